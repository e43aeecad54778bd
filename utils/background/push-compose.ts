import { browser } from '../browser';
import type { TabMessage } from '../messages/protocol';
import { readNote, readNotes, writeNote } from '../store/tab-notes';
import { judgeFrame } from './compose-config';
import type { Frame } from './compose-frame';
import { parseWebAddress } from './tab-site';

let queue: Promise<unknown> = Promise.resolve();
const inPushTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => {});
  return next;
};

/** A page can make frames without end; beyond these, none is told of changes. */
const mostFrames = 40;

/** Remembers who is to be told of changes; a new page on top begins anew. Frames of other origins are never told anything. */
export function noteFrame({ tabId, frameId }: Frame): Promise<void> {
  return inPushTurn(async () => {
    const known = frameId === 0 ? [] : ((await readNote('frames', tabId)) ?? [0]);
    if (frameId === 0 || !known.includes(frameId))
      await writeNote('frames', tabId, [...known, frameId].slice(-mostFrames));
  });
}

/** A frame that was one of the page's is now somebody else's. */
export function dropFrame(tabId: number, frameId: number): Promise<void> {
  return inPushTurn(async () => {
    const known = await readNote('frames', tabId);
    if (known?.includes(frameId))
      await writeNote(
        'frames',
        tabId,
        known.filter((one) => one !== frameId),
      );
  });
}

/** Tells every frame that has a composing script what may be done there now. */
export function pushCompose(): Promise<void> {
  return inPushTurn(async () => {
    const noted = await readNotes('frames');
    await Promise.all(noted.map(([tabId, frames]) => tellTab(tabId, frames)));
  });
}

async function tellTab(tabId: number, frames: readonly number[]): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.incognito) return;
  // Of a site whose permission was taken back the browser does not even tell the address.
  const top = parseWebAddress(tab.url);
  const standing = top && (await judgeFrame({ tabId, frameId: 0, top }));
  const message: TabMessage = { type: 'compose-config', config: standing?.config ?? null };
  await Promise.all(
    frames.map((frameId) =>
      // A frame that is gone, or has no script yet, listens to nothing.
      Promise.resolve(browser.tabs.sendMessage(tabId, message, { frameId })).catch(() => {}),
    ),
  );
}
