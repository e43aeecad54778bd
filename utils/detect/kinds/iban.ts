import { remainder97 } from '../check-digits';
import { defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { ibanCountries } from '../iban/countries';

/** Check digits behind a country; digits are looked for first, as they are rarer than letters. */
const opening = /\d\d(?<=[a-z]{2}[ \u00a0]?\d\d)/gi;
/** What may stand between two characters. */
const gap = /[ \u00a0\u202f.-]/;
const sign = /[A-Za-z0-9]/;

export default defineDetector({
  kind: 'iban',
  hint: hints.digits,
  find(text) {
    const spans: Span[] = [];
    opening.lastIndex = 0;
    for (let match = opening.exec(text); match; match = opening.exec(text)) {
      let start = match.index - 2;
      if (!sign.test(text.charAt(match.index - 1))) start--;
      // `IBAN` may be stuck to it, no other word.
      if (
        sign.test(text.charAt(start - 1)) &&
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
  let compact = '';
  let at = start;
  for (; compact.length < country.length; at++) {
    const char = text.charAt(at);
    if (sign.test(char)) compact += char;
    // One gap at a time, never before the country's second letter.
    else if (compact.length < 2 || !gap.test(char) || gap.test(text.charAt(at - 1))) return -1;
  }
  if (sign.test(text.charAt(at))) return -1;
  compact = compact.toUpperCase();
  const numeric = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return country.shape.test(compact.slice(4)) && remainder97(numeric) === 1 ? at : -1;
}
