/** Addresses that name no street with a house: forces, boxes, corners, a Dutch postcode with its house number. */
export interface Other {
  start: number;
  end: number;
  form: 'forces' | 'po-box' | 'postcode';
}

/** Mail of the American forces from its first number on: `PSC 2051, Box 7346, APO AA 34025`. */
const forces = /\d{1,5},? {0,2}Box \d{1,5},?\s{1,4}[ADF]PO,? A[AEP],? \d{5}(?:-\d{4})?(?!\d)/iy;
const forcesBefore = /(?<![\p{L}\d])(?:PSC|CMR|Unit)[ #]{1,2}$/iu;
/** And from its last back, where a ship has no other. */
const ship = /(?<![\p{L}\d])US(?:S|NS|NV|CGC|AV) \p{L}[\p{L}.' -]{1,30},?\s{1,4}[ADF]PO,? A[AEP],? $/iu;
const box =
  /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|post office box|postbus|postfach|postbox|postboks|bo[îi]te postale|apartado(?: de correos)?|casella postale|caixa postal|b\.?p\.?)(?: n[or]\.?| n°)? {0,2}$/iu;
const boxNumber = /\d{1,6}(?: \d{2,3}){0,2}(?![\p{L}\d]|[.,]\d)/uy;
/** A number before a box, as buildings have. */
const numberBefore = /(?:^|[\s:])(\d{1,5} )$/;
const dutch = /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?:,? (?:huisnummer|huisnr\.?|nr\.?|nummer))?[ ,-]{1,2}$/u;
const dutchNumber =
  /\d{1,5}(?: ?[a-zA-Z](?![\p{L}\d])|-\d{1,3})?(?![\p{L}\d]|[.,:]\d|[%€]| ?(?:euro?|km|kg|uur|jaar|mensen|personen|keer)(?!\p{L}))/uy;

/** Last words of what stands before the number; of two letters are Dutch postcodes, states of the forces and short forms, too. */
const openers = new Set(
  'psc cmr unit box postbus postfach postbox postboks postale apartado correos postal p n huisnummer huisnr nummer'.split(
    ' ',
  ),
);

/** Whether the word before an offset may open such an address: said without the patterns, for every number of a text. */
function mayOpen(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && at - end < 8 && ' #.,°-'.includes(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < 12 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return end - start === 2 || openers.has(text.slice(start, end).toLowerCase());
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;

/** Reads such an address around a number; nothing before `floor` belongs to it. */
export function readOther(text: string, at: number, floor: number): Other | null {
  const last = text.charAt(at - 1);
  if (last !== ' ' && last !== '#' && last !== '-' && !/[xsh.p]/i.test(last)) return null;
  if (!mayOpen(text, at)) return null;
  const before = text.slice(Math.max(floor, at - 48), at);
  const number = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    return length === undefined ? null : at + length;
  };
  const unit = forcesBefore.exec(before);
  if (unit) {
    const end = number(forces);
    if (end) return { start: at - unit[0].length, end, form: 'forces' };
  }
  const vessel = /po,? a[aep],? $/i.test(before) ? ship.exec(before) : null;
  if (vessel && /^\d{5}(?!\d)/.test(text.slice(at, at + 6)))
    return { start: at - vessel[0].length, end: at + 5, form: 'forces' };
  const post = box.exec(before);
  if (post) {
    const end = number(boxNumber);
    const start = at - post[0].length;
    if (end) {
      const house = numberBefore.exec(before.slice(0, post.index))?.[1] ?? '';
      return { start: start - house.length, end, form: 'po-box' };
    }
  }
  const code = dutch.exec(before);
  if (code) {
    const end = number(dutchNumber);
    if (end) return { start: at - code[0].length, end, form: 'postcode' };
  }
  return null;
}

const corner =
  /(?:\bthe )?\bcorner of (?=[^\n]{0,60}\d)(?:[\p{L}\d][^\s,;:?!]{0,24} ){1,7}?and (?:\p{Lu}[\p{L}'’-]{1,24}|\d{1,5}|ul\.|ten)(?: (?:\p{Lu}[\p{L}'’-]{1,24}|\d{1,5}))*/iuy;

/** Corners of a text, of which more than some are of no draft. */
export function listCorners(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (!text.includes('orner of ') && !text.includes('ORNER OF ')) return found;
  const low = /corner of /gi;
  let seen = 0;
  for (let match = low.exec(text); match && seen < 200; match = low.exec(text), seen++) {
    const the = /the $/i.test(text.slice(Math.max(0, match.index - 4), match.index)) ? 4 : 0;
    corner.lastIndex = match.index - the;
    const written = corner.exec(text)?.[0];
    if (!written) continue;
    found.push({ start: match.index - the, end: match.index - the + written.length });
    low.lastIndex = match.index - the + written.length;
  }
  return found;
}
