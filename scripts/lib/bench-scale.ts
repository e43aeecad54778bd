import type { Page } from '@playwright/test';
import { type Chromium, launchChromium } from './chromium.ts';
import { fillAtScale, type Scale } from './made-up-scale.ts';
import { bootstrapMedian, type Spread } from './stats.ts';

/** Milliseconds of reading rows from IndexedDB and nothing else, in a page of the extension that shows nothing. */
interface RawFigures {
  /** Accounts and summaries: what the overview is drawn from. */
  overview: Spread;
  /** One account's days. */
  days: Spread;
  observations: Spread;
}

export interface ScaleFigures {
  scale: Scale;
  raw: RawFigures;
  /** From the start of the page until the first account stands there. */
  overview: Spread;
  history: Spread;
  /** From the choice until the list stands as chosen. */
  filter: Spread;
  map: {
    /** From the start of the page until nothing moves any more. */
    settled: Spread;
    /** Longest time without a chance for input. */
    longestMs: Spread;
  };
  /** From the press until the file is there. */
  report: Spread;
  /** Heap of the overview's page after a collection, in MB. */
  heapMb: number;
}

/** Opens the dashboard over a store of that size, again and again. */
export async function benchScale(
  extension: string,
  scale: Scale,
  rounds: number,
  say: (line: string) => void,
): Promise<ScaleFigures> {
  const browser = await launchChromium({ extension, context: { viewport: { width: 1280, height: 900 } } });
  try {
    say(`storing ${scale.observations} observations, ${scale.days} days of ${scale.accounts} accounts`);
    await fillAtScale(browser, scale);
    const raw: Record<keyof RawFigures, number[]> = { overview: [], days: [], observations: [] };
    const times = { overview: [], history: [], filter: [], settled: [], longest: [], report: [] } as Record<
      'overview' | 'history' | 'filter' | 'settled' | 'longest' | 'report',
      number[]
    >;
    let heapMb = 0;
    for (let round = 0; round <= rounds; round++) {
      say(`round ${round} of ${rounds}`);
      const floor = await browser.inExtension(readRaw, null);
      const overview = await openAndWait(browser, 'accounts', 'main li h2');
      heapMb = Math.max(heapMb, await measureHeap(overview.page));
      await overview.page.close();
      const history = await openAndWait(browser, 'history', 'main svg');
      await history.page.close();
      const findings = await openAndWait(browser, 'findings?state=all', 'main details');
      const filter = await findings.page.evaluate(chooseFilter);
      await findings.page.close();
      const map = await openAndWait(browser, 'footprint', 'main [aria-busy="false"]');
      const longest = await map.page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
      await map.page.close();
      const report = await saveReport(browser);
      // The first round warms the caches.
      if (round === 0) continue;
      raw.overview.push(floor.overview);
      raw.days.push(floor.days);
      raw.observations.push(floor.observations);
      times.overview.push(overview.ms);
      times.history.push(history.ms);
      times.filter.push(filter);
      times.settled.push(map.ms);
      times.longest.push(longest);
      times.report.push(report);
    }
    return {
      scale,
      raw: {
        overview: bootstrapMedian(raw.overview),
        days: bootstrapMedian(raw.days),
        observations: bootstrapMedian(raw.observations),
      },
      overview: bootstrapMedian(times.overview),
      history: bootstrapMedian(times.history),
      filter: bootstrapMedian(times.filter),
      map: { settled: bootstrapMedian(times.settled), longestMs: bootstrapMedian(times.longest) },
      report: bootstrapMedian(times.report),
      heapMb,
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the extension. */
async function readRaw(): Promise<Record<keyof RawFigures, number>> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const measure = async (read: (db: IDBDatabase) => Promise<unknown>) => {
    const start = performance.now();
    const db = await settle(indexedDB.open('vitrine'));
    await read(db);
    db.close();
    return performance.now() - start;
  };
  return {
    overview: await measure(async (db) => {
      const tx = db.transaction(['accounts', 'summaries']);
      await settle(tx.objectStore('accounts').getAll());
      await settle(tx.objectStore('summaries').getAll());
    }),
    days: await measure((db) =>
      settle(db.transaction('days').objectStore('days').index('account').getAll('all')),
    ),
    observations: await measure((db) =>
      settle(db.transaction('observations').objectStore('observations').getAll()),
    ),
  };
}

/** Opens a section and gives the moment, in the page's own clock, at which something first stood there and was painted. */
async function openAndWait(
  browser: Chromium,
  section: string,
  selector: string,
): Promise<{ page: Page; ms: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchPage, selector);
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#${section}`);
  await page.waitForFunction(
    () => (globalThis as unknown as { stoodAt?: number }).stoodAt !== undefined,
    undefined,
    { timeout: 60_000 },
  );
  const ms = await page.evaluate(() => (globalThis as unknown as { stoodAt: number }).stoodAt);
  return { page, ms };
}

/** Runs in the page before anything else. */
function watchPage(selector: string): void {
  const told = globalThis as unknown as { stoodAt?: number; longest: number };
  told.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector(selector)) {
      // Painted with the frame after the next one begins.
      requestAnimationFrame(() =>
        setTimeout(() => {
          told.stoodAt ??= performance.now();
        }),
      );
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: chooses the first severity in the list and waits until that is painted. */
async function chooseFilter(): Promise<number> {
  const list = [...document.querySelectorAll('select')].find((one) => one.closest('main'))!;
  const start = performance.now();
  list.value = list.options[1]!.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  return performance.now() - start;
}

async function saveReport(browser: Chromium): Promise<number> {
  const page = await browser.openExtensionPage('dashboard.html#settings/export');
  const button = page.getByRole('button', { name: 'Save as data (JSON)' });
  await button.waitFor();
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  await download.path();
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}
