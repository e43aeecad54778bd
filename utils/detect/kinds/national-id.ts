import { type DetectContext, defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { type NationalForm, nationalForms } from '../national-id/forms';
import { readAfter, readBefore } from '../read-around';

const otherWord =
  /(?:track|colis|parcel|paket|pakket|sendung|zending|order|bestel|commande|factu|invoice|rechnung|isbn|ean(?!\p{L})|imei|serial|serie|barcode|timestamp|tijdstempel|phone|tel(?!\p{L})|fax|whatsapp|mobil|ticket|customer|klant|kunden|kvk|siret|siren|routing|account|part)[\p{L}.:#° -]{0,16}$/iu;

export default defineDetector({
  kind: 'national-id',
  hint: hints.digits,
  find(text, context) {
    const spans = nationalForms.flatMap((form) => findForm(form, text, context));
    return spans.length > 1 ? settle(spans) : spans;
  },
});

function findForm(form: NationalForm, text: string, { regions }: DetectContext): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(form.shape)) {
    const found = match[0];
    const compact = found
      .replace(/cl[ée]/i, '')
      .replace(/[^\p{L}\d]/gu, '')
      .toUpperCase();
    if (!form.check(compact, found)) continue;
    const start = match.index;
    const end = start + found.length;
    const before = readBefore(text, start);
    const named = form.words.test(before) || form.words.test(readAfter(text, end));
    const bare = form.bare(compact, found);
    if (!named && (bare === 'word' || (bare === 'region' && !regions.includes(form.country)))) continue;
    if (!named && bare !== 'high' && otherWord.test(before)) continue;
    const certainty = named || bare === 'high' ? 'high' : 'medium';
    spans.push({ kind: 'national-id', start, end, certainty, form: form.form });
  }
  return spans;
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
