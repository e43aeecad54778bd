import type { PageLook } from '../model/control';
import { nameElement } from './accessible-name';
import { sightOf, textsOf } from './control-desk';
import { findDialog, holdFixed } from './control-dialog';
import { type FindOptions, gatherScene, type Scene } from './control-scene';
import type { Sight } from './control-sight';
import type { Texts } from './control-text';
import { tidy } from './text';
import type { View } from './view';

const menus = 'nav, footer, [role="navigation"], [role="menubar"], [role="contentinfo"]';
const mains = 'main, [role="main"]';
const waiting = '[aria-busy="true"], progress:not([value]), [role="progressbar"]:not([aria-valuenow])';
/** Said by names of styles only; slow to ask for, and a page of so many elements is there. */
const drawnWaiting = ', [class*="skeleton" i], [class*="shimmer" i]';
const smallPage = 8_000;
/** Bounds on the work: elements tried for a list of so many. */
const tried = 400;
const maxText = 200_000;
const longText = 20_000;

/** What the page as a whole looks like. Its `viewer` is left to whoever knows the network. */
export function* readLook(
  view: View,
  options: FindOptions = {},
): Generator<undefined, Omit<PageLook, 'viewer'>> {
  const scene = yield* gatherScene(view, options);
  const texts = textsOf(scene);
  const sight = sightOf(scene);
  const { document } = view;
  const headings: string[] = [];
  for (const heading of scene.headings.slice(0, tried)) {
    yield;
    if (headings.length >= 30) break;
    const text = heading.localName === 'legend' || !sight.isShown(heading) ? '' : texts.text(heading);
    if (text) headings.push(text.slice(0, 200));
  }
  const actions = yield* listActions(scene, texts, sight);
  const find = (selector: string, most = 100) =>
    scene.roots.flatMap((root) => [...root.querySelectorAll(selector)].slice(0, most));
  yield;
  const asksPassword = scene.inputs.some((field) => field.type === 'password' && sight.isShown(field));
  const busy = find(scene.size < smallPage ? waiting + drawnWaiting : waiting, 20).some((one) =>
    sight.isShown(one),
  );
  yield;
  const overlay = findOverlay(scene, scene.dialogs, texts, sight);
  yield;
  return {
    language: view.language.slice(0, 8),
    title: tidy(document.title ?? '').slice(0, 200),
    headings,
    actions,
    asksPassword,
    overlay,
    busy,
    textLength: countText(scene),
  };
}

/** Those of the page itself first, then those of its header; menus and footers are left out. */
function* listActions(scene: Scene, texts: Texts, sight: Sight): Generator<undefined, string[]> {
  const names = new Set<string>();
  const pressed = scene.candidates.filter(({ kind }) => kind === 'button');
  const inHeader = pressed.filter(({ element, outside }) => outside && !element.closest(menus));
  const submits = scene.inputs.filter(({ type }) => type === 'submit' || type === 'button');
  const inside = pressed.filter(({ outside }) => !outside);
  const all = [...submits, ...inside.slice(0, 120).map(pick), ...inHeader.slice(0, 60).map(pick)];
  for (const [index, element] of all.entries()) {
    if (index % 5 === 4) yield;
    if (names.size >= 60) break;
    if (!sight.isShown(element)) continue;
    const written = element.localName === 'input' ? (element as HTMLInputElement).value : '';
    const name = written || nameElement(element, { scene, texts, content: true, states: true }).name;
    if (name) names.add(name.slice(0, 80));
  }
  return [...names];
}

const pick = ({ element }: { element: Element }) => element;

/** A dialog, or something fixed that lies over the page and can be answered, such as a banner. */
function findOverlay(
  scene: Scene,
  candidates: readonly Element[],
  texts: Texts,
  sight: Sight,
): PageLook['overlay'] {
  const { document } = scene.view;
  const shown = candidates.filter((one) => sight.isShown(one));
  const modal = findDialog(scene, sight);
  const top = modal ?? shown.at(-1);
  const { fixed, covered } = sight.hasLayout ? findFixed(document) : { fixed: null, covered: false };
  const over = top ?? fixed;
  if (!over) return null;
  const text = texts.text(over, { most: 60 }).slice(0, 800);
  if (!text) return null;
  const main = document.querySelector(mains);
  const isBehind =
    main !== null && !main.contains(over) && main.closest('[inert], [aria-hidden="true"]') !== null;
  const { width, height } = sight.boxOf(over);
  const isWide = sight.hasLayout && width * height > innerWidth * innerHeight * 0.7;
  return { text, blocks: over === modal || isBehind || isWide || covered };
}

/** Looks where banners and dialogs lie: in the middle, and along the edges of the window. */
function findFixed(document: Document): { fixed: Element | null; covered: boolean } {
  const { innerWidth: width, innerHeight: height } = document.defaultView ?? globalThis.window;
  const points = [
    [width / 2, height / 2],
    [width / 2, height - 20],
    [width / 2, height * 0.85],
    [40, height - 40],
    [width - 40, height - 40],
    [width / 2, 20],
  ] as const;
  let fixed: Element | null = null;
  let covered = false;
  for (const [x, y] of points) {
    const over = holdFixed(document.elementFromPoint(x, y));
    if (!over) continue;
    const { width: w, height: h } = over.getBoundingClientRect();
    const isCover = w * h > width * height * 0.9;
    if (isAnswerable(over, document)) fixed ??= over;
    else if (isCover && !over.querySelector(mains) && !over.textContent?.trim()) covered = true;
  }
  return { fixed, covered };
}

/** Words and something to press, and not the page's own frame. */
function isAnswerable(over: Element, document: Document): boolean {
  if (over.querySelector(mains) || over.closest(`${mains}, header, ${menus}`)) return false;
  if (over.querySelector(':scope > header, :scope > nav')) return false;
  const root = over.shadowRoot ?? over;
  const text = root.textContent?.trim().length ?? 0;
  const whole = document.body.textContent?.trim().length ?? 0;
  const isPage = text > whole * 0.8 && !document.querySelector(mains) && text > 2_000;
  return text >= 30 && !isPage && root.querySelector('button, [role="button"], a[href], input') !== null;
}

/** Characters that show in the main region, or in all of the page where it has none. */
function countText(scene: Scene): number {
  const { document } = scene.view;
  const main = document.querySelector(mains) ?? document.body;
  let length = main ? lengthOf(main) : 0;
  for (const root of scene.roots.slice(1))
    for (const element of root.children) if (length < maxText) length += lengthOf(element);
  return Math.min(length, maxText);
}

function lengthOf(element: Element): number {
  if (/^(?:script|style|template|head)$/.test(element.localName)) return 0;
  const all = element.textContent?.length ?? 0;
  // How much of it shows matters only where there is little.
  if (all > longText && !element.querySelector('script, style')) return all;
  // biome-ignore lint/performance/useDomNodeTextContent: what does not show must not count.
  return ((element as HTMLElement).innerText ?? element.textContent ?? '').trim().length;
}
