import { type Chromium, launchChromium } from './chromium.ts';
import { bootstrapMedian, type Spread } from './stats.ts';

/** What a page's main thread did until it rested, content scripts included. */
export interface Load {
  scriptMs: number;
  taskMs: number;
  heapMb: number;
}

export interface Condition {
  name: string;
  /** Unpacked extensions; none for the bare browser. */
  extension: string | null;
}

export interface BenchPage {
  name: string;
  url: string;
  html: string;
}

export interface Figures {
  absolute: Spread;
  /** What the condition adds to the bare browser, round by round. */
  added: Spread;
  /** Ratio to the floor, round by round. */
  toFloor: Spread;
}

export type PageFigures = Record<string, Record<keyof Load, Figures>>;

/**
 * Loads every page under every condition in each round, so that what the machine does meanwhile hits all alike. The
 * order turns with the round; one more round before them warms the caches and is thrown away.
 */
export async function benchPages(
  conditions: Condition[],
  pages: BenchPage[],
  rounds: number,
  say: (line: string) => void,
): Promise<Record<string, PageFigures>> {
  const browsers = new Map<string, Chromium>();
  const loads = new Map<string, Load[]>();
  try {
    for (const { name, extension } of conditions) {
      const browser = await launchChromium({ extension });
      for (const page of pages) browser.site.serve(page.url, { body: page.html, scripts: true });
      browsers.set(name, browser);
    }
    for (let round = 0; round <= rounds; round++) {
      say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
      for (const page of pages) {
        for (let turn = 0; turn < conditions.length; turn++) {
          const { name } = conditions[(turn + round) % conditions.length]!;
          const load = await measureLoad(browsers.get(name)!, page.url);
          const key = `${page.name}\n${name}`;
          if (round > 0) loads.set(key, [...(loads.get(key) ?? []), load]);
        }
      }
    }
  } finally {
    for (const browser of browsers.values()) await browser.close();
  }
  return Object.fromEntries(
    pages.map((page) => [page.name, compare(conditions, (name) => loads.get(`${page.name}\n${name}`)!)]),
  );
}

async function measureLoad(browser: Chromium, url: string): Promise<Load> {
  // A new tab is a new process once it leaves about:blank, so its counters begin at nothing.
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.done === true', null, { timeout: 60_000 });
  // Longer than the observer waits for quiet, so that its work is counted.
  await page.waitForTimeout(1_500);
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  await page.close();
  return {
    scriptMs: read('ScriptDuration') * 1000,
    taskMs: read('TaskDuration') * 1000,
    heapMb: read('JSHeapUsedSize') / 2 ** 20,
  };
}

function compare(conditions: Condition[], loadsOf: (name: string) => Load[]): PageFigures {
  const pair = (name: string, other: string, key: keyof Load, join: (a: number, b: number) => number) => {
    const others = loadsOf(other);
    return bootstrapMedian(loadsOf(name).map((load, round) => join(load[key], others[round]![key])));
  };
  const figuresOf = (name: string, key: keyof Load): Figures => ({
    absolute: bootstrapMedian(loadsOf(name).map((load) => load[key])),
    added: pair(name, 'none', key, (a, b) => a - b),
    toFloor: pair(name, 'floor', key, (a, b) => a / b),
  });
  return Object.fromEntries(
    conditions.map(({ name }) => [
      name,
      {
        scriptMs: figuresOf(name, 'scriptMs'),
        taskMs: figuresOf(name, 'taskMs'),
        heapMb: figuresOf(name, 'heapMb'),
      },
    ]),
  );
}
