import { countries, mostCountryWords, states } from './countries';
import { readAhead, type Word } from './read-words';
import { particles, times, unit } from './words';

/** What follows street and number. */
export interface Tail {
  /** Where the address ends; where it began to be read when nothing follows. */
  end: number;
  /** A part of a building is named. */
  unit: boolean;
  /** A postcode, a state or a country ends it. */
  place: boolean;
  /** A postcode is among what follows. */
  code: boolean;
}

const separator =
  /(?:,?[ \t]{0,4}\r?\n[ \t]{0,12}(?:\r?\n[ \t]{0,12})?(?:, ?)?|, ?|\. (?=Apt|Suite)|[ \u00a0])/y;
const dutch = /[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/uy;
const british = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/uy;
const canadian = /[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/uy;
const plain =
  /(?:(?:[A-Z]{1,2}|FIN|SLO)-)?(?:\d{4,6}(?:-\d{3,4})?|\d{3} \d{2}|\d{2}-\d{3})(?![\p{L}\d]|[.,]\d)/uy;
const stateWord = /(?:[A-Z]{2,3})(?![\p{L}\d])/uy;

/** Reads units, towns, postcodes, states and countries, on the line and on the next ones; towns count where something firmer follows. */
export function readTail(text: string, from: number, loose: boolean): Tail {
  const tail: Tail = { end: from, unit: false, place: false, code: false };
  let at = from;
  /** Segments read that may be towns. */
  let waiting = 0;
  let afterUnit = false;
  for (let step = 0; step < 9; step += 1) {
    const gap = match(separator, text, at);
    if (!gap) break;
    const newLine = gap.includes('\n');
    at += gap.length;
    const part = match(unit, text, at);
    if (part && /\d|[A-Z]$/.test(part)) {
      at += part.length;
      tail.end = at;
      tail.unit = true;
      afterUnit = true;
      continue;
    }
    const code = match(dutch, text, at) || match(british, text, at) || match(canadian, text, at);
    if (code) {
      tail.end = readTown(text, at + code.length);
      tail.place = tail.code = true;
      at = tail.end;
      waiting = 0;
      continue;
    }
    const digits = match(plain, text, at);
    if (digits) {
      const town = readTown(text, at + digits.length);
      const towned = town > at + digits.length;
      const settled = tail.place || tail.unit || (waiting > 0 && (gap !== ' ' || digits.length > 4));
      if (!towned && !(settled && (digits.length > 4 || newLine || tail.place))) break;
      if (towned && !newLine && gap === ' ' && !settled && digits.length < 5) break;
      tail.end = at = town;
      tail.place = tail.code = true;
      continue;
    }
    const words = readAhead(text, at, 6);
    const country = readCountry(words);
    if (country && (gap !== ' ' || tail.unit || tail.place || waiting > 0)) {
      tail.place = true;
      at = tail.end = readPostcode(text, country.end);
      tail.code ||= at > country.end;
      break;
    }
    const state = match(stateWord, text, at);
    if (state && (waiting > 0 || afterUnit || newLine)) {
      const code = readPostcode(text, at + state.length);
      if (code > at + state.length || (states.has(state) && waiting > 0 && gap.includes(','))) {
        at = tail.end = code;
        tail.place = true;
        tail.code ||= code > from + state.length && /\d$/.test(text.slice(from, code));
        continue;
      }
    }
    if (waiting > 0 && /\n[ \t]*,/.test(gap)) {
      // A region by some code on its own line, before the postcode.
      const region = match(/[\p{L}\d]{1,3}(?=[ \t]{0,3}\n)/uy, text, at);
      if (region) {
        at += region.length;
        continue;
      }
    }
    if (waiting > 0 && gap.includes(',')) {
      const region = match(/\p{L}{1,3}(?= \d{5}(?!\d))|\d\d(?= \d{5}(?!\d))/uy, text, at);
      if (region) {
        at = tail.end = readPostcode(text, at + region.length);
        tail.place = tail.code = true;
        continue;
      }
    }
    const town = readNames(words, loose);
    if (!town || waiting > 3) break;
    // A code alone on its line is a field of a form.
    if (newLine && !gap.includes(',') && town.end - at < 4 && endsLine(text, town.end)) break;
    const coded = readPostcode(text, town.end);
    if (coded > town.end && (newLine || tail.unit || waiting > 0) && endsLine(text, coded)) {
      at = tail.end = coded;
      tail.place = tail.code = true;
      break;
    }
    at = town.end;
    // A town or two right behind a unit, on its line: `Apt. 4 Springfield`.
    if (afterUnit && gap === ' ') tail.end = at;
    waiting += 1;
    afterUnit = false;
  }
  return tail;
}

/** A town of up to four words behind a postcode. */
function readTown(text: string, from: number): number {
  const gap = /^(?:, ?| {1,2})/.exec(text.slice(from, from + 2))?.[0];
  if (gap === undefined) return from;
  const words = readAhead(text, from + gap.length, 4);
  return readNames(words, false)?.end ?? from;
}

/** The words at the start that are a name: capitals, and particles between them. A country at their end is left out. */
function readNames(words: readonly Word[], loose: boolean): Word | null {
  let last: Word | null = null;
  for (const [index, word] of words.entries()) {
    if (word.number || /^(?:\d|[A-Z]{1,2}\d)/.test(word.text)) break;
    const known = word.capital || (loose && /^\p{L}/u.test(word.text));
    if (!known && !(last && particles.has(word.low))) break;
    if (times.test(word.low) && word.low.length < 4) break;
    if (index > 0 && readCountry(words.slice(index))) break;
    if (known) last = word;
  }
  return last;
}

function readCountry(words: readonly Word[]): Word | null {
  let name = '';
  let found: Word | null = null;
  for (const word of words.slice(0, mostCountryWords)) {
    name = name ? `${name} ${word.low}` : word.low;
    if (countries.has(name)) found = word;
  }
  return found;
}

const codeBehind =
  /(?: \([\p{L}]{3,12}\))?(?: (?:(?!(?:19|20)\d\d(?!\d))\d{3,6}(?:-\d{4})?|\d{3} \d{2}))?(?![\p{L}\d])/uy;

/** Where a postcode behind a state, town or country ends; where it was looked for when there is none. */
function readPostcode(text: string, from: number): number {
  return from + match(codeBehind, text, from).length;
}

const endsLine = (text: string, at: number) =>
  /^[.,;!?)]*(?:\s*\n|\s*$|[.,;!?)\]])/.test(text.slice(at, at + 8));

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
