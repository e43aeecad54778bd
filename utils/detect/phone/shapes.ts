import type { Chunk } from './groups';

/** Glued to the front of a chunk these make it part of something else: a word, a hashtag, money, a parameter, a decimal. */
const front = /[\p{L}\p{N}_#$€£¥%=&@*^~\\|]$|\d[.,:+]$/u;
/** And these behind it: a word, a unit, a decimal, a time, a host. */
const back =
  /^(?:[\p{L}_%€$£@=&*^°]|[.,:]\d| ?(?:€|euro?s?|eur|usd|dollars?|kg|km|gb|mb|ms|px|%)(?!\p{L}))/iu;
const extension =
  /[ ,;]{0,3}(?:x|ext|extn|extension|toestel|tst|poste|durchwahl|dw|#)[.: ]{0,2}\d{1,6}(?![\p{L}\d])/iuy;
const address = /(?:\/\/|www\.|[\p{L}\d]\/)\S*$/u;

/** Whether a chunk is part of something that is no phone number: a word, a price, an address on the web, an IBAN. */
export function isOutside(text: string, { start, end }: Chunk): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (front.test(before) && !/^(?:\\,|[\s\S]\|)$/.test(before)) return true;
  if (back.test(text.slice(end, end + 9)) && readExtension(text, end) === end) return true;
  const word = text.slice(Math.max(0, start - 60), start);
  if (/[/.=?-]$/.test(word) && address.test(word) && !/(?:tel|wa\.me|phone=)[:/]?\+?$/.test(word))
    return true;
  // Country and check digits of an IBAN, with or without its bank: the rest is the account's number.
  return /(?:^|[^\p{L}])[A-Z]{2}\d{2}(?: ?[A-Z]{4})?[ -]?$/u.test(word);
}

/** Whether a chunk is grouped as payment cards are. */
export function isCard({ groups }: Chunk): boolean {
  return /^(?:4-4-4-4|4-6-[45])(?:-[1-4])?$/.test(groups.map(({ start, end }) => end - start).join('-'));
}

/** Dates, spans of years, card numbers, decimals and American social security numbers, by how they are written. */
export function isOtherThing(written: string, shape: string): boolean {
  if (/^(?:3-2-4|3-1-2-6-1|1-\d+)$/.test(shape) && !/^[+(]|^0[ \u00a0]|^1[-. ]/.test(written)) return true;
  if (/^\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(written)) return true;
  if (/^(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}(?!\d)/.test(written)) return true;
  if (/^(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)\d\d$/.test(written)) return true;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) || /^\d\.\d+$/.test(written) || /^(\d)\1*$/.test(written);
}

/** Where a number ends, its extension included: `x123`, `ext. 5`, `toestel 12`. */
export function readExtension(text: string, end: number): number {
  extension.lastIndex = end;
  return extension.test(text) ? extension.lastIndex : end;
}
