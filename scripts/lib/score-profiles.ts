import type { FieldId } from '../../utils/model/words.ts';

/** One row of `profiles/gold.json`; layout in the data's README. */
export interface GoldPage {
  file: string;
  url: string | null;
  /** `generic` is the house's `web-page`; null is no network at all. */
  network: string | null;
  page: string;
  rendered: boolean;
  fields: Record<string, GoldValue>;
  hidden?: Record<string, GoldValue>;
}
export type GoldValue = string | boolean | string[];

/** What the extension said of one page. */
export interface PageReading {
  /** Null when no network was recognised. */
  network: string | null;
  isProfile: boolean;
  sightings: { field: string; value: string }[];
}

export interface Counts {
  right: number;
  /** Reported, but not so. */
  false: number;
  missed: number;
}

export interface PageScore {
  network: string;
  recognised: boolean;
  /** By field; fields without a count are left out. */
  fields: Map<string, Counts>;
  /** One line per miss. */
  misses: string[];
}

/**
 * The fields the foundation names plus followers, following and joined. `connections` (is a list open?) and the number
 * of friends have no gold.
 */
const scored: readonly FieldId[] = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'email',
  'phone',
  'birthday',
  'address',
  'location',
  'employer',
  'education',
  'relationship',
  'family',
  'website',
  'linked-accounts',
  'joined',
  'followers',
  'following',
];
const byPresence = new Set<string>(['photo', 'verified']);
const addresses = new Set<string>(['website', 'linked-accounts']);

/** A value in the form in which values are compared. */
export function normaliseValue(field: string, value: string): string {
  const text = value.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (byPresence.has(field)) return 'present';
  if (field === 'handle') return text.replace(/^@/, '').toLowerCase();
  return addresses.has(field) ? normaliseAddress(text) : text;
}

/** Host and path, without scheme, `www.` and the final slash. */
function normaliseAddress(text: string): string {
  const [, host = '', path = ''] = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^/?#]*)([^?#]*)/i.exec(text) ?? [];
  return host.toLowerCase().replace(/^www\./, '') + path.replace(/\/$/, '');
}

function listGold(field: string, value: GoldValue | undefined): Set<string> {
  if (value === undefined || value === false) return new Set();
  const values = Array.isArray(value) ? value : [value === true ? 'present' : value];
  return new Set(values.map((item) => normaliseValue(field, item)));
}

/** Compares one page with its gold, as the data's README ("How a match is counted") says. */
export function scorePage(gold: GoldPage, reading: PageReading): PageScore {
  const network = gold.network === 'generic' ? 'web-page' : gold.network;
  const isProfile = gold.page === 'profile';
  const recognised = reading.network === network && reading.isProfile === isProfile;
  const misses = recognised
    ? []
    : [`page: ${nameOf(network, isProfile)} taken for ${nameOf(reading.network, reading.isProfile)}`];
  const fields = new Map<string, Counts>();
  for (const field of scored) {
    const wanted = listGold(field, gold.fields[field]);
    const neutral = listGold(field, gold.hidden?.[field]);
    const reported = new Set(
      reading.sightings
        .filter((item) => item.field === field)
        .map((item) => normaliseValue(field, item.value)),
    );
    const counts: Counts = { right: 0, false: 0, missed: 0 };
    for (const value of reported) {
      if (wanted.has(value)) {
        // On pages that are no profile a right value counts neither way.
        if (isProfile) counts.right++;
      } else if (!neutral.has(value)) {
        counts.false++;
        misses.push(`${field}: false ${quote(value)}`);
      }
    }
    for (const value of wanted) {
      if (!isProfile || reported.has(value)) continue;
      counts.missed++;
      misses.push(`${field}: missed ${quote(value)}`);
    }
    if (counts.right + counts.false + counts.missed > 0) fields.set(field, counts);
  }
  return { network: network ?? 'none', recognised, fields, misses };
}

function nameOf(network: string | null, isProfile: boolean): string {
  return `${network ?? 'no network'}, ${isProfile ? 'profile' : 'not a profile'}`;
}

function quote(value: string): string {
  return JSON.stringify(value.length > 120 ? `${value.slice(0, 117)}…` : value);
}

export function addCounts(sum: Counts, more: Counts): Counts {
  return { right: sum.right + more.right, false: sum.false + more.false, missed: sum.missed + more.missed };
}

/** Null where nothing was reported. */
export function precisionOf(counts: Counts): number | null {
  const reported = counts.right + counts.false;
  return reported === 0 ? null : counts.right / reported;
}

/** Null where nothing was there to find. */
export function recallOf(counts: Counts): number | null {
  const wanted = counts.right + counts.missed;
  return wanted === 0 ? null : counts.right / wanted;
}

/** Nearest-rank quantile; null of nothing. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
