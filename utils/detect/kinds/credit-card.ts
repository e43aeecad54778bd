import { passesLuhn } from '../check-digits';
import { defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { readAfter, readBefore } from '../read-around';

/**
 * Groups as cards print them, or one run. Not inside a word, a longer number, an address of the web or a tag; a third number of a
 * card's security code may follow.
 */
const shape =
  /(?<![\p{L}\d_#@/=+&]|\d[.,]|\d[-–]|\d{4} )(?:\d{12,19}|\d{4}([ -]|[ \u00a0]{2}|\.)(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{3}(?!\d))?|\d{6}\1\d{4,5}))(?![\p{L}\d_@/]|[.,-]\d|\1\d{4})/gu;

/** Issuers: first digits, lengths, and whether a bare number needs a word beside it. */
const issuers: readonly [form: string, prefix: RegExp, lengths: readonly number[], weak?: true][] = [
  ['visa', /^4/, [16, 19]],
  ['visa', /^4/, [13], true],
  ['mastercard', /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  ['amex', /^3[47]/, [15]],
  ['discover', /^(?:6011|64[4-9]|65)/, [16]],
  ['discover', /^(?:6011|64[4-9]|65)/, [19], true],
  ['diners', /^(?:30[0-5]|3095|3[689])/, [14]],
  ['diners', /^(?:30[0-5]|3095|3[689])/, [16, 17, 18, 19], true],
  ['jcb', /^35(?:2[89]|[3-8])/, [16]],
  ['jcb', /^35(?:2[89]|[3-8])/, [17, 18, 19], true],
  ['jcb', /^(?:1800|2131)/, [15], true],
  ['unionpay', /^(?:62|81)/, [16, 19]],
  ['mir', /^220[0-4]/, [16]],
  ['maestro', /^(?:50|5[6-9]|6[0-9])/, [12, 13, 14, 15, 16, 17, 18, 19], true],
];

const cardWord =
  /(?<![a-z\u00c0-\u024f\d]|sim[ -]?)(?:(?!sim)[a-z\u00c0-\u024f-]{0,12}cards?|cc|visa|master ?card|maestro|amex|american express|diners|pan|(?!sim)[a-z\u00c0-\u024f-]{0,12}ka+rt(?:en?)?(?:nummers?|nummern?)?|cartes?(?: bancaires?| bleues?)?|cb|tarjetas?|cart[ae]|discover|cvc2?|cvv2?)(?![a-z\u00c0-\u024f\d])/i;
const otherWord =
  /track|colis|parcel|paket|pakket|sendung|zending|order|bestel|bestell|commande|factu|invoice|rechnung|isbn|ean(?![a-z\u00c0-\u024f])|imei|serial|serie|barcode|timestamp|tijdstempel|phone|tel(?![a-z\u00c0-\u024f])|whatsapp|ticket|vin(?![a-z\u00c0-\u024f])|customer|klant|kunden/i;

export default defineDetector({
  kind: 'credit-card',
  hint: hints.digits,
  find(text) {
    const spans: Span[] = [];
    for (const match of text.matchAll(shape)) {
      let found = match[0];
      let digits = found.replace(/\D/g, '');
      if (!passesLuhn(digits) && match[1] && digits.length === 19) {
        // Sixteen digits and a security code behind them.
        found = found.slice(0, -3 - match[1].length);
        digits = digits.slice(0, -3);
      }
      if (!passesLuhn(digits) || /^(\d)\1+$/.test(digits)) continue;
      const end = match.index + found.length;
      const before = readBefore(text, match.index);
      const after = readAfter(text, end);
      const named = cardWord.test(before) || cardWord.test(after);
      if (!named && otherWord.test(before.slice(-32))) continue;
      const issuer = issuers.find(
        ([, prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length),
      );
      // Cards of shops and of issuers not listed are cards where a word right beside them says so.
      if (!issuer && !cardWord.test(before.slice(-24))) continue;
      const [form, , , weak] = issuer ?? ['', null, null, true];
      const grouped = found.length > digits.length;
      if (weak && !named && !(grouped && digits.length >= 14)) continue;
      const certainty = issuer && (named || (grouped && !weak)) ? 'high' : named || !weak ? 'medium' : 'low';
      spans.push({ kind: 'credit-card', start: match.index, end, certainty, form });
    }
    return spans;
  },
});
