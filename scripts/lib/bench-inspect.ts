import type { InspectMessage } from '../../utils/messages/protocol.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { bootstrapMedian, type Spread } from './stats.ts';
import { request } from './visit.ts';

export interface InspectFigures {
  nodes: number;
  controls: number;
  /** Work of looking through all controls in all, and its longest block, in milliseconds. */
  workMs: Spread;
  longestMs: Spread;
  /** The least that looking at every element costs: one walk that reads each one's text, in the page itself. */
  floorMs: Spread;
}

type Inspected = Extract<InspectMessage, { type: 'inspected' }>;

/** Looks through one page of settings several times, each in a tab of its own, as the popup asks for it. */
export async function benchInspect(extension: string, html: string, rounds: number): Promise<InspectFigures> {
  const browser = await launchChromium({ extension });
  try {
    const heard = new Map<number, Inspected>();
    await browser.listen((message, tabId) => {
      const told = message as Inspected | null;
      if (told?.type === 'inspected' && !heard.has(tabId)) heard.set(tabId, told);
    });
    const url = 'https://settings.example/privacy';
    browser.site.serve(url, { body: html });
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await runOnce(browser, url, heard));
    return {
      nodes: runs[0]!.nodes,
      controls: runs[0]!.told.controls.length,
      workMs: bootstrapMedian(runs.map(({ told }) => told.effort.ms)),
      longestMs: bootstrapMedian(runs.map(({ told }) => told.effort.longestMs)),
      floorMs: bootstrapMedian(runs.map(({ floorMs }) => floorMs)),
    };
  } finally {
    await browser.close();
  }
}

async function runOnce(browser: Chromium, url: string, heard: ReadonlyMap<number, Inspected>) {
  const { page, tabId } = await browser.openTab();
  await page.goto(url, { waitUntil: 'load' });
  await browser.pressToolbarButton(page);
  await request(browser, { type: 'inspect-tab', tabId });
  for (const end = Date.now() + 10_000; Date.now() < end && !heard.has(tabId); )
    await new Promise((resolve) => setTimeout(resolve, 50));
  const told = heard.get(tabId);
  if (!told) throw new Error('the page was not looked through');
  const floor = await page.evaluate(() => {
    const started = performance.now();
    const all = document.querySelectorAll('*');
    let length = 0;
    for (const element of all) length += element.textContent!.length;
    return { nodes: all.length, length, floorMs: performance.now() - started };
  });
  await page.close();
  return { told, ...floor };
}
