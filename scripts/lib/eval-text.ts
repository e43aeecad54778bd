import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './load-module.ts';
import { type Counts, precisionOf, recallOf } from './score-profiles.ts';
import { addTo } from './score-requests.ts';
import {
  type FoundSpan,
  f1Of,
  isScored,
  regionsOf,
  scoreText,
  type TextRow,
  type TextType,
  textTypes,
} from './score-text.ts';

export interface TextRates extends Counts {
  gold: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** The `text` section of the evaluation; its keys are agreed and never change meaning. */
export type TextFigures = Record<TextType, TextRates & { bySet: Record<string, TextRates> }> & {
  rows: number;
  /** Spans in the quiet sets that touch nothing labelled, per 1,000 rows; null without such rows. */
  falseAlarmsPer1000: Record<'en' | 'nl', number | null>;
  misses: {
    set: string;
    id: string;
    miss: string;
    expected: string | null;
    found: string | null;
    text: string;
  }[];
};

/** Finds what it knows in a text of a language. */
export type Find = (text: string, lang: string) => readonly FoundSpan[] | Promise<readonly FoundSpan[]>;

/** Real posts and news, in which hardly anything stands. */
export const quietSets: ReadonlySet<string> = new Set(['wnut17', 'conll2002']);

/** The labelled texts of a data folder, by set; null where it has none. */
export function readTexts(data: string): Map<string, TextRow[]> | null {
  const dir = join(data, 'text');
  if (!existsSync(dir)) return null;
  const files = readdirSync(dir).filter((file) => file.endsWith('.jsonl'));
  return new Map(
    files.sort().map((file) => {
      const lines = readFileSync(join(dir, file), 'utf8').split('\n').filter(Boolean);
      return [file.replace(/\.jsonl$/, ''), lines.map((line) => JSON.parse(line) as TextRow)];
    }),
  );
}

/** The extension's own detectors; kinds that nobody labelled (number plates, passwords, absences) do not count. */
export async function loadFind(): Promise<Find> {
  const { detect } =
    await loadModule<typeof import('../../utils/detect/detect.ts')>('utils/detect/detect.ts');
  return (text, lang) =>
    detect(text, { regions: regionsOf(lang) }).flatMap(({ kind, start, end }) =>
      isScored(kind) ? [{ type: kind, start, end }] : [],
    );
}

/** Looks through every text and compares with its labels. */
export async function evaluateText(sets: Map<string, TextRow[]>, find: Find): Promise<TextFigures> {
  const sums = new Map(textTypes.map((type) => [type, new Map<string, Counts>()]));
  const quiet = { en: { rows: 0, alarms: 0 }, nl: { rows: 0, alarms: 0 } };
  const misses: TextFigures['misses'] = [];
  for (const [set, rows] of sets) {
    for (const row of rows) {
      const score = scoreText(row, await find(row.text, row.lang));
      for (const [type, counts] of score.counts) addTo(sums.get(type)!, set, counts);
      const part = quietSets.has(set) && (row.lang === 'en' || row.lang === 'nl') && quiet[row.lang];
      if (part) {
        part.rows += 1;
        part.alarms += score.alarms.length;
      }
      const told = { set, id: row.id, text: row.text };
      const shown = ({ start, end }: { start: number; end: number }) => row.text.slice(start, end);
      // What was found in the same place, as another type or with other ends, tells why.
      for (const gold of score.missed) {
        const near = score.wrong.filter((span) => span.start < gold.end && gold.start < span.end);
        const found = near.map((span) => `${span.type} ${shown(span)}`).join(' | ') || null;
        misses.push({ ...told, miss: `not ${gold.type}`, expected: shown(gold), found });
      }
      for (const span of score.wrong) {
        const near = row.spans.filter((gold) => span.start < gold.end && gold.start < span.end);
        const expected = near.map((gold) => `${gold.type} ${shown(gold)}`).join(' | ') || null;
        misses.push({ ...told, miss: `false ${span.type}`, expected, found: shown(span) });
      }
    }
  }
  const perThousand = ({ rows, alarms }: { rows: number; alarms: number }) =>
    rows === 0 ? null : (alarms / rows) * 1_000;
  const types = textTypes.map((type) => {
    const bySet = [...sums.get(type)!].map(([set, counts]) => [set, rate(counts)]);
    return [type, { ...total(sums.get(type)!), bySet: Object.fromEntries(bySet) }];
  });
  return {
    rows: [...sets.values()].reduce((sum, rows) => sum + rows.length, 0),
    ...Object.fromEntries(types),
    falseAlarmsPer1000: { en: perThousand(quiet.en), nl: perThousand(quiet.nl) },
    misses,
  } as TextFigures;
}

function total(sums: Map<string, Counts>): TextRates {
  const all = new Map<string, Counts>();
  for (const counts of sums.values()) addTo(all, '', counts);
  return rate(all.get('') ?? { right: 0, false: 0, missed: 0 });
}

function rate(counts: Counts): TextRates {
  return {
    gold: counts.right + counts.missed,
    ...counts,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    f1: f1Of(counts),
  };
}
