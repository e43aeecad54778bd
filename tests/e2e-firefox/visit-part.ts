import { translate } from '../../utils/i18n/translate';
import { runAtDesk, type Stage, until } from './stage';

const t = translate('en');

/** A part of the popup under a heading, everything in it unfolded. */
interface Part {
  /** All that it says, in one line. */
  text: string;
  /** What can be opened in a list: of companies, name, means and what they learn. */
  rows: string[];
  /** Smaller headings with the lines beneath them. */
  lists: Record<string, string[]>;
}

/** Null while no part of the popup has that heading. */
function readPart(stage: Stage, heading: string | RegExp): Promise<Part | null> {
  const [source, flags] = heading instanceof RegExp ? [heading.source, heading.flags] : [null, ''];
  return runAtDesk(
    stage,
    (name, pattern, options) => {
      // biome-ignore lint/performance/useDomNodeTextContent: as it shows.
      const say = (element: View) => element.innerText.replace(/\s+/g, ' ').trim();
      const document = browser.extension.getViews({ type: 'popup' })[0]?.document;
      const part = [...(document?.querySelectorAll('section[aria-labelledby]') ?? [])].find((section) => {
        const title = section.querySelector('h2');
        if (!title) return false;
        return pattern === null ? say(title) === name : new RegExp(pattern, options).test(say(title));
      });
      if (!part) return null;
      for (const details of part.querySelectorAll('details')) details.open = true;
      const lists = [...part.querySelectorAll('h3')].map((title) => {
        const list = title.parentElement.querySelectorAll('li');
        return [say(title), [...list].map(say)] as const;
      });
      const rows = [...part.querySelectorAll('li > details > summary')].map(say);
      return { text: say(part), rows, lists: Object.fromEntries(lists) };
    },
    String(heading),
    source,
    flags,
  );
}

/** Waits until the part is there and looks right, and gives it. */
export async function waitForPart(
  stage: Stage,
  heading: string | RegExp,
  isRight: (part: Part) => boolean = () => true,
): Promise<Part> {
  let last: Part | null = null;
  return until(`“${heading}” in the popup`, async () => {
    last = await readPart(stage, heading);
    return last && isRight(last) ? last : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last?.text}`);
  });
}

export const readVisitPart = (stage: Stage): Promise<Part | null> => readPart(stage, t('visit.title'));

export const waitForVisit = (stage: Stage, isRight?: (part: Part) => boolean): Promise<Part> =>
  waitForPart(stage, t('visit.title'), isRight);

interface View {
  innerText: string;
  open: boolean;
  parentElement: View;
  querySelector(css: string): View | null;
  querySelectorAll(css: string): Iterable<View>;
}
declare const browser: {
  extension: { getViews(filter: { type: string }): { document: View }[] };
};
