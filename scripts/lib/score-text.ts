import { addCounts, type Counts } from './score-profiles.ts';

/** The types that are scored; `person` and `url` are labelled too, and only say where something stands. */
export const textTypes = [
  'email',
  'phone',
  'iban',
  'credit-card',
  'national-id',
  'ip-address',
  'street-address',
  'date-of-birth',
] as const;
export type TextType = (typeof textTypes)[number];

export interface GoldSpan {
  start: number;
  end: number;
  type: string;
  /** The check digits are wrong: found or not, it counts neither way. */
  checksum?: 'fails';
}

/** A labelled text. */
export interface TextRow {
  id: string;
  lang: string;
  text: string;
  spans: GoldSpan[];
}

/** What was found, by us or by another package. */
export interface FoundSpan {
  start: number;
  end: number;
  type: TextType;
}

export interface TextScore {
  counts: Map<TextType, Counts>;
  missed: GoldSpan[];
  /** Found where nothing of the type is labelled. */
  wrong: FoundSpan[];
  /** Those of `wrong` that touch nothing labelled at all. */
  alarms: FoundSpan[];
}

type Place = Pick<GoldSpan, 'start' | 'end'>;

const overlapOf = (a: Place, b: Place) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Overlap ÷ union of two spans. */
export function shareOf(a: Place, b: Place): number {
  const overlap = overlapOf(a, b);
  return overlap === 0 ? 0 : overlap / (a.end - a.start + b.end - b.start - overlap);
}

/** Holds what was found in a text against its labels: same type, overlap ÷ union at least a half, one to one. */
export function scoreText(row: TextRow, found: readonly FoundSpan[]): TextScore {
  const pairs = row.spans
    .flatMap((gold) =>
      found
        .filter(({ type }) => type === gold.type)
        .map((span) => ({ gold, span, share: shareOf(gold, span) })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const matches = new Map<GoldSpan, FoundSpan>();
  const used = new Set<FoundSpan>();
  for (const { gold, span } of pairs) {
    if (matches.has(gold) || used.has(span)) continue;
    matches.set(gold, span);
    used.add(span);
  }
  const counts = new Map<TextType, Counts>();
  const missed: GoldSpan[] = [];
  const add = (type: TextType, part: Partial<Counts>) =>
    counts.set(type, addCounts(counts.get(type) ?? nothing, { ...nothing, ...part }));
  for (const gold of row.spans) {
    if (gold.checksum === 'fails' || !isScored(gold.type)) continue;
    if (matches.has(gold)) add(gold.type, { right: 1 });
    else {
      add(gold.type, { missed: 1 });
      missed.push(gold);
    }
  }
  const wrong = found.filter((span) => !used.has(span));
  for (const { type } of wrong) add(type, { false: 1 });
  return {
    counts,
    missed,
    wrong,
    alarms: wrong.filter((span) => !row.spans.some((gold) => overlapOf(gold, span) > 0)),
  };
}

/** F1 of counts; null where nothing was labelled and nothing found. */
export function f1Of({ right, false: wrong, missed }: Counts): number | null {
  const all = 2 * right + wrong + missed;
  return all === 0 ? null : (2 * right) / all;
}

/** Countries whose national forms belong to a row: its language is all that is known of it. */
export function regionsOf(lang: string): string[] {
  return lang === 'nl' ? ['NL', 'BE'] : lang === 'en' ? ['US', 'GB'] : [];
}

export function isScored(type: string): type is TextType {
  return (textTypes as readonly string[]).includes(type);
}

const nothing: Counts = { right: 0, false: 0, missed: 0 };
