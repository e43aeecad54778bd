import type { Confidence } from '../../model/words';
import { leadsTo } from './leads';
import { type Other, readOthers } from './others';
import { type Anchor, readStreetAhead, readStreetBack, type Street } from './streets';
import { readTail } from './tail';

export interface Address {
  start: number;
  end: number;
  certainty: Confidence;
  form: 'street' | 'full' | Other['form'];
}

/** Numbers looked into: some for any text, then one for so many characters, as a list of addresses has. */
const some = 400;
const perNumber = 24;

export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  const others = readOthers(text);
  const loose = !/\p{Lu}/u.test(text);
  let taken = 0;
  let looked = 0;
  let next = 0;
  for (const digits of text.matchAll(/\d+/g)) {
    const { index } = digits;
    if (index < taken) continue;
    while (next < others.length && others[next]!.end <= index) next += 1;
    const other = others[next];
    if (other && other.start <= index) {
      const address = readOther(text, other, taken, loose);
      found.push(address);
      taken = address.end;
      continue;
    }
    if (digits[0].length > 5 || !isAlone(text, index, index + digits[0].length)) continue;
    if (!loose && !hasNameBeside(text, index, index + digits[0].length)) continue;
    if (looked > some + index / perNumber) continue;
    looked += 1;
    const address = readAddress({ text, start: index, end: index + digits[0].length, floor: taken, loose });
    if (!address) continue;
    // The street's own number is read with it: what another find holds stays that one's.
    found.push(address);
    taken = address.end;
  }
  return found;
}

/** White space or an opening sign before a number, and nothing behind it that makes it a price, a time, a date. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (!/[\s("'“„‘«[>:—–]/.test(before)) return false;
  return (
    !/^(?:[.,:/-]\d|[%°€$£]|\p{L}{2})/u.test(text.slice(end, end + 2)) ||
    /^[-/]\d/.test(text.slice(end, end + 2))
  );
}

/** A capital, or a small word that streets begin with, behind the number; or a word before it. */
function hasNameBeside(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}.]/u.test(text.charAt(start - 2)) ||
    /^(?:[a-zA-Z]|-\d+)?(?: ?(?:bis|ter))?,? {0,2}(?:\d{1,5} )?[\p{Lu}'’adrbpciquv]/u.test(
      text.slice(end, end + 18),
    )
  );
}

function readOther(text: string, other: Other, floor: number, loose: boolean): Address {
  const tail = readTail(text, other.end, loose);
  const number =
    /(?:^|[\s:])(\d{1,5} )$/.exec(text.slice(Math.max(floor, other.start - 7), other.start))?.[1] ?? '';
  const full = other.form === 'forces' || tail.place;
  const start = other.form === 'po-box' ? other.start - number.length : other.start;
  if (other.form === 'corner') return { start, end: other.end, certainty: 'low', form: 'corner' };
  return { start, end: tail.end, certainty: full ? 'high' : 'medium', form: other.form };
}

function readAddress(anchor: Anchor): Address | null {
  const { text } = anchor;
  const back = readStreetBack(anchor);
  if (back?.sure === 'known') return settle(anchor, back, true);
  const ahead = readStreetAhead(anchor);
  return (ahead && settle(anchor, ahead, false)) || (back && text ? settle(anchor, back, true) : null);
}

/** An address when street, words before, and what follows say so together. */
function settle(anchor: Anchor, street: Street, backward: boolean): Address | null {
  const { text, loose } = anchor;
  const tail = readTail(text, street.end, loose);
  const begin = extendBack(anchor, street.start, backward);
  const opens = /(?:^|\n)[ \t]{0,12}$/.test(text.slice(Math.max(0, begin - 14), begin));
  const closes = /^[.,;]?[ \t]{0,4}(?:\n|$)/.test(text.slice(tail.end, tail.end + 7));
  const leads = leadsTo(text, begin);
  const between = text.slice(anchor.end, street.end);
  const numbered = !backward && /\d/.test(between);
  const points =
    (street.sure === 'known' ? 2 : street.sure === 'weak' ? 1 : 0) +
    (tail.unit ? 2 : 0) +
    (tail.place ? 2 : 0) +
    (leads ? 1.5 : 0) +
    (opens && closes ? 1 : 0) +
    (opens && (tail.place || tail.unit) ? 0.5 : 0) +
    (numbered ? 1 : 0);
  if (points < (loose ? 2.5 : 2)) return null;
  if (!backward && street.sure !== 'none' && points === 2 && isTold(text, begin)) return null;
  const form = tail.place ? 'full' : 'street';
  const certainty =
    street.sure === 'known' && (tail.place || tail.unit)
      ? 'high'
      : street.sure === 'known' || tail.place
        ? 'medium'
        : 'low';
  return { start: begin, end: tail.end, certainty, form };
}

/** `the 10 Wall Street banks`, `over 40 Abbey Road sessions`: a number that counts. */
function isTold(text: string, start: number): boolean {
  const word = /([\p{L}]+) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  return /^(?:the|these|those|all|over|about|some|only|just|de|les|die|top|nearly|almost|more|than)$/i.test(
    word,
  );
}

/** A number or a unit right before the street, where an address begins: `Apt. 675 62314 Mellemvej 32`. */
function extendBack({ text, floor }: Anchor, start: number, backward: boolean): number {
  const before = text.slice(Math.max(floor, start - 30), start);
  const unit = /(?:^|[\s:])((?:Apt\.?|Suite|Unit|Flat) \d{1,5} )$/.exec(before)?.[1];
  if (unit) return start - unit.length;
  if (!backward) return start;
  const number = /(?:^|[\s:])(\d{1,5} )$/.exec(before)?.[1] ?? '';
  return start - number.length;
}
