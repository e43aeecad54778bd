import type { Confidence } from '../../model/words';
import { type CueBefore, isNamedAfter, readCue } from './cues';
import { type Chunk, countDigits } from './groups';
import { another, bareAnyway, bareShape, elsewhere, nineSplit, northAmerican } from './habits';
import { isDigit } from './letters';
import { openNumbering, readTrunk } from './numbering';
import { isAlone, isCard, isDialled, isOtherThing, isOutside, readExtension, shapeOf } from './shapes';

export interface Judged {
  start: number;
  end: number;
  certainty: Confidence;
  form: string;
}

/** One reading of a chunk: some of its groups, as one number. */
interface Reading {
  start: number;
  end: number;
  /** As typed. */
  written: string;
  digits: string;
  /** Lengths of the groups: `3-3-4`. */
  shape: string;
  /** Something stands between the groups. */
  split: boolean;
}

type Verdict = { certainty: Confidence; form: string } | null;

/** Says which parts of a chunk are phone numbers; asked from left to right. */
export function openJudge(text: string, regions: readonly string[]) {
  const number = openNumbering();
  const home = regions.some((region) => northAmerican.has(region));
  const bare = regions.filter(
    (region) => !northAmerican.has(region) && (readTrunk(region) !== '0' || bareAnyway.has(region)),
  );
  /** The cue before the number that was asked for last. */
  let heardAt = -1;
  let heard: CueBefore = { cue: '', leads: false };
  /** Where the number that words named ended, and the words. */
  let named = { end: -1, cue: '' as CueBefore['cue'] };
  const hear = (start: number) => {
    if (heardAt === start) return heard;
    heardAt = start;
    const isNext =
      start - named.end <= 16 && named.end <= start && another.test(text.slice(named.end, start));
    heard = isNext ? { cue: named.cue, leads: true } : readCue(text, start);
    return heard;
  };
  const isNamed = (start: number, end: number) => {
    const { cue, leads } = hear(start);
    if (leads && cue) return cue !== 'other';
    return isNamedAfter(text, end) || isDialled(text, start);
  };

  return function* (chunk: Chunk): Generator<Judged> {
    const { groups } = chunk;
    if (chunk.letters) {
      if (isNamed(chunk.start, chunk.end))
        yield { start: chunk.start, end: chunk.end, certainty: 'low', form: '' };
      return;
    }
    const code = text.charCodeAt(chunk.start);
    // Digits in one piece that begin like no number do are one only where words say so.
    if (groups.length === 1 && isDigit(code) && code !== 48 && !isNamed(chunk.start, chunk.end)) return;
    let first = 0;
    let inside = false;
    /** The group behind the number found last: a slash may part two numbers, and the parts of a date. */
    let next = 0;
    while (first < groups.length) {
      const found = mayBegin(first, first === next) ? longest(first) : null;
      if (found && !inside) {
        if (isCard(shapeOf(groups)) || isOutside(text, chunk)) return;
        inside = true;
      }
      if (found) {
        const { start, end } = found.judged;
        const { cue, leads } = hear(start);
        if (leads && (cue === 'label' || cue === 'verb')) named = { end, cue };
        yield found.judged;
      }
      if (found) next = found.next;
      first = found ? next : first + 1;
    }

    /** A number begins a chunk, or stands behind a space in it and begins as numbers do. */
    function mayBegin(group: number, isNext: boolean): boolean {
      if (group === 0) return true;
      const { start, end } = groups[group]!;
      const before = text.slice(groups[group - 1]!.end, start);
      const parts = isNext ? /[ /\u00a0]/ : /[ \u00a0]/;
      return parts.test(before) && (text[start] === '0' || before.includes('(')) && end - start > 1;
    }

    function longest(from: number): { judged: Judged; next: number } | null {
      let length = countDigits(from === 0 ? groups : groups.slice(from));
      for (let next = groups.length; next > from; next -= 1) {
        if (next < groups.length) {
          length -= groups[next]!.end - groups[next]!.start;
          if (length > 16 || !mayEnd(next)) continue;
        }
        if (length < 7) return null;
        if (length > 16) continue;
        const reading = read(from, next);
        const verdict = judge(reading);
        if (!verdict) continue;
        const end = next === groups.length ? readExtension(text, reading.end) : reading.end;
        return { judged: { start: reading.start, end, ...verdict }, next };
      }
      return null;
    }

    /** What is cut off behind a number is another number or a small one, never the rest of a long code. */
    function mayEnd(group: number): boolean {
      const { start, end } = groups[group]!;
      const last = groups[group - 1]!;
      const before = text.slice(last.end, start);
      if (!/[ /\u00a0]/.test(before)) return false;
      if (mayBegin(group, true)) return true;
      // In a row of like groups the last is one of the row.
      const like =
        end - start === last.end - last.start &&
        before === text.slice(last.start - before.length, last.start);
      return groups.length - group === 1 && end - start < 3 && !like;
    }

    function read(from: number, next: number): Reading {
      const typed = from === 0 ? chunk.start : groups[from]!.start;
      const open = from > 0 && text[typed - 1] === '(' ? typed - 1 : typed;
      const end = groups[next - 1]!.end;
      // A bracket around the whole is the sentence's, one inside the number is the number's.
      const inside = text.slice(open, end);
      const start = inside.startsWith('(') && !inside.includes(')') ? open + 1 : open;
      const parts = groups.slice(from, next);
      return {
        start,
        end,
        written: text.slice(start, end),
        digits: parts.map((part) => text.slice(part.start, part.end)).join(''),
        shape: shapeOf(parts),
        split: parts.length > 1,
      };
    }
  };

  function judge(reading: Reading): Verdict {
    const { written, digits, start } = reading;
    const plus = /^\(?[+\uff0b]/.test(written);
    if (isOtherThing(written, reading.shape)) return null;
    const zeros = plus ? '' : (/^(?:00(?=[1-9])|011(?=[1-9]\d{9}))/.exec(digits)?.[0] ?? '');
    if (plus || (zeros && digits.length >= 10) || isDialled(text, start)) {
      const found = judgeInternational(reading, digits.slice(zeros.length), plus);
      if (found || plus) return found;
    }
    return judgeNational(reading);
  }

  function judgeInternational(
    { written, start, end, split }: Reading,
    digits: string,
    plus: boolean,
  ): Verdict {
    // The trunk zero in brackets is for callers at home: it is no part of the number.
    const trunk = /\(0\)/.test(written)
      ? written
          .replace('(0)', '')
          .replace(/\D/g, '')
          .slice(-digits.length + 1)
      : digits;
    const answer = number(trunk.replace(/^0+/, ''));
    if (answer?.valid) return { certainty: 'high', form: answer.country };
    if (digits.length < 8 || digits.length > 15) return null;
    const { cue } = hear(start);
    const named = cue === 'label' || cue === 'verb' || isNamedAfter(text, end);
    if (cue === 'other' && !named) return null;
    if (named || (plus && split && answer?.possible))
      return { certainty: 'medium', form: answer?.country ?? '' };
    return answer?.possible && plus ? { certainty: 'low', form: answer.country } : null;
  }

  function judgeNational(reading: Reading): Verdict {
    const { digits, split, shape, start, end, written } = reading;
    if (digits.length > 13) return null;
    const named = isNamed(start, end);
    const { cue, leads } = hear(start);
    if (cue === 'other' && leads && !named) return null;
    const near = named || cue === 'label' || cue === 'verb';
    if (digits.startsWith('0')) {
      const found = judgeTrunk(reading, near, named, cue === 'other');
      if (found) return found;
    }
    if (cue === 'other' && !named) return null;
    if (/^(?:1-)?3-(?:3-4|7)$/.test(shape) || written.startsWith('(')) {
      const found = judgeNorthAmerican(reading, near);
      if (found) return found;
    }
    const own = named || (split && bare.length > 0) ? findRegion(digits, named ? regions : bare) : '';
    if (own && split && bareShape.test(shape) && bare.includes(own.toUpperCase()))
      return { certainty: near ? 'high' : /[-()]/.test(written) ? 'medium' : 'low', form: own };
    if (!named) return null;
    if (!own && split && /^1(?:-|$)|-1-1|-1$/.test(shape) && !digits.startsWith('0')) return null;
    if (!own && cue === 'verb' && digits.endsWith('000')) return null;
    return { certainty: own ? 'medium' : 'low', form: own };
  }

  function judgeTrunk(
    { digits, split, shape, start, end }: Reading,
    near: boolean,
    named: boolean,
    amiss: boolean,
  ): Verdict {
    const own = findRegion(digits, regions);
    // Of a service nobody is the owner: it counts only where words lead straight to it.
    if (
      /^0[89]00|^090[69]/.test(digits) &&
      !named &&
      !isAlone(text, start, end) &&
      /^(?:nl|be|de|fr|gb|)$/.test(own)
    )
      return null;
    if (own && amiss) return split ? { certainty: 'low', form: own } : null;
    if (own)
      return { certainty: near ? 'high' : split || digits.length === 10 ? 'medium' : 'low', form: own };
    if (amiss) return null;
    const other = findRegion(digits, elsewhere);
    if (other && (near || digits.length >= 10 || nineSplit.test(shape)))
      return { certainty: near ? 'medium' : 'low', form: other };
    return null;
  }

  function judgeNorthAmerican({ digits, written, shape, split }: Reading, near: boolean): Verdict {
    const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (!/^[2-9]\d{9}$/.test(ten) || !split || !/^(?:1-)?3-/.test(shape)) return null;
    const answer = number(ten, 'US');
    if (answer?.valid && (home || near || /[-.()]/.test(written))) {
      return { certainty: near ? 'high' : home ? 'medium' : 'low', form: answer.country };
    }
    return home && answer?.possible && /[-.(]/.test(written) ? { certainty: 'low', form: '' } : null;
  }

  function findRegion(digits: string, among: readonly string[]): string {
    for (const region of among) {
      const answer = number(digits, region);
      if (answer?.valid) return answer.country || region.toLowerCase();
    }
    return '';
  }
}
