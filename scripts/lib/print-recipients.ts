import type { RecipientFigures, RecipientRates } from './eval-recipients.ts';
import { table } from './print-profiles.ts';

/** The `recipients` section as tables for a terminal; every miss on a line of its own when `verbose`. */
export function printRecipients(figures: RecipientFigures, verbose: boolean): string {
  const { right, precision, recall, lookMs } = figures;
  const sections = [
    `recipients: ${figures.pages} pages`,
    table([
      ['company and means, precision', `${right} of ${right + figures.false}`, rate(precision)],
      ['company and means, recall', `${right} of ${right + figures.missed}`, rate(recall)],
      ['looking through, ms', `median ${lookMs.median ?? '–'}`, `p95 ${lookMs.p95 ?? '–'}`],
    ]),
    tabulate('via', figures.byVia),
    tabulate('company', figures.byCompany),
  ];
  if (verbose)
    sections.push(
      'misses',
      figures.misses.map(({ file, miss }) => `  ${file}  ${miss}`).join('\n') || '  none',
    );
  return sections.join('\n');
}

function tabulate(name: string, rows: Record<string, RecipientRates>): string {
  return table([
    [name, 'right', 'false', 'missed', 'precision', 'recall'],
    ...Object.entries(rows)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, row]) => [
        key,
        String(row.right),
        String(row.false),
        String(row.missed),
        rate(row.precision),
        rate(row.recall),
      ]),
  ]);
}

function rate(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
