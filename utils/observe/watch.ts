import { browser } from '../browser';
import { type Pace, restInPage } from '../dom/runner';
import { createView } from '../dom/view';
import type { Answers, PageMessage, TabMessage, Who } from '../messages/protocol';
import { send } from '../messages/send';
import { locatePicture } from './locate-picture';
import { isAlive as alive, onNavigation } from './page-life';
import { identifyPage, readPage } from './read-page';
import { findByHost, recogniseNetwork } from './recognise';

/** Time without change after which a page counts as quiet, and the longest that a page is watched, in milliseconds. */
const quietMs = 400;
const firstMs = 150;
const watchMs = 10_000;
/** A page that never rests is looked at this often at the most. */
const maxAttempts = 8;
const restlessMs = 1_500;

/** Where the copy of this script that runs in the page's isolated world can be found by a later one; no page sees it. */
const mark = '__vitrine';
/** Put there by the background, in the private tab that was opened to see what strangers see (`see-strangers.ts`). */
const strangersMark = '__vitrineStrangers';

/** Starts watching this document's address; a second start in the same document only reads again. */
export function startWatching(): void {
  const world = globalThis as { [mark]?: { again(): void; alive(): boolean }; [strangersMark]?: true };
  // Private windows are not read, whatever the browser lets an extension do there: but for the tab that the person opened for it.
  if (browser.extension?.inIncognitoContext && !world[strangersMark]) return;
  if (world[mark]?.alive()) {
    world[mark].again();
    return;
  }
  let stopVisit = () => {};
  let last: Who | null = null;

  const visit = () => {
    stopVisit();
    // Until the page that is there now is known, nobody is: the person may say "this is me" at any moment.
    last = null;
    if (alive()) stopVisit = visitPage((who) => (last = who));
  };
  const onMessage = (message: unknown): Promise<unknown> | undefined => {
    const type = (message as TabMessage | null)?.type;
    if (type === 'who') return Promise.resolve(last);
    if (type === 'read-now') {
      visit();
      return Promise.resolve(true);
    }
    if (type === 'picture') return Promise.resolve(locatePicture(document, namesOf(last)));
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  onNavigation(visit, alive);
  world[mark] = { again: visit, alive };
  visit();
}

const namesOf = (who: Who | null) => (who?.identity.handle ? [who.identity.handle] : []);

/** One visit: tries when the page is quiet, and again while it changes, for ten seconds at the most. Returns its end. */
function visitPage(setWho: (who: Who) => void): () => void {
  const url = new URL(location.href);
  const deadline = performance.now() + watchMs;
  let state: 'waiting' | 'running' | 'ended' = 'waiting';
  let attempts = 0;
  let settled = false;
  let changed = false;
  let lastAttempt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = makeReporter();
  const stopped = () => state === 'ended' || !alive();
  const pace: Pace = { now: () => performance.now(), rest: restInPage, stopped };

  const observer = new MutationObserver(() => {
    changed = true;
    scheduleSoon();
  });
  // A feed is known by its address: it is said once, and nothing is watched there.
  const known = findByHost(url);
  const watched = !known || known.network.locate(url).page in known.network.fields;
  const end = () => {
    state = 'ended';
    clearTimeout(timer);
    observer.disconnect();
  };
  const scheduleAt = (time: number) => {
    if (state !== 'waiting') return;
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), Math.max(0, time - performance.now()));
  };
  /** When nothing has changed for a while; but soon enough too on a page that never rests, until it had its share. */
  const scheduleSoon = () => {
    const latest = attempts < maxAttempts ? lastAttempt + restlessMs : deadline;
    scheduleAt(Math.min(performance.now() + quietMs, latest));
  };
  const attempt = async () => {
    const final = performance.now() >= deadline;
    if (state !== 'waiting' || (final && settled && !changed)) return end();
    state = 'running';
    attempts++;
    changed = false;
    if (watched) observeRegion(observer);
    const done = await tryOnce(final);
    if (stopped() || done || final) return end();
    state = 'waiting';
    lastAttempt = performance.now();
    // What changed while reading is looked at soon; else the last look is at the end of the watch.
    if (changed) scheduleSoon();
    else scheduleAt(deadline);
  };
  /** True when there is nothing more to watch for. */
  const tryOnce = async (final: boolean): Promise<boolean> => {
    const reader = recogniseNetwork(createView(document, url));
    if (!reader) return false;
    const page = await identifyPage(reader, document, url, pace);
    if (!page || stopped()) return false;
    const { identity, effort } = page;
    const about = { network: reader.network.id, url: url.origin + url.pathname };
    setWho({ ...about, identity });
    settled = identity.health === 'ok';
    // A layout that is not there yet may still come; only at the end is it news that it did not.
    const shown = settled || final ? identity : { ...identity, health: 'not-loaded' as const };
    const allowed = await say.opened({ type: 'page-opened', ...about, identity: shown, effort });
    if (!(identity.page in reader.network.fields)) return true;
    if (!allowed || stopped()) return false;
    const { outcome, sightings, effort: spent } = await readPage(page, document, url, pace);
    if (stopped()) return false;
    await say.read({ type: 'observe', ...about, identity, ...outcome, sightings, effort: spent });
    return false;
  };

  if (watched) observeRegion(observer);
  scheduleAt(performance.now() + firstMs);
  return end;
}

/** Follows the page's main region, and what holds it only for being replaced, as single-page applications do. */
function observeRegion(observer: MutationObserver): void {
  observer.disconnect();
  const region = document.querySelector('main, [role="main"]') ?? document.body ?? document;
  observer.observe(region, { childList: true, subtree: true, characterData: true });
  for (let above = region.parentNode; above; above = above.parentNode) {
    observer.observe(above, { childList: true });
  }
}

/** Tells the background what is new and keeps still about what it said before. */
function makeReporter() {
  let opened = '';
  let allowed = false;
  let read = '';
  // The effort differs each time and is no news.
  const keyOf = (message: PageMessage) => JSON.stringify({ ...message, effort: null });
  return {
    async opened(message: Extract<PageMessage, { type: 'page-opened' }>): Promise<boolean> {
      const key = keyOf(message);
      if (key === opened) return allowed;
      const answer = await deliver(message);
      // Nobody heard it, so the next look says it again.
      opened = answer ? key : '';
      allowed = answer?.read === true;
      return allowed;
    },
    async read(message: Extract<PageMessage, { type: 'observe' }>): Promise<void> {
      const key = keyOf(message);
      if (key === read) return;
      if ((await deliver(message))?.stored) read = key;
    },
  };
}

/** A worker that was stopped at its work gives no answer: then it is said again, which changes nothing if it was done. */
async function deliver<M extends PageMessage>(message: M): Promise<Answers[M['type']] | null> {
  let answer = await send(message);
  for (let tries = 1; !answer && tries < 3 && alive(); tries++) answer = await send(message);
  return answer;
}
