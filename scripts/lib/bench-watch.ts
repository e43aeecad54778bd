import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Chromium, launchChromium } from './chromium.ts';
import { bootstrapMedian, type Spread } from './stats.ts';

export interface WatchFigures {
  requests: number;
  /** From the start of the navigation until all of the page is there, ms; `ratio` to the floor, round by round. */
  loads: Record<string, { ms: Spread; ratio: Spread }>;
}

const requests = 500;
const hosts = 50;
const picture = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const everywhere = '*://*/*';

/**
 * What watching requests costs a page that asks five hundred things of hosts that belong to no company: whole loads from a server on
 * this machine, which all names lead to, so that nothing stands between the page and the network but the browser and its extensions.
 */
export async function benchWatch(
  extensions: { floor: string; vitrine: string },
  rounds: number,
  say: (line: string) => void,
): Promise<WatchFigures> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/page';
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', isPage ? 'text/html' : 'image/gif');
    response.end(isPage ? makePage() : picture);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const conditions = [
    { name: 'floor', extension: extensions.floor, watching: false },
    { name: 'Vitrine', extension: extensions.vitrine, watching: false },
    { name: 'Vitrine, watching', extension: extensions.vitrine, watching: true },
  ];
  const browsers = new Map<string, Chromium>();
  const times = new Map<string, number[]>(conditions.map(({ name }) => [name, []]));
  try {
    for (const { name, extension, watching } of conditions) {
      const browser = await launchChromium({
        extension,
        args: [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`],
      });
      browsers.set(name, browser);
      if (watching && !(await browser.allowSite(everywhere))) throw new Error('the sites were not allowed');
      // Interception would cost more than all that is measured.
      await browser.context.unrouteAll();
    }
    for (let round = 0; round <= rounds; round++) {
      say(round === 0 ? 'watching: warming up' : `watching: round ${round} of ${rounds}`);
      for (let turn = 0; turn < conditions.length; turn++) {
        const { name } = conditions[(turn + round) % conditions.length]!;
        const ms = await measureLoad(browsers.get(name)!);
        if (round > 0) times.get(name)!.push(ms);
      }
    }
  } finally {
    for (const browser of browsers.values()) await browser.close();
    server.close();
  }
  const floor = times.get('floor')!;
  const loads = Object.fromEntries(
    [...times].map(([name, all]) => [
      name,
      { ms: bootstrapMedian(all), ratio: bootstrapMedian(all.map((ms, round) => ms / floor[round]!)) },
    ]),
  );
  return { requests, loads };
}

/** The quickest of five: whatever else the machine does only adds. */
async function measureLoad(browser: Chromium): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 5; at++) {
    const page = await browser.context.newPage();
    await page.goto('http://weather.example/page', { waitUntil: 'load' });
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return entry!.loadEventStart;
      }),
    );
    await page.close();
  }
  return Math.min(...times);
}

function makePage(): string {
  const pictures = Array.from(
    { length: requests },
    (_, at) => `<img alt="" src="http://pictures-${at % hosts}.example/${at}.gif">`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Weather</title>${pictures.join('')}</html>`;
}
