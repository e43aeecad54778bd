import { readMeta } from './meta';
import { tidy } from './text';
import type { View } from './view';

export interface Avatar {
  element: Element;
  /** Where the picture comes from; null of one that stands inside the page. */
  address: string | null;
}

/** Pictures looked at; a profile's own stands near its top. */
const maxPictures = 250;
/** A picture smaller than this, in CSS pixels, is of somebody mentioned. */
const leastSide = 40;
const elsewhere =
  'nav, footer, aside, article, [role="navigation"], [role="article"], [role="feed"], [role="contentinfo"], [role="dialog"][aria-hidden="true"], li li';
const word =
  /avatar|user-?pic|gravatar|head-?shot|(?:profile|profil|user|account)[-_\s]?(?:pic|photo|image|img|bild|foto)|profielfoto|photo de profil|foto de perfil/i;
const attributes = ['class', 'id', 'data-testid', 'data-test-id', 'alt', 'aria-label', 'itemprop'];

/**
 * The picture of whose profile the page is, as it shows there: by what the page's data name as its picture, by names of elements, by its
 * description. Null where nothing says so: a guess would be the picture of somebody else.
 */
export function findAvatar(view: View, names: readonly string[] = []): Avatar | null {
  const { document } = view;
  const meta = readMeta(view);
  const told = [meta.get('og:image'), meta.get('og:image:url'), meta.get('twitter:image')].flatMap(
    (address) => withoutQuery(view, address) ?? [],
  );
  const heading = tidy(document.querySelector('h1')?.textContent ?? '').toLowerCase();
  const wanted = [...names.map((name) => name.toLowerCase().replace(/^@/, '')), heading].filter(
    (name) => name.length > 1,
  );
  let best: { score: number; area: number; avatar: Avatar } | null = null;
  for (const element of [...document.querySelectorAll('img, svg image')].slice(0, maxPictures)) {
    if (element.closest(elsewhere)) continue;
    const { width, height } = element.getBoundingClientRect();
    const hasLayout = width > 0 && height > 0;
    if (hasLayout && (Math.min(width, height) < leastSide || Math.abs(width - height) > 0.2 * width))
      continue;
    const address = withoutQuery(view, sourceOf(element));
    const said = tidy(
      `${element.getAttribute('alt') ?? ''} ${element.closest('[aria-label]')?.getAttribute('aria-label') ?? ''}`,
    ).toLowerCase();
    const score =
      (address !== null && told.includes(address) ? 4 : 0) +
      (isNamed(element) ? 3 : 0) +
      (wanted.some((name) => said.includes(name)) ? 2 : 0);
    const area = hasLayout ? width * height : 0;
    if (score >= 3 && (!best || score > best.score || (score === best.score && area > best.area)))
      best = { score, area, avatar: { element, address: sourceOf(element) } };
  }
  return (
    best && {
      ...best.avatar,
      address: /^https?:/i.test(best.avatar.address ?? '') ? best.avatar.address : null,
    }
  );
}

/** The picture itself or what is close around it is called so. */
function isNamed(element: Element): boolean {
  let at: Element | null = element;
  for (
    let level = 0;
    at && level < 4 && !at.matches('body, main, header, h1');
    level++, at = at.parentElement
  ) {
    const here = at;
    if (attributes.some((name) => word.test(here.getAttribute(name) ?? ''))) return true;
  }
  return false;
}

function sourceOf(element: Element): string | null {
  const image = element as HTMLImageElement;
  const source =
    image.currentSrc ||
    image.getAttribute('src') ||
    element.getAttribute('href') ||
    element.getAttribute('xlink:href');
  if (!source) return null;
  return URL.canParse(source, element.baseURI) ? new URL(source, element.baseURI).href : null;
}

function withoutQuery(view: View, address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, view.url.href)) return null;
  const url = new URL(address, view.url);
  return /^https?:$/.test(url.protocol) ? url.host + url.pathname : null;
}
