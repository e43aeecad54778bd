import type { Confidence } from '../../model/words';
import { type CueBefore, isNamedAfter } from './cues';
import type { Chunk } from './groups';
import { openNumbering } from './numbering';
import { isCard, isOtherThing, isOutside, readExtension } from './shapes';

export interface Judged {
  start: number;
  end: number;
  certainty: Confidence;
  form: string;
}

/** One reading of a chunk: groups `first` up to `last`, as one number. */
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

/** Where a national number is from when no region of the reader's has it: where most of Vitrine's readers live. */
const elsewhere = ['NL', 'BE', 'FR', 'DE', 'GB'];
/** Regions whose numbers have no trunk prefix and are written 3-3-4. */
const northAmerican = ['US', 'CA', 'PR', 'DO', 'JM'];

/** How numbers of nine digits are written in Belgium and in German cities. */
const nineSplit = /^(?:3-2-2-2|2-3-2-2|3-6|2-7|3-3-3)$/;

/** Says which parts of a chunk are phone numbers; asked from left to right. */
export function openJudge(text: string, regions: readonly string[], readCue: (start: number) => CueBefore) {
  const number = openNumbering();

  return function* (chunk: Chunk): Generator<Judged> {
    if (isOutside(text, chunk) || isCard(chunk)) return;
    const { groups } = chunk;
    let first = 0;
    while (first < groups.length) {
      const found = mayBegin(first) ? longest(first) : null;
      if (found) yield found.judged;
      first = found ? found.next : first + 1;
    }

    /** A number begins a chunk, or stands behind a space in it and begins as numbers do. */
    function mayBegin(group: number): boolean {
      if (group === 0) return true;
      const { start, end } = groups[group]!;
      const before = text.slice(groups[group - 1]!.end, start);
      return /[ /\u00a0]/.test(before) && (text[start] === '0' || before.includes('(')) && end - start > 1;
    }

    function longest(from: number): { judged: Judged; next: number } | null {
      for (let next = groups.length; next > from; next -= 1) {
        if (next < groups.length && !mayEnd(next)) continue;
        const reading = read(from, next);
        if (reading.digits.length < 7) return null;
        if (reading.digits.length > 16) continue;
        const verdict = judge(reading);
        if (!verdict) continue;
        const end = next === groups.length ? readExtension(text, reading.end) : reading.end;
        return { judged: { start: reading.start, end, ...verdict }, next };
      }
      return null;
    }

    /** What is cut off behind a number is another number or a small one, never the rest of a long code. */
    function mayEnd(group: number): boolean {
      const before = text.slice(groups[group - 1]!.end, groups[group]!.start);
      const rest = groups.length - group;
      return (
        /[ /\u00a0]/.test(before) &&
        (mayBegin(group) || (rest === 1 && groups[group]!.end - groups[group]!.start < 3))
      );
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
        shape: parts.map((part) => part.end - part.start).join('-'),
        split: parts.length > 1,
      };
    }
  };

  function judge(reading: Reading): { certainty: Confidence; form: string } | null {
    const { written, digits } = reading;
    if (isOtherThing(written, reading.shape)) return null;
    const plus = /^\(?[+\uff0b]/.test(written);
    const zeros = plus ? '' : (/^(?:00(?=[1-9])|011(?=[1-9]\d{9}))/.exec(digits)?.[0] ?? '');
    if (plus || (zeros && digits.length >= 10)) {
      const found = judgeInternational(reading, digits.slice(zeros.length), plus);
      if (found || plus) return found;
    }
    return judgeNational(reading);
  }

  function judgeInternational({ written, start, end, split }: Reading, digits: string, plus: boolean) {
    // The trunk zero in brackets is for callers at home: it is no part of the number.
    const home = /\(0\)/.exec(written);
    const bare = home
      ? written
          .replace('(0)', '')
          .replace(/\D/g, '')
          .slice(-digits.length + 1)
      : digits;
    const answer = number(bare.replace(/^0+/, ''));
    if (answer?.valid) return { certainty: 'high' as const, form: answer.country };
    if (digits.length < 8 || digits.length > 15) return null;
    const { cue } = readCue(start);
    const named = cue === 'label' || cue === 'verb' || isNamedAfter(text, end);
    if (cue === 'other' && !named) return null;
    if (named || (plus && split && answer?.possible))
      return { certainty: 'medium' as const, form: answer?.country ?? '' };
    return answer?.possible && plus ? { certainty: 'low' as const, form: answer.country } : null;
  }

  function judgeNational(reading: Reading): { certainty: Confidence; form: string } | null {
    const { digits, split, shape, start, end } = reading;
    if (digits.length > 13) return null;
    const trunk = digits.startsWith('0');
    const { cue, leads } = readCue(start);
    const named = (cue === 'label' && leads) || (cue === 'verb' && leads) || isNamedAfter(text, end);
    if (cue === 'other' && !named) return null;
    const near = named || cue === 'label' || cue === 'verb';
    if (trunk) {
      const own = findRegion(digits, regions);
      if (own)
        return { certainty: near ? 'high' : split || digits.length === 10 ? 'medium' : 'low', form: own };
      const other = findRegion(digits, elsewhere);
      if (other && (near || digits.length >= 10 || nineSplit.test(shape)))
        return { certainty: near ? 'medium' : 'low', form: other };
    }
    if (/^(?:1-)?3-(?:3-4|7)$/.test(shape) || /^\(/.test(reading.written)) {
      const found = judgeNorthAmerican(reading, near);
      if (found) return found;
    }
    if (!named || digits.length < 7) return null;
    if (split && /^1(?:-|$)|-1-1|-1$/.test(shape) && !trunk) return null;
    const own = findRegion(digits, regions);
    return { certainty: own ? 'medium' : 'low', form: own };
  }

  function judgeNorthAmerican({ digits, written, shape, split }: Reading, near: boolean) {
    const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (!/^[2-9]\d{9}$/.test(ten) || !split || !/^(?:1-)?3-/.test(shape)) return null;
    const home = regions.some((region) => northAmerican.includes(region));
    const answer = number(ten, 'US');
    if (answer?.valid && (home || near || /[-.()]/.test(written))) {
      return {
        certainty: near ? ('high' as const) : home ? ('medium' as const) : ('low' as const),
        form: answer.country,
      };
    }
    return home && answer?.possible && /[-.(]/.test(written) ? { certainty: 'low' as const, form: '' } : null;
  }

  function findRegion(digits: string, among: readonly string[]): string {
    for (const region of among) {
      const answer = number(digits, region);
      if (answer?.valid) return answer.country || region.toLowerCase();
    }
    return '';
  }
}
