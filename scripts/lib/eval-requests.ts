import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './load-module.ts';
import { type Counts, precisionOf, recallOf } from './score-profiles.ts';
import { addTo, companies, type GoldRequest, scoreRequest } from './score-requests.ts';

interface Rates extends Counts {
  precision: number | null;
  recall: number | null;
}

/** The `requests` section of the evaluation; its keys are agreed and never change meaning. */
export interface RequestFigures {
  rows: number;
  company: Rates & { byCompany: Record<string, Rates>; bySet: Record<string, Rates> };
  data: Rates & {
    byKind: Record<string, Rates>;
    byCompany: Record<string, Rates>;
    bySet: Record<string, Rates>;
  };
  misses: { set: string; url: string; miss: string }[];
}

/** The labelled requests of a data folder, by set; null where it has none. */
export function readRequests(data: string): Map<string, GoldRequest[]> | null {
  const dir = join(data, 'requests');
  if (!existsSync(dir)) return null;
  const files = readdirSync(dir).filter((file) => file.endsWith('.jsonl'));
  return new Map(
    files.sort().map((file) => {
      const lines = readFileSync(join(dir, file), 'utf8').split('\n').filter(Boolean);
      return [file.replace(/\.jsonl$/, ''), lines.map((line) => JSON.parse(line) as GoldRequest)];
    }),
  );
}

/** As the background would see it. */
export function seeRequest({ url, method, body }: GoldRequest) {
  return { url, method, type: '', body: body ? { text: body, cut: false } : null };
}

/** Decodes every request and compares with its labels. */
export async function evaluateRequests(sets: Map<string, GoldRequest[]>): Promise<RequestFigures> {
  const { decodeRequest, unpackRequest } = await loadModule<
    typeof import('../../utils/recipients/decode-request.ts')
  >('utils/recipients/decode-request.ts');
  const sums = { company: new Map<string, Counts>(), companySet: new Map<string, Counts>() };
  const data = {
    kind: new Map<string, Counts>(),
    company: new Map<string, Counts>(),
    set: new Map<string, Counts>(),
  };
  const misses: RequestFigures['misses'] = [];
  for (const [set, rows] of sets) {
    for (const row of rows) {
      const found = decodeRequest(await unpackRequest(seeRequest(row)));
      const score = scoreRequest(row, found);
      const name = row.company ?? (found && companies[found.company]) ?? null;
      if (name !== null) addTo(sums.company, name, score.company);
      addTo(sums.companySet, set, score.company);
      for (const [kind, counts] of score.data) {
        addTo(data.kind, kind, counts);
        addTo(data.company, name ?? 'none', counts);
        addTo(data.set, set, counts);
      }
      if (score.miss) misses.push({ set, url: row.url, miss: score.miss });
    }
  }
  return {
    rows: [...sets.values()].reduce((sum, rows) => sum + rows.length, 0),
    company: { ...total(sums.companySet), byCompany: list(sums.company), bySet: list(sums.companySet) },
    data: {
      ...total(data.kind),
      byKind: list(data.kind),
      byCompany: list(data.company),
      bySet: list(data.set),
    },
    misses,
  };
}

function total(sums: Map<string, Counts>): Rates {
  const all = new Map<string, Counts>();
  for (const counts of sums.values()) addTo(all, '', counts);
  return rate(all.get('') ?? { right: 0, false: 0, missed: 0 });
}

function list(sums: Map<string, Counts>): Record<string, Rates> {
  return Object.fromEntries([...sums].map(([key, counts]) => [key, rate(counts)]));
}

function rate(counts: Counts): Rates {
  return { ...counts, precision: precisionOf(counts), recall: recallOf(counts) };
}
