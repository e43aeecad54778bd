import { type DetectContext, defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { type NationalForm, nationalForms } from '../national-id/forms';
import { readAfter, readBefore } from '../read-around';

const otherWord =
  /(?:track|colis|parcel|paket|pakket|sendung|zending|order|bestel|commande|factu|invoice|rechnung|isbn|ean(?![a-z\u00c0-\u024f])|imei|serial|serie|barcode|timestamp|tijdstempel|phone|tel(?![a-z\u00c0-\u024f])|fax|whatsapp|mobil|ticket|customer|klant|kunden|kvk|siret|siren|routing|account|part)[a-z\u00c0-\u024f.:#° -]{0,16}$/i;

/** How far from a word an identity card's number may stand. */
const reach = 60;
const longestWord = 16;
const letterForms = nationalForms.filter(({ form }) => form === 'de-id-card');
const digitForms = nationalForms.filter(({ form }) => form !== 'de-id-card');
/** Six digits not far from one another: all forms but that of an identity card have them. */
const zone = /\d(?:[^\d\n]{0,4}\d){5,}/g;
/** How far letters of a form, and what must not stand beside it, may be from its digits. */
const margin = 10;
/** How words begin that name an identity card, see `makeWordScan`. */
const cardStems = 'ausweis|personalausw|perso |id card|idcard|identity c|dokumentenn'.split('|');

export default defineDetector({
  kind: 'national-id',
  hint: hints.digits,
  stems: cardStems,
  find(text, context, starts) {
    const spans: Span[] = [];
    for (const [from, to] of listZones(text))
      for (const form of digitForms) findForm(form, text, from, to, context, spans);
    let reached = 0;
    for (const start of starts) {
      const to = Math.min(text.length, start + longestWord + reach);
      for (const form of letterForms)
        findForm(form, text, Math.max(reached, start - reach), to, context, spans);
      reached = to;
    }
    return spans.length > 1 ? settle(spans) : spans;
  },
});

/** Where digits stand together, with a margin; near ones are one. */
function listZones(text: string): [from: number, to: number][] {
  const zones: [from: number, to: number][] = [];
  for (const { index, 0: found } of text.matchAll(zone)) {
    const from = Math.max(0, index - margin);
    const to = Math.min(text.length, index + found.length + margin);
    const last = zones.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else zones.push([from, to]);
  }
  return zones;
}

function findForm(
  form: NationalForm,
  text: string,
  from: number,
  to: number,
  { regions }: DetectContext,
  spans: Span[],
): void {
  // What stands on either side decides too, so it is read along.
  for (const match of text.slice(Math.max(0, from - 2), to + 2).matchAll(form.shape)) {
    const found = match[0];
    const start = match.index + Math.max(0, from - 2);
    const end = start + found.length;
    if (start < from || end > to) continue;
    const compact = found
      .replace(/cl[ée]/i, '')
      .replace(/[^\p{L}\d]/gu, '')
      .toUpperCase();
    if (!form.check(compact, found)) continue;
    const before = readBefore(text, start);
    const named = form.words.test(before) || form.words.test(readAfter(text, end));
    const bare = form.bare(compact, found);
    if (!named && (bare === 'word' || (bare === 'region' && !regions.includes(form.country)))) continue;
    // The nearer word says what it is: `my SSN is wrong, order 743-29-6158`.
    const other = otherWord.exec(before);
    if (other && bare !== 'high' && !form.words.test(other[0]) && !form.words.test(readAfter(text, end)))
      continue;
    const certainty = named || bare === 'high' ? 'high' : 'medium';
    spans.push({ kind: 'national-id', start, end, certainty, form: form.form });
  }
}

/** Two forms may claim the same number: the more certain has it, then the one listed first. */
function settle(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.certainty === 'high' && last.certainty !== 'high') kept[kept.length - 1] = span;
  }
  return kept;
}
