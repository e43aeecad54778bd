import type { Rejection, RejectReason } from '../model/policy';
import { makePatternRoom, type PatternRoom } from './pattern-room';

/** What is wrong with a value that is mended, seen from that value: `path` starts with a dot or a bracket, or is empty. */
export interface Wrong {
  path: string;
  value: unknown;
  reason: RejectReason;
  wanted: string | null;
}

/** Wrong values that are listed at most; of the rest there is only the number. */
const mostListed = 200;
/** Texts and characters that a policy may hold in all, so that it fits into storage (10 MB in Chromium) beside everything else. */
const mostTexts = 50_000;
const mostCharacters = 1_500_000;

export interface Rejections {
  add(path: string, wrong: Omit<Wrong, 'path'>): void;
  /** Takes room for a text; false where none is left, which is told once. */
  takeRoom(text: string, path: string): boolean;
  /** For the patterns of all lists together. */
  patterns: PatternRoom;
  list(): Rejection[];
}

/** Gathers what of a policy is wrong. */
export function makeRejections(): Rejections {
  const listed: Rejection[] = [];
  let more = 0;
  let [texts, characters, isFull] = [0, 0, false];
  const add: Rejections['add'] = (path, { value, reason, wanted }) => {
    if (listed.length >= mostListed) more++;
    else listed.push({ path: cut(path, 200), value: cut(write(value), 80), reason, wanted });
  };
  return {
    add,
    patterns: makePatternRoom(),
    takeRoom(text, path) {
      // What was left empty is written out as such, and must not count when that is read again.
      if (text === '') return true;
      if (texts + 1 <= mostTexts && characters + text.length <= mostCharacters) {
        texts++;
        characters += text.length;
        return true;
      }
      const wanted = `at most ${mostTexts} texts with ${mostCharacters} characters in a policy`;
      if (!isFull) add(path, { value: text, reason: 'too-many', wanted });
      isFull = true;
      return false;
    },
    list: () =>
      more === 0 ? listed : [...listed, { path: '…', value: `+${more}`, reason: 'too-many', wanted: null }],
  };
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100));
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    // Managed storage gives only JSON, but what is stored of it may be damaged.
    return String(typeof value);
  }
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
