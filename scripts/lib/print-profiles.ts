import type { FieldFigures, ProfileFigures } from './eval-profiles.ts';

/** The `profiles` section as tables for a terminal; every miss on a line of its own when `verbose`. */
export function printProfiles(figures: ProfileFigures, verbose: boolean): string {
  const { fields, readingMs, longestTaskMs } = figures;
  const sections = [
    `profiles: ${figures.pages} pages`,
    table([
      ['pages recognised', `${figures.recognised} of ${figures.pages}`, percent(figures.recognisedRate)],
      ['wrong page kinds', String(figures.wrongPageKinds), ''],
      ['field precision', `${fields.right} of ${fields.right + fields.false}`, rate(fields.precision)],
      ['field recall', `${fields.right} of ${fields.right + fields.missed}`, rate(fields.recall)],
      ['reading, ms', `median ${readingMs.median ?? '–'}`, `p95 ${readingMs.p95 ?? '–'}`],
      ['longest task, ms', `median ${longestTaskMs.median ?? '–'}`, `p95 ${longestTaskMs.p95 ?? '–'}`],
    ]),
    'by field',
    tabulate('field', fields.byField),
    'by network',
    tabulate('network', fields.byNetwork, (network) => {
      const { recognised = 0, pages = 0 } = figures.byNetwork[network] ?? {};
      return `${recognised} of ${pages} pages`;
    }),
  ];
  if (verbose)
    sections.push(
      'misses',
      figures.misses.map(({ file, miss }) => `  ${file}  ${miss}`).join('\n') || '  none',
    );
  return sections.join('\n');
}

export function tabulate(
  name: string,
  rows: Record<string, FieldFigures>,
  note: (key: string) => string = () => '',
): string {
  return table([
    [name, 'right', 'false', 'missed', 'precision', 'recall', ''],
    ...Object.entries(rows)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, row]) => [
        key,
        String(row.right),
        String(row.false),
        String(row.missed),
        rate(row.precision),
        rate(row.recall),
        note(key),
      ]),
  ]);
}

/** Columns set flush: the first to the left, the others to the right. */
export function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

function rate(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
