import { readText } from './text';
import type { View } from './view';

/** The block around a page's main heading, where a platform shows whose profile it is. */
export interface ProfileHeader {
  root: Element;
  name: string;
  followers: string | null;
  following: string | null;
  /** A picture of the account, told by its description or its class. */
  photo: boolean;
  verified: boolean;
  bio: string | null;
}

const number = String.raw`\p{N}[\p{N}.,'’\s]*(?:\s?(?:k|m|b|mio|mrd|tsd|mil|mln|md|millones|mille)\b\.?)?`;
/** English, Dutch, German, French, Spanish; the word alone, so that "monthly listeners" is no follower. */
const labels = {
  followers: String.raw`(?:de |d['’])?(?:followers?|volgers?|follower(?:\*|:)innen|abonnent(?:en)?|abonnés?|abonné(?:·e·|\(e\))s?|seguidor(?:es|as)?)`,
  following: `(?:following|volgend|gevolgd|folgt|gefolgt|folge ich|abonnements?|siguiendo|seguidos|suivis?)`,
} as const;
const makePattern = (field: 'followers' | 'following') => ({
  field,
  alone: new RegExp(`^(?:(${number})\\s*${labels[field]}|${labels[field]}:?\\s*(${number}))$`, 'iu'),
  inText: new RegExp(`(?:^|[\\s,;·•|])(${number})\\s*${labels[field]}(?!\\p{L})`, 'iu'),
});
let made: ReturnType<typeof makePattern>[] | undefined;
/** Made at the first use, so that bundlers can leave them out where nothing is read. */
const listPatterns = () => {
  made ??= [makePattern('followers'), makePattern('following')];
  return made;
};
const verifiedMark =
  /^(?:verified|geverifieerde?|verifizierte?[rs]?|vérifiée?|certifiée?|verificad[oa])(?: (?:artist|account|user|member|profile|badge))?$/i;
const avatarClass = /(?:^|[-_\s])(?:avatar|profile[-_]?(?:pic|picture|photo|image|img))/i;

/** Elements of a block looked at; more means it is no header but the page. */
const maxElements = 250;

function readCounts(elements: readonly Element[]): Pick<ProfileHeader, 'followers' | 'following'> {
  const counts: Pick<ProfileHeader, 'followers' | 'following'> = { followers: null, following: null };
  for (const element of elements) {
    // A count and its label are a few elements at most; blocks that hold more are not worth reading.
    if (element.getElementsByTagName('*').length > 6) continue;
    const text = readText(element);
    for (const { field, alone } of text.length > 60 ? [] : listPatterns()) {
      const found = alone.exec(text);
      if (found) counts[field] ??= (found[1] ?? found[2] ?? '').trim();
    }
  }
  return counts;
}

/** A labelled count inside a sentence such as a page's description. */
export function findCount(field: keyof typeof labels, text: string): string | null {
  return (
    listPatterns()
      .find((one) => one.field === field)
      ?.inText.exec(text.slice(0, 500))?.[1]
      ?.trim() ?? null
  );
}

/** A line about the account: marked as such, else the first sentence that is set apart in the header. */
function readBio(elements: readonly Element[], heading: Element): string | null {
  const isProse = (element: Element) =>
    !element.contains(heading) &&
    !element.closest('a, button, nav, form, label') &&
    !element.querySelector('a a, button, input, h1, ul') &&
    readText(element).split(' ').length >= 3;
  const after = elements.filter((element) => heading.compareDocumentPosition(element) & 4);
  const marked = elements.find(
    (element) =>
      /(?:^|[-_\s])(?:bio|biography)(?:$|[-_\s])/i.test(element.getAttribute('class') ?? '') &&
      isProse(element),
  );
  return readText(marked ?? after.find((element) => element.matches('h2, p') && isProse(element))) || null;
}

/** Finds the header around the main heading, at most eight levels up; null where there is no heading. */
export function findProfileHeader(view: View): ProfileHeader | null {
  return view.once('profile-header', () => {
    const heading = [...view.document.querySelectorAll('h1')]
      .slice(0, 10)
      .find((h1) => readText(h1) && !h1.closest('nav, footer, [hidden], [aria-hidden="true"]'));
    if (!heading) return null;
    const name = readText(heading).slice(0, 200);
    let root: Element = heading;
    let elements: Element[] = [];
    let counts = readCounts(elements);
    for (let level = 0; level < 8; level++) {
      const up = root.parentElement;
      if (!up || up.matches('body, html')) break;
      const inside = up.getElementsByTagName('*');
      if (inside.length > maxElements || up.querySelectorAll('h1').length > 1) break;
      root = up;
      elements = [...inside];
      counts = readCounts(elements);
      if (counts.followers) break;
    }
    const pictures = elements.filter((element) => element.matches('img[src]'));
    const isOf = (image: Element) =>
      (image.getAttribute('alt') ?? '').includes(name) || avatarClass.test(image.getAttribute('class') ?? '');
    const tellsVerified = (element: Element) =>
      [element.getAttribute('aria-label'), element.getAttribute('title'), element.getAttribute('alt')].some(
        (said) => said && verifiedMark.test(said),
      ) ||
      (element.childElementCount === 0 && verifiedMark.test(readText(element)));
    return {
      root,
      name,
      ...counts,
      photo: pictures.some(isOf),
      verified: elements.some(tellsVerified),
      bio: counts.followers ? readBio(elements, heading) : null,
    };
  });
}
