import { findAll } from './find-all';
import { readText } from './text';

// Grouping may be a point, a comma, an apostrophe or a (thin, non-breaking) space before exactly three digits.
const number = "\\p{Nd}+(?:[ \\u00a0\\u202f\\u2009.,'’٬]\\p{Nd}{3})*(?:[.,٫]\\p{Nd}+)?";
const unit =
  '(?:[ \\u00a0\\u202f]?(?:K|k|M|B|[Mm]io\\.?|[Mm]rd\\.?|[Mm]ln\\.?|[Mm]il\\.?|Tsd\\.?|[Mm]d|tys\\.|mn|tn|тыс\\.|млн)(?!\\p{L})|[万萬億亿억만천])?';

/** The numbers in a text as shown, with their unit, in order: `2,362 Followers, 1,2 Mio. gefolgt` → `2,362`, `1,2 Mio.`. */
export function readCounts(text: string | null | undefined, most = 3): string[] {
  return [...(text ?? '').matchAll(new RegExp(number + unit, 'gu'))].slice(0, most).map(([found]) => found);
}

/** The count an element shows, without the word beside it; a number standing in an element of its own comes first. */
export function readCount(element: Element | null | undefined): string | null {
  for (const part of findAll(element, 'span, strong, b', 30)) {
    const text = readText(part);
    if (/^\p{Nd}[^\p{L}]*\p{L}{0,4}\.?$/u.test(text)) return text;
  }
  return readCounts(readText(element), 1)[0] ?? null;
}
