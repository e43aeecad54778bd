import { browser } from '../browser';
import { makeRefs } from '../dom/control-refs';
import { type Pace, restInPage } from '../dom/runner';
import type { TabMessage } from '../messages/protocol';
import { send } from '../messages/send';
import { offerElements, openPageRoot, tellGuide } from './guide-link';
import { makeChangeWatch } from './inspect-changes';
import { type Inspected, inspectPage } from './inspect-page';
import { isAlive, onNavigation } from './page-life';

/** When a page is first looked through, and again for what comes late without a trace, in milliseconds. */
const firstMs = 150;
const lateMs = [2_500, 10_000];
/** How long a page is looked at that was come to within the document, unless somebody asks for more. */
const passingMs = 11_000;
/** After a change: when nothing else has changed for so long, at the latest after so long, and not more often than this. */
const quietMs = 300;
const restlessMs = 1_500;
const perMinute = 30;

const mark = '__vitrineInspect';

/** Looks through this document's controls, and again when they change; a second start only reads again. */
export function startInspecting(): void {
  // Private windows are never read; what other frames of the same site hold is read from the top.
  if (browser.extension?.inIncognitoContext || globalThis.top !== globalThis.self) return;
  const world = globalThis as { [mark]?: { again(): void; alive(): boolean } };
  if (world[mark]?.alive()) {
    world[mark].again();
    return;
  }
  const refs = makeRefs();
  const wants = { entries: false };
  const looks: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout>[] = [];
  let pendingSince = 0;
  let askedFor = location.pathname;
  let isWatching = false;
  let reading = false;
  let changed = false;
  let said = '';
  let hasGuide = false;
  /** Counts addresses: what was begun on one is not told of another. */
  let visitNumber = 0;

  const findShown = (ref: number): Element | null => drawnFor(refs.elementOf(ref));
  const now = () => performance.now();

  const look = async (): Promise<void> => {
    if (!isAlive()) return stop();
    if (reading) {
      changed = true;
      return;
    }
    reading = true;
    changed = false;
    pendingSince = 0;
    looks.push(now());
    const visit = visitNumber;
    const pace: Pace = { now, rest: restInPage, stopped: () => visit !== visitNumber || !isAlive() };
    const options = { openRoot: openPageRoot, refs, entries: wants.entries };
    const { told, roots } = await inspectPage(document, new URL(location.href), options, pace);
    if (isWatching) watch.follow(roots);
    reading = false;
    if (told && visit === visitNumber) await tell(told);
    if (changed) soon();
  };

  /** What was said before is not said again, until somebody heard it; the effort differs each time and is no news. */
  const tell = async (told: Inspected): Promise<void> => {
    const key = JSON.stringify({ ...told, effort: null });
    if (key === said) return;
    said = key;
    const answer = await send(told);
    if (!answer) said = '';
    const guide = answer?.guide ?? null;
    if (!guide && !hasGuide) return;
    hasGuide = guide !== null;
    tellGuide(guide, guide?.ref ? findShown(guide.ref) : null);
  };

  const at = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(0, time - now()));
  };
  const soon = () => {
    if (reading) {
      changed = true;
      return;
    }
    pendingSince ||= now();
    while (looks.length > 0 && looks[0]! < now() - 60_000) looks.shift();
    const allowed = looks.length < perMinute ? 0 : looks.at(-perMinute)! + 60_000;
    at(Math.max(allowed, Math.min(now() + quietMs, pendingSince + restlessMs)));
  };
  const watch = makeChangeWatch(() => (isAlive() ? soon() : stop()));
  const visit = () => {
    visitNumber++;
    said = '';
    for (const one of late) clearTimeout(one);
    late = lateMs.map((ms) => setTimeout(soon, ms));
    isWatching = true;
    watch.start();
    at(now() + firstMs);
  };
  const stop = () => {
    clearTimeout(timer);
    for (const one of late) clearTimeout(one);
    isWatching = false;
    watch.stop();
  };
  const onMessage = (message: unknown): Promise<unknown> | undefined => {
    const told = message as TabMessage | null;
    if (told?.type !== 'inspect') return undefined;
    wants.entries = told.entries;
    askedFor = location.pathname;
    visit();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  onNavigation(() => {
    const isSame = location.pathname === askedFor;
    wants.entries &&= isSame;
    visit();
    // A feed that was gone to from the settings is nobody's business; settings are asked for again.
    if (!isSame) late.push(setTimeout(stop, passingMs));
  }, isAlive);
  offerElements(findShown);
  world[mark] = { again: visit, alive: isAlive };
  visit();
}

/** What a person sees of a control: where the field itself is hidden, its label or what is drawn around it. */
function drawnFor(element: Element | null): Element | null {
  if (!element?.isConnected) return null;
  const label = (element as HTMLInputElement).labels?.[0];
  let at: Element | null = element;
  for (let left = 6; at && left > 0; left--) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 4 && height > 4) return at;
    at =
      at === element && label
        ? label
        : (at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null);
  }
  return element;
}
