import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Transfer } from '../../utils/model/sharing.ts';
import type { ChromeApi } from './chrome-api.ts';
import type { Chromium } from './chromium.ts';
import { root } from './paths.ts';
import { addCounts, type Counts, precisionOf, quantileOf, recallOf } from './score-profiles.ts';
import { type GoldRecipients, type RecipientScore, scoreRecipients } from './score-recipients.ts';

declare const chrome: ChromeApi;

export interface RecipientRates extends Counts {
  precision: number | null;
  recall: number | null;
}

/** The `recipients` section of the evaluation. */
export interface RecipientFigures extends RecipientRates {
  pages: number;
  byVia: Record<string, RecipientRates>;
  byCompany: Record<string, RecipientRates>;
  /** Of the injection and the script in it, milliseconds (tabs side by side). */
  lookMs: { median: number | null; p95: number | null };
  misses: { file: string; miss: string }[];
}

const tabsAtOnce = 4;

/** The labelled pages of a data folder; null where it has none. */
export function readRecipientGold(data: string): GoldRecipients[] | null {
  const file = join(data, 'recipients/gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GoldRecipients[]) : null;
}

/** Opens every page, has the extension look through it as for *Check this page*, and compares what it judges with the gold. */
export async function evaluateRecipients(
  browser: Chromium,
  data: string,
  gold: GoldRecipients[],
  say: (line: string) => void,
): Promise<RecipientFigures> {
  const product = await loadProduct();
  // In place of the press on the toolbar button that grants each page; the product itself is as it is.
  await browser.allowSite('*://*/*');
  const rows = new Map<GoldRecipients, { score: RecipientScore; ms: number }>();
  const waiting = [...gold.entries()];
  const tabs = [];
  for (let count = 0; count < tabsAtOnce; count++) tabs.push(await browser.openTab());
  const work = async (tab: Tab) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, page] = next;
      const url = page.url ?? `https://page-${index + 1}.example/`;
      browser.site.serve(url, { body: readFileSync(join(data, 'recipients', page.file)) });
      const { value, ms, problem } = await lookThrough(browser, tab, url);
      const sight = product.parseSight(value);
      const score = scoreRecipients(page, sight ? product.judgePage(sight) : [], product.idOf);
      if (!sight) score.misses.unshift(`not seen: ${problem ?? 'the answer is none'}`);
      rows.set(page, { score, ms });
      say(
        `${rows.size}/${gold.length} ${page.file} ${score.misses.length === 0 ? 'ok' : `${score.misses.length} missed`}`,
      );
    }
  };
  await Promise.all(tabs.map(work));

  const byVia = sum(rows, ({ byVia }) => byVia);
  const times = [...rows.values()].map(({ ms }) => ms);
  const round = (value: number | null) => value && Math.round(value);
  return {
    pages: gold.length,
    ...withRates([...byVia.values()].reduce(addCounts, { right: 0, false: 0, missed: 0 })),
    byVia: mapRates(byVia),
    byCompany: mapRates(sum(rows, ({ byCompany }) => byCompany)),
    lookMs: { median: round(quantileOf(times, 0.5)), p95: round(quantileOf(times, 0.95)) },
    misses: gold.flatMap((page) => rows.get(page)!.score.misses.map((miss) => ({ file: page.file, miss }))),
  };
}

type Tab = Awaited<ReturnType<Chromium['openTab']>>;

async function lookThrough(browser: Chromium, { page, tabId }: Tab, url: string) {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const started = performance.now();
    const value = await browser.inExtension(async (id) => {
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/visit.js'] });
      return answer?.result;
    }, tabId);
    return { value, ms: performance.now() - started, problem: null };
  } catch (error) {
    return { value: null, ms: 0, problem: (error as Error).message.split('\n')[0] ?? 'not shown' };
  }
}

/** What the background judges with; Vite loads it, because Node alone finds neither extensionless imports nor globs. */
async function loadProduct() {
  const options = { root, configFile: false, logLevel: 'error' } as const;
  const load = async <T>(path: string) => (await runnerImport<T>(join(root, path), options)).module;
  const { judgePage } = await load<typeof import('../../utils/recipients/judge-page.ts')>(
    'utils/recipients/judge-page.ts',
  );
  const { findByName } = await load<typeof import('../../utils/recipients/find-by-name.ts')>(
    'utils/recipients/find-by-name.ts',
  );
  const { parseSight } = await load<typeof import('../../utils/messages/sight-schema.ts')>(
    'utils/messages/sight-schema.ts',
  );
  return {
    judgePage: judgePage as (sight: NonNullable<ReturnType<typeof parseSight>>) => Transfer[],
    parseSight,
    idOf: (name: string) => findByName(name)?.id ?? null,
  };
}

function sum(
  rows: Map<unknown, { score: RecipientScore }>,
  pick: (score: RecipientScore) => Map<string, Counts>,
): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const { score } of rows.values())
    for (const [key, counts] of pick(score))
      sums.set(key, addCounts(sums.get(key) ?? { right: 0, false: 0, missed: 0 }, counts));
  return sums;
}

function withRates(counts: Counts): RecipientRates {
  return { ...counts, precision: precisionOf(counts), recall: recallOf(counts) };
}

function mapRates(counts: Map<string, Counts>): Record<string, RecipientRates> {
  return Object.fromEntries([...counts].map(([key, value]) => [key, withRates(value)]));
}
