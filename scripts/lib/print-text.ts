import type { TextFigures, TextRates } from './eval-text.ts';
import { table } from './print-profiles.ts';
import { textTypes } from './score-text.ts';

/** The `text` section as tables for a terminal; every miss and every false find on a line of its own when `verbose`. */
export function printText(figures: TextFigures, verbose: boolean): string {
  const { rows, falseAlarmsPer1000, misses } = figures;
  const head = ['text', 'gold', 'right', 'false', 'missed', 'precision', 'recall', 'F1'];
  const lines = textTypes.flatMap((type) => {
    const bySet = Object.entries(figures[type].bySet);
    return [
      lineOf(type, figures[type]),
      ...(bySet.length > 1 ? bySet.map(([set, rates]) => lineOf(`  ${set}`, rates)) : []),
    ];
  });
  const alarms = Object.entries(falseAlarmsPer1000).map(([lang, count]) => [
    `  ${lang}`,
    count === null ? '–' : count.toFixed(2),
  ]);
  const sections = [
    `text: ${rows} rows`,
    table([head, ...lines]),
    'false alarms per 1,000 quiet rows',
    table(alarms),
  ];
  if (verbose) {
    const show = (value: string | null) => (value === null ? 'nothing' : JSON.stringify(value));
    sections.push(
      'misses and false finds',
      misses
        .map(({ set, id, miss, expected, found, text }) => {
          const where = `${set} ${id}`;
          return `  ${miss}  ${where}  expected ${show(expected)}, found ${show(found)}\n      ${JSON.stringify(text.slice(0, 200))}`;
        })
        .join('\n') || '  none',
    );
  }
  return sections.join('\n');
}

function lineOf(name: string, rates: TextRates): string[] {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  return [
    name,
    `${rates.gold}`,
    `${rates.right}`,
    `${rates.false}`,
    `${rates.missed}`,
    share(rates.precision),
    share(rates.recall),
    share(rates.f1),
  ];
}
