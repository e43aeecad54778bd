import type { DataKind, Transfer } from '../../utils/model/sharing.ts';
import { addCounts, type Counts } from './score-profiles.ts';

/** A labelled request; `data` null where nobody labelled what it carries. */
export interface GoldRequest {
  url: string;
  method: string;
  body: string | null;
  page: string | null;
  company: string | null;
  kind: string | null;
  data: DataKind[] | null;
}

/** The companies that the labels know, by our ids; anything else is nobody. */
export const companies: Readonly<Record<string, string>> = {
  meta: 'Meta',
  linkedin: 'LinkedIn',
  x: 'X',
  tiktok: 'TikTok',
  pinterest: 'Pinterest',
  snap: 'Snap',
  reddit: 'Reddit',
  google: 'Google',
  microsoft: 'Microsoft',
};

export const scoredKinds: ReadonlySet<DataKind> = new Set([
  'page-url',
  'referrer',
  'event',
  'value',
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'hashed-other',
  'first-party-id',
  'click-id',
  'form-data',
] satisfies DataKind[]);

export interface RequestScore {
  company: Counts;
  data: Map<DataKind, Counts>;
  miss: string | null;
}

const nothing: Counts = { right: 0, false: 0, missed: 0 };

/** Holds what was decoded against the labels of one row. */
export function scoreRequest(gold: GoldRequest, found: Transfer | null): RequestScore {
  const company = (found && companies[found.company]) ?? null;
  const misses: string[] = [];
  const isRight = company === gold.company;
  if (!isRight) misses.push(`company ${company ?? 'none'}, not ${gold.company ?? 'none'}`);
  const data = new Map<DataKind, Counts>();
  if (gold.data !== null) {
    const expected = new Set(gold.data.filter((kind) => scoredKinds.has(kind)));
    const kinds = new Set(found?.kinds.filter((kind) => scoredKinds.has(kind)));
    for (const kind of new Set([...expected, ...kinds])) {
      const right = expected.has(kind) && kinds.has(kind);
      data.set(kind, {
        right: Number(right),
        false: Number(!right && kinds.has(kind)),
        missed: Number(!right && expected.has(kind)),
      });
      if (!right) misses.push(`${kinds.has(kind) ? 'also' : 'not'} ${kind}`);
    }
  }
  return {
    company: {
      right: Number(isRight && company !== null),
      false: Number(!isRight && company !== null),
      missed: Number(!isRight && gold.company !== null),
    },
    data,
    miss: misses.length > 0 ? misses.join('; ') : null,
  };
}

/** Sums counts under a key. */
export function addTo(sums: Map<string, Counts>, key: string, counts: Counts): void {
  sums.set(key, addCounts(sums.get(key) ?? nothing, counts));
}
