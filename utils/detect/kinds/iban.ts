import { remainder97 } from '../check-digits';
import { defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { ibanCountries } from '../iban/countries';

/** Check digits behind a country; digits are looked for first, as they are rarer than letters. */
const opening = /\d\d(?<=[a-z]{2}[ \u00a0\u202f]?\d\d)/gi;
/** What may stand between two characters, one at a time. */
const gaps = ' \u00a0\u2007\u2009\u202f.-\u2010\u2011\u2012\u2013';

/** Asked of codes of characters, as that is quicker than an expression for each. */
function isSign(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export default defineDetector({
  kind: 'iban',
  hint: hints.digits,
  find(text) {
    const spans: Span[] = [];
    opening.lastIndex = 0;
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
      let start = match.index - 2;
      if (!isSign(text.charCodeAt(match.index - 1))) start--;
      // `IBAN` may be stuck to it, no other word.
      if (
        isSign(text.charCodeAt(start - 1)) &&
        !/(?<![A-Za-z\d])IBAN$/i.test(text.slice(Math.max(0, start - 5), start))
      )
        continue;
      const end = readIban(text, start);
      if (end < 0) continue;
      spans.push({ kind: 'iban', start, end, certainty: 'high', form: '' });
      opening.lastIndex = end;
    }
    return spans;
  },
});

/** The end of the IBAN that starts here, or -1. */
function readIban(text: string, start: number): number {
  const country = ibanCountries.get(text.slice(start, start + 2).toUpperCase());
  if (!country) return -1;
  const last = readChecked(text, start, country.length);
  if (last < 0) return -1;
  let compact = text.slice(start, last).replace(/[^A-Za-z\d]/g, '');
  compact = compact.toUpperCase();
  // Nobody's check digits are 00, 01 or 99.
  if (/^..(?:0[01]|99)/.test(compact)) return -1;
  const numeric = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return country.shape.test(compact.slice(4)) && remainder97(numeric) === 1 ? last : -1;
}

/** Where so many letters and digits end, with at most one gap between two of them and none in the country's code; -1 else. */
function readChecked(text: string, start: number, length: number): number {
  let at = start;
  let wasGap = false;
  for (let read = 0; read < length; at++) {
    if (isSign(text.charCodeAt(at))) {
      read++;
      wasGap = false;
    } else {
      if (read < 2 || wasGap || !gaps.includes(text.charAt(at) || 'x')) return -1;
      wasGap = true;
    }
  }
  return isSign(text.charCodeAt(at)) ? -1 : at;
}
