import { browser } from '../browser';
import { newEffort, type Pace, restInPage, runSliced } from '../dom/runner';
import { takeSnapshot } from '../dom/snapshot';
import { createView } from '../dom/view';
import type { TabMessage } from '../messages/protocol';
import { openPageRoot } from './guide-link';
import { isAlive } from './page-life';

const mark = '__vitrineSnapshot';

/** Gives this page's structure to whoever of the extension asks; a second start changes nothing. */
export function offerSnapshot(): void {
  // Private windows are never read; frames of the same site are taken from the top.
  if (browser.extension?.inIncognitoContext || globalThis.top !== globalThis.self) return;
  const world = globalThis as { [mark]?: () => boolean };
  if (world[mark]?.()) return;
  world[mark] = isAlive;
  browser.runtime.onMessage.addListener((message: unknown): Promise<unknown> | undefined => {
    if ((message as TabMessage | null)?.type !== 'snapshot') return undefined;
    const pace: Pace = { now: () => performance.now(), rest: restInPage, stopped: () => !isAlive() };
    const view = createView(document, new URL(location.href));
    return runSliced(takeSnapshot(view, { openRoot: openPageRoot }), () => {}, newEffort(), pace);
  });
}
