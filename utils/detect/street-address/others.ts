/** Addresses of the American forces: `PSC 3294, Box 9168, APO AA 61487`. */
const forces = /\b[ADF]PO,? (?:A[AEP]),? \d{5}(?:-\d{4})?(?!\d)/gi;
const forcesBefore =
  /(?:(?:PSC|CMR|Unit)[ #]{0,2}\d{1,5},? {0,2}Box \d{1,5}|US(?:S|NS|NV|CGC) [\p{L}.' -]{2,30}),?\s{1,4}$/iu;
const box =
  /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|post office box|postbus|postfach|postbox|bo[îi]te postale|apartado|casella postale|b\.?p\.?)(?: nr\.?)?[ ]{1,2}(?:\d{1,6}|\d{2,3} \d{2,3})(?![\p{L}\d]|[.,]\d)/giu;
const corner =
  /(?:\bthe )?\bcorner of (?=[^\n]{0,60}\d)((?:[\p{L}\d][^\s,;:?!]{0,24} ){1,7}?)and ((?:\p{Lu}[\p{L}'’-]{1,24}|\d{1,5}|ul\.)(?: (?:\p{Lu}[\p{L}'’-]{1,24}|\d{1,5}))*)/giu;
const dutch =
  /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?:,? (?:huisnummer |huisnr\.? |nr\.? |nummer ))?[ -]{1,2}(\d{1,5})(?:[a-zA-Z]?(?![\p{L}\d]))(?![.,:]\d|%| ?(?:euro?|km|kg|uur|jaar)(?!\p{L}))/gu;

export interface Other {
  start: number;
  end: number;
  form: 'forces' | 'po-box' | 'corner' | 'postcode';
}

/** Addresses that name no street with a house: forces, boxes, corners, a Dutch postcode with its house number. */
export function readOthers(text: string): Other[] {
  const found: Other[] = [];
  for (const { index, 0: written } of text.matchAll(forces)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const place = forcesBefore.exec(before);
    if (place) found.push({ start: index - place[0].length, end: index + written.length, form: 'forces' });
  }
  for (const { index, 0: written } of text.matchAll(box)) {
    found.push({ start: index, end: index + written.length, form: 'po-box' });
  }
  if (/corner of /i.test(text)) {
    for (const { index, 0: written } of text.matchAll(corner)) {
      if (/\d/.test(written)) found.push({ start: index, end: index + written.length, form: 'corner' });
    }
  }
  for (const { index, 0: written } of text.matchAll(dutch)) {
    found.push({ start: index, end: index + written.length, form: 'postcode' });
  }
  return found.sort((a, b) => a.start - b.start);
}
