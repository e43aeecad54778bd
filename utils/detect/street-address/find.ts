import type { Confidence } from '../../model/words';
import { leadsTo } from './leads';
import { listCorners, readOther } from './others';
import { readAhead } from './read-words';
import { type Anchor, readStreetAhead, readStreetBack, type Street } from './streets';
import { readTail, type Tail } from './tail';
import { counted, ending, noHouse, shortTypes, times } from './words';

export interface Address {
  start: number;
  end: number;
  certainty: Confidence;
  form: 'street' | 'full' | 'forces' | 'po-box' | 'postcode' | 'corner';
}

/** Numbers with a name beside them that are looked into; a text with more is a table of figures. */
const mostLooked = 4000;
/** Addresses that somebody writes into one text. */
const most = 500;

export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  const corners = listCorners(text);
  let isLoose: boolean | undefined;
  let taken = 0;
  let looked = 0;
  let corner = 0;
  for (const digits of text.matchAll(/\d+/g)) {
    const { index } = digits;
    if (index < taken) continue;
    while (corner < corners.length && corners[corner]!.end <= index) corner += 1;
    const crossing = corners[corner];
    if (crossing && crossing.start <= index) {
      found.push({ ...crossing, certainty: 'low', form: 'corner' });
      taken = crossing.end;
      continue;
    }
    const end = index + digits[0].length;
    if (digits[0].length > 6 || !isFree(text, index, end)) continue;
    isLoose ??= !/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text);
    const loose = isLoose;
    if (!loose && !hasNameBeside(text, index, end)) continue;
    looked += 1;
    if (looked > mostLooked || found.length >= most) break;
    const address =
      findOther(text, index, taken, loose) ??
      (digits[0].length < 6 ? readAddress({ text, start: index, end, floor: taken, loose }) : null);
    if (!address) continue;
    found.push(address);
    taken = address.end;
  }
  return found;
}

/** White space or an opening sign before a number, and nothing behind it that makes it a price, a time, a date. */
function isFree(text: string, start: number, end: number): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (!/[\s("'“„‘«[>:—–#-]/.test(before)) return false;
  if (before === '-' && !/[A-Z]{2}/.test(text.slice(start - 3, start - 1))) return false;
  const after = text.slice(end, end + 2);
  return !/^(?:[.,:/-]\d|[%°€$£:]|\p{L}[\p{L}'’])/u.test(after) || /^[-/]\d/.test(after);
}

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0 || code === 39 || code === 45;

/** A capital, or a small word that streets begin with, behind the number; or a name before it. */
function hasNameBeside(text: string, start: number, end: number): boolean {
  let at = start;
  while (at > 0 && start - at < 4 && /[\s.,#:]/.test(text.charAt(at - 1))) at -= 1;
  const stop = at;
  while (at > 0 && stop - at < 26 && isLetter(text.charCodeAt(at - 1))) at -= 1;
  if (at < stop) {
    const first = text.charAt(at);
    if (first !== first.toLowerCase()) return true;
    const word = text.slice(at, stop);
    if (shortTypes.test(word) || (word.length > 5 && ending.test(word)) || /^[\p{Ll}]['’]\p{Lu}/u.test(word))
      return true;
  }
  return /^(?:[a-zA-Z]|-\d+)?(?: ?(?:bis|ter|quater))?,? {0,2}(?:\d{1,5} )?(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th) |['’]t |[dl]['’]|(?:rue|avenue|av|boulevard|bd|blvd|place|chemin|impasse|all[ée]e|quai|cours|route|via|viale|calle|rua|ul|de|van|la|le|von|der|den)[ .])/u.test(
    text.slice(end, end + 26),
  );
}

function findOther(text: string, at: number, floor: number, loose: boolean): Address | null {
  const other = readOther(text, at, floor);
  if (!other) return null;
  const { start, end, form } = other;
  if (form === 'forces') return { start, end, certainty: 'high', form };
  const tail = readWhole(text, end, loose);
  return { start, end: tail.end, certainty: tail.place || form === 'postcode' ? 'high' : 'medium', form };
}

/** What follows a number, a few names before a part of a building included: `Elvegata 14 Harlow Bend, Apt. 5`. */
function readWhole(text: string, end: number, loose: boolean): Tail {
  const tail = readTail(text, end, loose);
  if (tail.unit || text[end] !== ' ') return tail;
  const names = readAhead(text, end, 4).filter((_, index, all) =>
    all.slice(0, index + 1).every((one) => one.capital || /^(?:van|de|von)$/.test(one.low)),
  );
  const last = names.at(-1);
  if (!last) return tail;
  const far = readTail(text, last.end, loose);
  return far.unit ? far : tail;
}

function readAddress(anchor: Anchor): Address | null {
  // `Flat 2, 10 High Street` is read from its second number.
  const { text, start, end } = anchor;
  if (/(?:flat|apt\.?|apartment|unit|suite|room) $/i.test(text.slice(Math.max(0, start - 11), start)))
    if (/^[a-z]?, \d/i.test(text.slice(end, end + 4))) return null;
  const back = readStreetBack(anchor);
  if (back?.sure === 'known') return settle(anchor, back, true)?.address ?? null;
  const ahead = readStreetAhead(anchor);
  const behind = ahead && settle(anchor, ahead, false);
  const before = back && settle(anchor, back, true);
  return (before && before.points > (behind?.points ?? 0) ? before : behind)?.address ?? null;
}

/** An address when street, words before, and what follows say so together. */
function settle(
  anchor: Anchor,
  street: Street,
  backward: boolean,
): { address: Address; points: number } | null {
  const { text, loose } = anchor;
  const tail = readWhole(text, street.end, loose);
  const begin = extendBack(anchor, street.start, backward);
  const opens = /(?:^|\n)[ \t]{0,12}$/.test(text.slice(Math.max(0, begin - 14), begin));
  const closes = /^[.,;]?[ \t]{0,4}(?:\n|$)/.test(text.slice(tail.end, tail.end + 7));
  // A part of a building before the street is one too.
  const unit =
    tail.unit || /^\p{L}.*\d|^\d+\p{L}/u.test(text.slice(begin, Math.min(street.start, anchor.start)));
  const numbered = !backward && /\d/.test(text.slice(anchor.end, street.end));
  // A number and a name before a country are no more than `5 Guys, USA`.
  const place = tail.place && (tail.code || numbered || street.sure !== 'none' || unit);
  const alone = !place && !unit;
  // Where nothing has a capital, names are told by the numbers around them.
  if (loose && street.sure === 'none' && !unit && !(numbered && anchor.end - anchor.start > 2)) return null;
  if (alone && isAmount(text, begin, street.end, backward)) return null;
  const points =
    (street.sure === 'known' ? 2 : street.sure === 'weak' ? 1 : 0) +
    (unit ? 2 : 0) +
    (place ? 2 : 0) +
    (opens && closes && (street.sure === 'known' || !alone || (backward && street.sure === 'weak')) ? 1 : 0) +
    (opens && !alone ? 0.5 : 0) +
    (numbered && (!loose || anchor.end - anchor.start > 2) ? 0.5 : 0) -
    (alone && !backward && isYear(text, anchor) ? 1.5 : 0);
  const least = loose ? 2.5 : 2;
  // A number and a name are not told from an amount by the words before them.
  const mayLead = backward
    ? street.sure !== 'none' || isEnded(text, street.end)
    : street.sure !== 'none' || numbered;
  const leads = mayLead && (points < least || loose) && points + 2 >= least && leadsTo(text, begin);
  if (points + (leads ? 2 : 0) < least) return null;
  const certainty =
    street.sure === 'known' && !alone ? 'high' : street.sure === 'known' || tail.place ? 'medium' : 'low';
  const form = tail.place ? 'full' : 'street';
  return { address: { start: begin, end: tail.end, certainty, form }, points: points + (leads ? 2 : 0) };
}

/** `Beatles 1967 Penny Lane`. */
const isYear = (text: string, { start, end }: Anchor) => /^(?:19|20)\d\d$/.test(text.slice(start, end));

/** Whether a name and its number are followed by no other name. */
const isEnded = (text: string, end: number) => !/^ (?!St\.)\p{Lu}/u.test(text.slice(end, end + 5));

/** A number that counts or is part of a title: `Exit 12 Lincoln Highway`, `25 Wall Street banks`, `Chicago 2 years`. */
function isAmount(text: string, start: number, end: number, backward: boolean): boolean {
  const after = text.slice(end, end + 16);
  if (counted.test(after)) return true;
  // `15 Jan 2015`
  if (times.test(/(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '')) return true;
  if (backward) return false;
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  if (noHouse.test(word) || isTold(text, start)) return true;
  return /^ (?!(?:is|was|has|as|this|does|vis|plus|across|unless|always|sometimes|towards)(?!\p{L}))\p{Ll}{3,}s(?!\p{L})/u.test(
    after,
  );
}

/** `the 10 Wall Street banks`, `over 40 Abbey Road sessions`: a number that counts. */
function isTold(text: string, start: number): boolean {
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  return /^(?:the|these|those|all|over|about|some|only|just|de|les|die|top|nearly|almost|more|than)$/i.test(
    word,
  );
}

/** A number or a unit right before the street, where an address begins: `Apt. 208 40817 Birkevej 19`. */
function extendBack({ text, floor }: Anchor, start: number, backward: boolean): number {
  const before = text.slice(Math.max(floor, start - 30), start);
  const unit =
    /(?:^|[\s:])((?:Apt\.?|Apartment|Suite|Unit|Flat) (?:\d{1,5}[a-z]?,? )?|\d{1,2}(?:st|nd|rd|th) floor, )$/i.exec(
      before,
    )?.[1];
  if (unit) return start - unit.length;
  if (!backward) return start;
  const number = /(?:^|[\s:])(\d{1,5} )$/.exec(before)?.[1] ?? '';
  return start - number.length;
}
