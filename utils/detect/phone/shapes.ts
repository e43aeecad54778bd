import type { Chunk, Group } from './groups';
import { isDigit, isLetter } from './letters';

/** Glued to the front of a chunk these make it part of something else: a word, a hashtag, money, a parameter. */
const front = new Set('#$€£¥%&@^~\\');
/** And these behind it: money, a parameter, an address. */
const back = new Set('%€$£@=&^°');
const unit = /^ ?(?:€|euro?s?|eur|usd|dollars?|kg|km|m2|m²|gb|mb|ms|px|%)(?!\p{L})/iu;
const extension =
  /[ ,;]{0,3}(?:x|ext|extn|extension|toestel|tst|poste|durchwahl|dw|apparat|app|#)[.: ]{0,2}\d{1,6}(?![\p{L}\d])/iuy;
const address = /(?:\/\/|www\.|[\p{L}\d]\/)\S*$/u;
/** Links that call or write to the number behind them. */
const dialling =
  /(?:tel|sms|callto|whatsapp|(?:wa|t|viber|signal)\.me\/(?:#p)?|phone=|number=)[:/]?(?:\/\/)?$/i;

/** Whether a link dials what stands behind it: `tel:`, `wa.me/`. */
export function isDialled(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  return (
    (last === 58 || last === 47 || last === 61) && dialling.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Whether a chunk is part of something that is no phone number: a word, a price, an address on the web, an IBAN. */
export function isOutside(text: string, { start, end }: Chunk): boolean {
  return isGluedBefore(text, start) || isGluedAfter(text, end) || isInAddress(text, start);
}

function isGluedBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const code = text.charCodeAt(start - 1);
  if (code === 32 || code === 10) return false;
  const last = text[start - 1]!;
  if (isLetter(code) || isDigit(code) || front.has(last)) return true;
  const before = text.charCodeAt(start - 2);
  if (last === '_' || last === '*') return isLetter(before) || isDigit(before);
  if ('.,:+'.includes(last)) return isDigit(before);
  return /\p{L}/u.test(last);
}

function isGluedAfter(text: string, end: number): boolean {
  if (end === text.length) return false;
  const code = text.charCodeAt(end);
  const next = text[end]!;
  const behind = text.charCodeAt(end + 1);
  const glued =
    isLetter(code) ||
    back.has(next) ||
    ((next === '_' || next === '*') && (isLetter(behind) || isDigit(behind))) ||
    ('.,:'.includes(next) && isDigit(behind)) ||
    (code > 0x24f && /[\p{Ll}\p{Lu}]/u.test(next)) ||
    unit.test(text.slice(end, end + 9));
  return glued && readExtension(text, end) === end;
}

function isInAddress(text: string, start: number): boolean {
  if (start === 0 || text[start - 1] === ' ') return isBehindBank(text, start);
  const word = text.slice(Math.max(0, start - 60), start);
  return /[/.=?-]$/.test(word) && address.test(word) && !isDialled(text, start)
    ? true
    : isBehindBank(text, start);
}

/** Country and check digits of an IBAN, with or without its bank: the rest is the account's number. */
function isBehindBank(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])[A-Z]{2}\d{2}(?: ?[A-Z]{4})?[ -]?$/u.test(text.slice(Math.max(0, start - 11), start));
}

/** How long each group is: `3-3-4`. */
export function shapeOf(groups: readonly Group[]): string {
  if (groups.length === 1) return String(groups[0]!.end - groups[0]!.start);
  return groups.map(({ start, end }) => end - start).join('-');
}

/** Whether a chunk is grouped as payment cards are. */
export function isCard(shape: string): boolean {
  return /^(?:4-4-4-4|4-6-[45])(?:-[1-4])?$/.test(shape);
}

/** Dates, spans of years, results, amounts, decimals and American social security numbers, by how they are written. */
export function isOtherThing(written: string, shape: string): boolean {
  if (/^(?:3-2-4|3-1-2-6-1|1-\d+)$/.test(shape) && !/^[+(]|^0[ \u00a0/]|^1[-. ]/.test(written)) return true;
  if (/^\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(written)) return true;
  if (/^(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}(?!\d)/.test(written)) return true;
  if (/^(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)\d\d\b/.test(written)) return true;
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(written) && !/^3-3-3$/.test(shape)) return true;
  if (/^0-\d/.test(written) || isResults(shape) || isCompany(written)) return true;
  if (/^(?:[01]\d|2[0-4])\.[0-5]\d(?: ?[-–] ?| )(?:[01]\d|2[0-4])\.[0-5]\d(?!\d)/.test(written)) return true;
  if (/^(?:0\D)?0?1\D0?2\D0?3\D/.test(written)) return true;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) || /^\d\.\d+$/.test(written) || /^(\d)\1*$/.test(written);
}

/** Whether a number is that of a Belgian company: its form, and the last two digits make up for the others. */
function isCompany(written: string): boolean {
  if (!/^[01]\d{3}\.\d{3}\.\d{3}$/.test(written)) return false;
  const digits = written.replaceAll('.', '');
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** Many single digits are scores, unless all are: then someone spells a number. */
function isResults(shape: string): boolean {
  if (shape.length < 5) return false;
  const singles = shape.match(/(?<![\d])\d(?!\d)/g) ?? [];
  const ones = singles.filter((digit) => digit === '1').length;
  const all = shape.split('-').length;
  return ones >= 3 && ones < all;
}

/** Where a number ends, its extension included: `x123`, `ext. 5`, `toestel 12`. */
export function readExtension(text: string, end: number): number {
  extension.lastIndex = end;
  return extension.test(text) ? extension.lastIndex : end;
}

/** Whether nothing else stands on a find's line. */
export function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[^\S\n]{0,9}$/.test(text.slice(Math.max(0, start - 10), start)) &&
    /^\s{0,9}(?:\n|$)/.test(text.slice(end, end + 10))
  );
}
