import type { Report } from '../../model/report';
import type { Piece } from './seal';

/** JSON that can be compared line by line: keys in alphabetical order, and nothing in it that makes a line read as another. */
export function writeJson(value: unknown): string {
  return `${escapeControls(stringify(value))}\n`;
}

/** The same of a report, an account at a time and with its hash in it: the bytes are those of `writeJson`. */
export function* writeSealed(report: Report): Generator<Piece> {
  const keys = [...new Set([...Object.keys(report), 'sha256'])].sort() as (keyof Report)[];
  for (const [at, key] of keys.entries()) {
    const start = `${at === 0 ? '{\n' : ''}  ${JSON.stringify(key)}: `;
    const end = at === keys.length - 1 ? '\n}\n' : ',\n';
    const value = report[key];
    if (key === 'sha256') yield { seal: (digits) => `${start}"${digits}"${end}` };
    else if (key === 'accounts' && report.accounts.length > 0) {
      yield `${start}[\n`;
      for (const [place, entry] of report.accounts.entries())
        yield `    ${writeAt(entry, 4)}${place === report.accounts.length - 1 ? '' : ','}\n`;
      yield `  ]${end}`;
    } else if (value !== undefined) yield `${start}${writeAt(value, 2)}${end}`;
  }
}

/** No raw line break stands in a string of JSON, so every one there is can be indented. */
const writeAt = (value: unknown, depth: number): string =>
  escapeControls(stringify(value)).replaceAll('\n', `\n${' '.repeat(depth)}`);

/** The list of names that is handed over also decides their order, at every depth: faster than sorting each object. */
function stringify(value: unknown): string {
  const names = new Set<string>();
  collectNames(value, names);
  return JSON.stringify(value, [...names].sort(), 2);
}

function collectNames(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) collectNames(inner, names);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      if (typeof inner === 'object') collectNames(inner, names);
    }
}

/** Written as escapes, marks that turn the direction of text cannot make a line read as another; the values stay the same. */
function escapeControls(json: string): string {
  return json.replace(
    /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
