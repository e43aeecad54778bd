import type { CDPSession, Page } from '@playwright/test';
import { type Chromium, findExtensionId, launchChromium } from './chromium.ts';
import { bootstrapMedian, type Spread } from './stats.ts';
import { createVisitor } from './visit.ts';

export interface PopupFigures {
  observations: number;
  /** Milliseconds from the popup's start to its first contentful paint: of Vitrine the shell. */
  vitrine: Spread;
  empty: Spread;
  /** Ratio to the empty popup, round by round. */
  ratio: Spread;
  /** Milliseconds until the account stands there: the largest contentful paint. */
  content: Spread;
  contentRatio: Spread;
}

/** Opens Vitrine's popup and an empty one in turn over an own profile, with so many observations stored. */
export async function benchPopup(
  extension: string,
  floor: string,
  html: string,
  observations: number,
  rounds: number,
  say: (line: string) => void,
): Promise<PopupFigures> {
  const browser = await launchChromium({ extension, peers: [floor] });
  try {
    const floorId = await findExtensionId(browser.context, floor);
    browser.site.serve('https://jo.example/', { body: html });
    const visit = await createVisitor(browser);
    const times: Record<'vitrine' | 'empty', Paint[]> = { vitrine: [], empty: [] };
    await visit('https://jo.example/', {
      claim: true,
      async onRead(page) {
        say(`storing ${observations} observations`);
        await browser.inExtension(storeCopies, observations);
        // What the database still does after a write of this size is not the popup's doing.
        await page.waitForTimeout(3_000);
        for (let round = 0; round <= rounds; round++) {
          const ids = { vitrine: browser.extensionId, empty: floorId };
          const order = round % 2 === 0 ? (['vitrine', 'empty'] as const) : (['empty', 'vitrine'] as const);
          for (const name of order) {
            const paint = await paintPopup(browser, page, ids[name]);
            // The first round warms the caches.
            if (round > 0) times[name].push(paint);
          }
        }
      },
    });
    const over = (key: keyof Paint) =>
      bootstrapMedian(times.vitrine.map((paint, round) => paint[key] / times.empty[round]!.first));
    return {
      observations,
      vitrine: bootstrapMedian(times.vitrine.map(({ first }) => first)),
      empty: bootstrapMedian(times.empty.map(({ first }) => first)),
      ratio: over('first'),
      content: bootstrapMedian(times.vitrine.map(({ content }) => content)),
      contentRatio: over('content'),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the extension: copies what the one reading stored until there are so many, over accounts of 500 each. */
async function storeCopies(wanted: number): Promise<void> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settle(indexedDB.open('vitrine'));
  const transaction = db.transaction(['accounts', 'observations', 'summaries'], 'readwrite');
  const [account] = await settle(transaction.objectStore('accounts').getAll());
  const [summary] = await settle(transaction.objectStore('summaries').getAll());
  const stored = await settle(transaction.objectStore('observations').getAll());
  if (!account || !summary || stored.length === 0) throw new Error('nothing was stored to copy');
  for (let copy = 0; copy < wanted; copy++) {
    const id = `${account.id}-${Math.floor(copy / 500)}`;
    if (copy % 500 === 0) {
      const other = { ...account, id, handle: id, handles: [id] };
      transaction.objectStore('accounts').put(other);
      transaction.objectStore('summaries').put({ ...summary, account: other });
    }
    const original = stored[copy % stored.length];
    transaction
      .objectStore('observations')
      .put({ ...original, id: `${original.id}-${copy}`, account: id, standing: id });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

interface Paint {
  first: number;
  content: number;
}

async function paintPopup(browser: Chromium, page: Page, id: string): Promise<Paint> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const list = async (type: string) =>
    (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  await page.bringToFront();
  const before = new Set((await list('page')).map((target) => target.targetId));
  const tab = (await list('tab')).findLast((target) => target.url === page.url())!;
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  for (let tries = 0; tries < 200; tries++) {
    const popup = (await list('page')).find((target) => !before.has(target.targetId));
    const first = popup && (await evaluateIn(session, popup.targetId, readPaint));
    if (popup && first) {
      const content = await evaluateIn(session, popup.targetId, readLargest);
      await session.send('Target.closeTarget', { targetId: popup.targetId });
      await session.detach();
      await page.waitForTimeout(200);
      return { first, content };
    }
    await page.waitForTimeout(50);
  }
  throw new Error('the popup painted nothing within 10 s');
}

const readPaint = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

/** Waits until what is read has been drawn for sure, then asks when the largest part of it was. */
const readLargest = `new Promise((done) => setTimeout(() => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true });
}, 700))`;

/** Playwright does not take hold of popups, so the browser's own session speaks to them. */
async function evaluateIn(session: CDPSession, targetId: string, expression: string): Promise<number> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<number>((done) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as {
        id: number;
        result?: { result?: { value?: number } };
      };
      if (event.sessionId === sessionId && id === 1) done(result?.result?.value ?? 0);
    });
  });
  const message = JSON.stringify({
    id: 1,
    method: 'Runtime.evaluate',
    params: { expression, awaitPromise: true },
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const value = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return value;
}
