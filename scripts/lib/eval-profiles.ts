import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';
import {
  addCounts,
  type Counts,
  type GoldPage,
  type PageScore,
  precisionOf,
  quantileOf,
  recallOf,
  scorePage,
} from './score-profiles.ts';
import { createVisitor, type Visit } from './visit.ts';

export interface FieldFigures extends Counts {
  precision: number | null;
  recall: number | null;
}

/** The `profiles` section of the evaluation; its keys are agreed and never change meaning. */
export interface ProfileFigures {
  pages: number;
  recognised: number;
  recognisedRate: number;
  /** Network right, but a profile taken for another page or the other way round. */
  wrongPageKinds: number;
  fields: FieldFigures & { byField: Record<string, FieldFigures>; byNetwork: Record<string, FieldFigures> };
  readingMs: { median: number | null; p95: number | null };
  longestTaskMs: { median: number | null; p95: number | null };
  byNetwork: Record<string, { pages: number; recognised: number }>;
  misses: { file: string; miss: string }[];
}

/** The labelled pages of a data folder; null where it has none. */
export function readGold(data: string): GoldPage[] | null {
  const file = join(data, 'profiles/gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GoldPage[]) : null;
}

/** Opens every page in front of the extension, as the person's own, and compares what it reports with the gold. */
export async function evaluateProfiles(
  browser: Chromium,
  data: string,
  gold: GoldPage[],
  say: (line: string) => void,
): Promise<ProfileFigures> {
  const visit = await createVisitor(browser);
  const rows: { page: GoldPage; seen: Visit; score: PageScore }[] = [];
  for (const [index, page] of gold.entries()) {
    // A page of unknown address stands anywhere: on a host of its own, so that no two are taken for one account.
    const url = page.url ?? `https://page-${index + 1}.example/`;
    browser.site.serve(url, { body: readFileSync(join(data, 'profiles', page.file)) });
    const seen = await visit(url, { claim: true });
    const { network = null, identity } = seen.observed ?? seen.opened ?? {};
    const score = scorePage(page, {
      network,
      isProfile: identity?.page === 'profile',
      sightings: seen.observed?.sightings ?? [],
    });
    if (seen.problem) score.misses.unshift(`not shown: ${seen.problem}`);
    rows.push({ page, seen, score });
    say(
      `${index + 1}/${gold.length} ${page.file} ${score.misses.length === 0 ? 'ok' : `${score.misses.length} missed`}`,
    );
  }

  const nothing: Counts = { right: 0, false: 0, missed: 0 };
  const byField = new Map<string, Counts>();
  const byNetwork = new Map<string, Counts>();
  const pagesOf = new Map<string, { pages: number; recognised: number }>();
  for (const { score } of rows) {
    byNetwork.set(score.network, byNetwork.get(score.network) ?? nothing);
    for (const [field, counts] of score.fields) {
      byField.set(field, addCounts(byField.get(field) ?? nothing, counts));
      byNetwork.set(score.network, addCounts(byNetwork.get(score.network) ?? nothing, counts));
    }
    const known = pagesOf.get(score.network) ?? { pages: 0, recognised: 0 };
    pagesOf.set(score.network, {
      pages: known.pages + 1,
      recognised: known.recognised + Number(score.recognised),
    });
  }
  const recognised = rows.filter(({ score }) => score.recognised).length;
  const timed = rows.filter(({ seen }) => seen.opened !== null).map(({ seen }) => seen);
  return {
    pages: rows.length,
    recognised,
    recognisedRate: rows.length === 0 ? 0 : recognised / rows.length,
    wrongPageKinds: rows.filter(
      ({ score, seen }) => !score.recognised && (seen.observed ?? seen.opened)?.network === score.network,
    ).length,
    fields: {
      ...withRates([...byField.values()].reduce(addCounts, nothing)),
      byField: mapCounts(byField),
      byNetwork: mapCounts(byNetwork),
    },
    readingMs: spread(timed.map(({ readingMs }) => readingMs)),
    longestTaskMs: spread(timed.map(({ longestMs }) => longestMs)),
    byNetwork: Object.fromEntries(pagesOf),
    misses: rows.flatMap(({ page, score }) => score.misses.map((miss) => ({ file: page.file, miss }))),
  };
}

function withRates(counts: Counts): FieldFigures {
  return { ...counts, precision: precisionOf(counts), recall: recallOf(counts) };
}

function mapCounts(counts: Map<string, Counts>): Record<string, FieldFigures> {
  return Object.fromEntries([...counts].map(([key, value]) => [key, withRates(value)]));
}

function spread(values: number[]): { median: number | null; p95: number | null } {
  const round = (value: number | null) => value && Math.round(value * 10) / 10;
  return { median: round(quantileOf(values, 0.5)), p95: round(quantileOf(values, 0.95)) };
}
