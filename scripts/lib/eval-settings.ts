import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Inspection } from '../../utils/messages/protocol.ts';
import type { ChromeApi } from './chrome-api.ts';
import type { Chromium } from './chromium.ts';
import { root } from './paths.ts';
import { quantileOf } from './score-profiles.ts';
import {
  addSettingsCounts,
  type GoldSettingsPage,
  noSettingsCounts,
  type SettingsCounts,
  type SettingsScore,
  scoreSettings,
  shareOf,
} from './score-settings.ts';
import { request } from './visit.ts';

declare const chrome: ChromeApi;

export interface SettingsSet {
  dir: string;
  gold: GoldSettingsPage[];
  /** False for the project's own hand-made pages. */
  isGiven: boolean;
}

/** What is told of any group of pages. */
export interface SettingsGroup {
  pages: number;
  controls: {
    wanted: number;
    found: number;
    right: number;
    false: number;
    recall: number | null;
    precision: number | null;
  };
  values: { right: number; scored: number; accuracy: number | null };
  catalogue: { right: number; scored: number; wrongIds: number; extraIds: number; accuracy: number | null };
  health: { right: number; accuracy: number | null };
}

/** The `settings` section of the evaluation; its keys are agreed and never change meaning. */
export interface SettingsFigures extends SettingsGroup {
  dir: string;
  /** A page that is not `ok` was taken for one that is. */
  falselyOk: number;
  byState: Record<string, SettingsGroup>;
  byLang: Record<string, SettingsGroup>;
  byNetwork: Record<string, SettingsGroup>;
  byRole: Record<string, { wanted: number; found: number; recall: number | null }>;
  longestTaskMs: { median: number | null; p95: number | null; max: number | null };
  workMs: { median: number | null; p95: number | null; max: number | null };
  misses: { file: string; miss: string }[];
}

/** How long a page may take to be inspected by itself, to settle, and to stay without change, in milliseconds. */
const byItselfMs = 2_000;
const atLeastMs = 4_000;
const atMostMs = 12_000;
const quietMs = 1_500;
const tabsAtOnce = 6;

/** `dir` when given, else the data's own settings, else the pages of the project. */
export function readSettingsSet(data: string, dir?: string): SettingsSet {
  const given = dir ?? (existsSync(join(data, 'settings/gold.json')) ? join(data, 'settings') : null);
  const chosen = given ?? join(root, 'tests/eval-settings');
  const gold = JSON.parse(readFileSync(join(chosen, 'gold.json'), 'utf8')) as GoldSettingsPage[];
  return { dir: chosen, gold, isGiven: given !== null };
}

/** Opens every page in front of the extension, several at a time, and compares what it inspected with the gold. */
export async function evaluateSettings(
  browser: Chromium,
  { dir, gold }: SettingsSet,
  say: (line: string) => void,
): Promise<SettingsFigures> {
  const rows = new Map<GoldSettingsPage, { score: SettingsScore; inspection: Inspection | null }>();
  const inTurn = createTurns();
  // Pages that share an address wait for each other.
  const waiting = [...Map.groupBy(gold, ({ url }) => url.replace(/#.*/, '')).values()];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const page of group) {
        browser.site.serve(page.url, servePage(join(dir, page.file)));
        const { inspection, problem } = await inspectPage(browser, page.url, inTurn);
        const score = scoreSettings(page, inspection && toReading(inspection));
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

interface Row {
  page: GoldSettingsPage;
  score: SettingsScore;
  inspection: Inspection | null;
}

function summarise(dir: string, rows: Row[]): SettingsFigures {
  const roles = new Map<string, { wanted: number; found: number }>();
  for (const [role, { wanted, found }] of rows.flatMap(({ score }) => [...score.byRole])) {
    const sum = roles.get(role) ?? { wanted: 0, found: 0 };
    roles.set(role, { wanted: sum.wanted + wanted, found: sum.found + found });
  }
  const efforts = rows.flatMap(({ inspection }) => (inspection ? [inspection.effort] : []));
  return {
    dir,
    ...sumUp(rows),
    falselyOk: rows.filter(({ page, score }) => page.state !== 'ok' && score.health === 'ok').length,
    byState: sumUpBy(rows, ({ page }) => page.state),
    byLang: sumUpBy(rows, ({ page }) => page.lang),
    byNetwork: sumUpBy(rows, ({ page }) => page.network ?? 'generic'),
    byRole: Object.fromEntries(
      [...roles].map(([role, { wanted, found }]) => [
        role,
        { wanted, found, recall: shareOf(found, wanted) },
      ]),
    ),
    longestTaskMs: spread(efforts.map(({ longestMs }) => longestMs)),
    workMs: spread(efforts.map(({ ms }) => ms)),
    misses: rows.flatMap(({ page, score }) => score.misses.map((miss) => ({ file: page.file, miss }))),
  };
}

function sumUpBy(rows: Row[], keyOf: (row: Row) => string): Record<string, SettingsGroup> {
  return Object.fromEntries([...Map.groupBy(rows, keyOf)].map(([key, group]) => [key, sumUp(group)]));
}

function sumUp(rows: Row[]): SettingsGroup {
  const { wanted, found, values, catalogue, ...counts } = rows
    .map(({ score }): SettingsCounts => score)
    .reduce(addSettingsCounts, noSettingsCounts);
  const healthy = rows.filter(({ score }) => score.isHealthRight).length;
  return {
    pages: rows.length,
    controls: {
      wanted,
      found,
      ...counts,
      recall: shareOf(found, wanted),
      precision: shareOf(counts.right, counts.right + counts.false),
    },
    values: { ...values, accuracy: shareOf(values.right, values.scored) },
    catalogue: { ...catalogue, accuracy: shareOf(catalogue.right, catalogue.scored) },
    health: { right: healthy, accuracy: shareOf(healthy, rows.length) },
  };
}

function spread(values: number[]) {
  const round = (value: number | null) => value && Math.round(value * 10) / 10;
  return {
    median: round(quantileOf(values, 0.5)),
    p95: round(quantileOf(values, 0.95)),
    max: round(quantileOf(values, 1)),
  };
}
