import { translate } from '../../utils/i18n/translate';
import { elementKey } from './page';
import type { Stage } from './stage';

const t = translate('en');
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';

/** The one node beside the page's own. */
const host = 'html > div';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The strip that *Show me* draws, as Firefox tells assistive technology of it. */
export interface Strip {
  heading: string;
  /** What is announced. */
  status: string;
  /** Everything else that is read out, in order. */
  texts: string[];
  buttons: string[];
  /** Name of the button that has the focus. */
  focused: string | null;
}

/** Null while there is none. */
export async function readStrip(stage: Stage): Promise<Strip | null> {
  const { firefox } = stage;
  const find = (css: string) => findInClosed(stage, host, css);
  const ask = (what: 'ComputedRole' | 'ComputedLabel' | 'ElementText', ids: string[]) =>
    Promise.all(ids.map((id) => firefox.command<string>(`WebDriver:Get${what}`, { id })));
  try {
    const region = await find('section');
    if ((await ask('ComputedRole', region)).join() !== 'region') return null;
    if ((await ask('ComputedLabel', region)).join() !== t('guide.label')) return null;
    const parts = await find('h2, p, li');
    const [roles, texts] = [await ask('ComputedRole', parts), await ask('ElementText', parts)];
    const list = (...wanted: string[]) => texts.filter((_, place) => wanted.includes(roles[place]!));
    return {
      heading: list('heading').join(),
      status: list('status').join(),
      texts: list('paragraph', 'listitem'),
      buttons: await ask('ComputedLabel', await find('button')),
      focused: (await ask('ComputedLabel', await find('button:focus')))[0] ?? null,
    };
  } catch (error) {
    // Drawn anew or taken away meanwhile: whoever waits for it looks again.
    if (/stale element|no such|detached/.test(String(error))) return null;
    throw error;
  }
}

/** Where the frame around the control is drawn; null where it is not. */
export async function readFrame(stage: Stage): Promise<Box | null> {
  const [id] = await findInClosed(stage, host, '[part="frame"]');
  if (!id || !(await stage.firefox.command('WebDriver:IsElementDisplayed', { id }))) return null;
  return stage.firefox.command('WebDriver:GetElementRect', { id });
}

/** Elements in the shadow root of the first node that matches, closed or not: WebDriver gets where no script of the page does. */
export async function findInClosed({ firefox }: Stage, holder: string, css: string): Promise<string[]> {
  const find = (from: string, value: string, parent = {}) =>
    firefox.command<Record<string, string>[]>(from, { using: 'css selector', value, ...parent });
  const [node] = await find('WebDriver:FindElements', holder);
  if (!node) return [];
  const root = await firefox
    .command<Record<string, string>>('WebDriver:GetShadowRoot', { id: node[elementKey] })
    .catch(() => null);
  if (!root) return [];
  const found = await find('WebDriver:FindElementsFromShadowRoot', css, { shadowRoot: root[shadowKey] });
  return found.map((element) => element[elementKey]!);
}
