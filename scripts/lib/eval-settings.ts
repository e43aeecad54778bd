import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Inspection } from '../../utils/messages/protocol.ts';
import type { ChromeApi } from './chrome-api.ts';
import type { Chromium } from './chromium.ts';
import { root, sharedDir } from './paths.ts';
import { type GoldSettingsPage, type SettingsScore, scoreSettings } from './score-settings.ts';
import { type SettingsFigures, summarise } from './sum-settings.ts';
import { request } from './visit.ts';

declare const chrome: ChromeApi;

export interface SettingsSet {
  dir: string;
  gold: GoldSettingsPage[];
  /** False for the project's own hand-made pages. */
  isGiven: boolean;
}

/** How long a page may take to be inspected by itself, to settle, and to stay without change, in milliseconds. */
const byItselfMs = 2_000;
const atLeastMs = 4_000;
const atMostMs = 12_000;
const quietMs = 1_500;
const tabsAtOnce = 6;

const ownSets = ['eval-settings', 'eval-settings-2'];

/** `dir` when given, else the data's own settings, else all pages of the project. */
export function readSettingsSet(data: string, dir?: string): SettingsSet {
  const given = dir ?? (existsSync(join(data, 'settings/gold.json')) ? join(data, 'settings') : null);
  if (given !== null) return { dir: given, gold: readGold(given), isGiven: true };
  const tests = join(root, 'tests');
  const gold = ownSets.flatMap((set) =>
    readGold(join(tests, set)).map((page) => ({ ...page, file: `${set}/${page.file}` })),
  );
  return { dir: tests, gold, isGiven: false };
}

function readGold(dir: string): GoldSettingsPage[] {
  return JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as GoldSettingsPage[];
}

/** Opens every page in front of the extension, several at a time, and compares what it inspected with the gold. */
export async function evaluateSettings(
  browser: Chromium,
  { dir, gold }: SettingsSet,
  say: (line: string) => void,
): Promise<SettingsFigures> {
  const researchedBy = readResearchedIds();
  const rows = new Map<GoldSettingsPage, { score: SettingsScore; inspection: Inspection | null }>();
  const inTurn = createTurns();
  // Pages that share an address wait for each other.
  const waiting = [...Map.groupBy(gold, ({ url }) => url.replace(/#.*/, '')).values()];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const page of group) {
        browser.site.serve(page.url, servePage(join(dir, page.file)));
        const { inspection, problem } = await inspectPage(browser, page.url, inTurn);
        const score = scoreSettings(page, inspection && toReading(inspection), researchedBy(page.network));
        if (problem) score.misses.unshift(`not shown: ${problem}`);
        rows.set(page, { score, inspection });
        const { misses } = score;
        say(
          `${rows.size}/${gold.length} ${page.file} ${misses.length === 0 ? 'ok' : `${misses.length} missed`}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: tabsAtOnce }, work));
  return summarise(
    dir,
    gold.map((page) => ({ page, ...rows.get(page)! })),
  );
}

/** Ids of a network's settings in the research, of all of them for a service that is not in it; `undefined` without the research. */
function readResearchedIds(): (network: string | null) => ReadonlySet<string> | undefined {
  const dir = join(sharedDir, 'platforms');
  if (!existsSync(dir)) return () => undefined;
  const ids = new Map(
    readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const { settings } = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
          settings?: { id: string }[];
        };
        return [file.replace(/\.json$/, ''), new Set((settings ?? []).map(({ id }) => id))] as const;
      }),
  );
  const all = new Set([...ids.values()].flatMap((set) => [...set]));
  return (network) => ids.get(network ?? '') ?? all;
}

/** A page that brings its scripts along runs them; one that asks for others' could not run anyway. */
function servePage(file: string) {
  const body = readFileSync(file);
  return { body, scripts: !/<script\b[^>]*\ssrc\s*=/i.test(body.toString('latin1')) };
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs one piece of work after the other: new tabs and the toolbar belong to one at a time. */
function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}

async function inspectPage(browser: Chromium, url: string, inTurn: InTurn) {
  const { page, tabId } = await inTurn(() => browser.openTab());
  try {
    const problem = await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).then(
      () => null,
      (error: Error) => error.message.split('\n')[0] ?? 'not loaded',
    );
    if (problem) return { inspection: null, problem };
    const loaded = performance.now();
    const read = () => readInspection(browser, tabId);
    if (!(await waitFor(byItselfMs, read))) {
      await inTurn(() => askForInspection(browser, page, tabId));
    }
    return { inspection: await waitUntilSettled(read, loaded), problem: null };
  } finally {
    await page.close();
  }
}

/** As a person does who opens the popup, which has the page recognised, and presses *Read this page's settings*. */
async function askForInspection(browser: Chromium, page: Page, tabId: number): Promise<void> {
  await browser.pressToolbarButton(page);
  await request(browser, { type: 'read-tab', tabId });
  await sleep(600);
  await request(browser, { type: 'inspect-tab', tabId });
}

/** While it says that the page is not loaded, the page is still watched. */
async function waitUntilSettled(
  read: () => Promise<Inspection | null>,
  loaded: number,
): Promise<Inspection | null> {
  const deadline = performance.now() + atMostMs;
  let seen: Inspection | null = null;
  let shown = '';
  let changed = performance.now();
  while (performance.now() < deadline) {
    const inspection = await read();
    const now = inspection ? JSON.stringify([inspection.health, inspection.controls, inspection.seen]) : '';
    if (now !== shown) changed = performance.now();
    seen = inspection;
    shown = now;
    const isQuiet = performance.now() - changed >= quietMs && performance.now() - loaded >= atLeastMs;
    if (inspection && isQuiet && inspection.health !== 'not-loaded') break;
    await sleep(250);
  }
  return seen;
}

function readInspection(browser: Chromium, tabId: number): Promise<Inspection | null> {
  return browser.inExtension(
    async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as Inspection | null,
    `inspection:${tabId}`,
  );
}

async function waitFor(ms: number, ready: () => Promise<unknown>): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (performance.now() < deadline) {
    if (await ready()) return true;
    await sleep(200);
  }
  return false;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function toReading({ health, controls }: Inspection) {
  return {
    health,
    controls: controls.map(({ role, name, value, visible, setting }) => ({
      role,
      name,
      value,
      visible,
      setting: setting?.id ?? null,
    })),
  };
}
