import { unparse } from 'papaparse';

/** Columns of the table, in order; their names never change, whatever the language. */
export const columns = [
  'record', // what the row is: see docs/reports.md
  'network',
  'account', // its place in the report: `1`, `2` …
  'handle',
  'id',
  'title', // in the language of the report
  'state',
  'severity',
  'audience',
  'value',
  'advised',
  'count',
  'address',
  'first_seen', // ISO date, UTC
  'last_seen',
  'note',
] as const;
export type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * What a spreadsheet would take for the start of a formula: in full-width and small forms too, as a minus sign, and behind marks that take
 * no room.
 */
const opensFormula = /^[\s"\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/u;
/** A spreadsheet that cuts at other signs than commas would begin a cell behind them. */
const opensLater = /([;,][\s"\p{Cf}]*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212])/gu;

/** Most cells: ids, dates, addresses. */
const isPlain = /^(?:[a-z0-9][\w .:/%-]*)?$/i;

/** A text that no spreadsheet computes: an apostrophe stands before what could be a formula, and it is on one line. */
export function guardCell(text: string): string {
  if (isPlain.test(text)) return text;
  const flat = text
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
    .replace(/[\s\u0085\p{Cc}]+/gu, ' ')
    .replace(opensLater, "$1'");
  return opensFormula.test(flat) ? `'${flat}` : flat;
}

/** Rows as lines of CSV (RFC 4180), every cell in quotation marks. */
export function writeRows(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? '';
      return typeof value === 'number' ? String(value) : guardCell(value);
    }),
  );
  return `${unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`;
}

/** The line of names. */
export const writeColumns = (): string => `${unparse([[...columns]], { quotes: true, newline: '\r\n' })}\r\n`;
