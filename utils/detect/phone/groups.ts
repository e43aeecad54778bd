import { isDigit } from './letters';

/** A run of digit groups with what stands between them, as it was typed. */
export interface Chunk {
  /** Offset of the first character, a `+` or bracket before the digits included. */
  start: number;
  end: number;
  /** Offsets of each group of digits. */
  groups: Group[];
  /** Its last part is said in letters: `1-800-FLOWERS`. */
  letters?: true;
}

export interface Group {
  start: number;
  end: number;
}

/** A chunk of more groups is cut where one number ends and another may begin; what then has more is a table. */
const mostGroups = 14;

/** What may stand between two groups of one number, beside one sign. */
const between = new Set([
  ...[
    '  ',
    ' - ',
    ' \u2013 ',
    ' / ',
    '- ',
    ' -',
    ' . ',
    '. ',
    ') ',
    ')-',
    ') - ',
    ') / ',
    ')/',
    ' (',
    '-(',
    '.(',
    '/(',
  ],
  ...[').', '.-', ')\u00a0', '\u00a0(', ' \u2011 ', ')\u2011', ') \u2013 ', '/ ', ' /', ' \u2010 '],
]);

/** Whether a character may stand between groups at all: space, no-break and thin spaces, brackets, dash, dot, slash. */
const mayJoin = (code: number) =>
  code === 32 ||
  (code >= 40 && code <= 47 && code !== 42 && code !== 43 && code !== 44) ||
  code === 160 ||
  (code >= 0x2009 && code <= 0x2013) ||
  code === 0x202f;

/** Prefixes of services that have words for numbers, and such words. */
const service = /^(?:1\D?)?8(?:00|33|44|55|66|77|88)$|^0[89]00$/;
const words = /[- .](?!HOURS|HRS)(?=[A-Z-]{4,12}(?![\p{L}\d]))[A-Z]{2,10}(?:-[A-Z]{1,8}){0,2}(?![\p{L}\d])/uy;

/** Every run of digits that is long enough for a phone number, from left to right; each character is looked at once or twice. */
export function* readChunks(text: string): Generator<Chunk> {
  const digits = /\d/g;
  let from = 0;
  while (from < text.length) {
    digits.lastIndex = from;
    const first = digits.exec(text)?.index;
    if (first === undefined) return;
    const floor = from;
    from = readEnd(text, first);
    if (from - first < 3) continue;
    if (from - first < 7) {
      const chunk = readLetters(text, first, from);
      if (chunk) yield chunk;
      continue;
    }
    const groups = readGroups(text, first, from);
    if (countDigits(groups) < 7) continue;
    const chunk = { start: readOpening(text, first, floor), end: from, groups };
    if (groups.length <= mostGroups) yield chunk;
    else yield* cutList(text, chunk);
  }
}

function readLetters(text: string, start: number, end: number): Chunk | null {
  const code = text.charCodeAt(end + 1);
  if (code < 65 || code > 90 || !service.test(text.slice(start, end))) return null;
  words.lastIndex = end;
  return words.test(text) ? { start, end: words.lastIndex, groups: [], letters: true } : null;
}

export function countDigits(groups: readonly Group[]): number {
  let count = 0;
  for (const { start, end } of groups) count += end - start;
  return count;
}

/** Where a run of digits and what may stand between them ends. */
function readEnd(text: string, first: number): number {
  let at = first;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    let next = at;
    while (next - at < 4 && mayJoin(text.charCodeAt(next))) next += 1;
    if (next === at || !isDigit(text.charCodeAt(next))) return at;
    if (next - at > 1 && !between.has(text.slice(at, next))) return at;
    at = next;
  }
}

function readGroups(text: string, first: number, end: number): Group[] {
  const groups: Group[] = [];
  let at = first;
  while (at < end) {
    const start = at;
    while (at < end && isDigit(text.charCodeAt(at))) at += 1;
    groups.push({ start, end: at });
    while (at < end && !isDigit(text.charCodeAt(at))) at += 1;
  }
  return groups;
}

/** Where the `+` and brackets before the digits begin; a space may follow the `+`. */
function readOpening(text: string, first: number, floor: number): number {
  let start = first;
  if (
    start - floor > 1 &&
    text[start - 1] === ' ' &&
    text[start - 2] === '+' &&
    !/[\d)]\s?$|\p{L}$/u.test(text.slice(Math.max(0, start - 4), start - 2))
  )
    start -= 2;
  while (start > floor && first - start < 3 && '+(\uff0b'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The numbers of a list on one line: cut before a bracket, a long dash or slash, a trunk zero, where enough digits stand before. */
function* cutList(text: string, { start, end, groups }: Chunk): Generator<Chunk> {
  let first = 0;
  for (let next = 1; next <= groups.length; next++) {
    const group = groups[next];
    const before = groups[next - 1]!;
    if (group) {
      const sign = text.slice(before.end, group.start);
      const mayCut =
        sign.includes(' (') ||
        (sign.length === 3 && sign !== ' . ') ||
        (sign.includes(' ') && text[group.start] === '0');
      if (!mayCut || countDigits(groups.slice(Math.max(first, next - mostGroups), next)) < 7) continue;
    }
    const part = groups.slice(first, next);
    const open = first > 0 && text[part[0]!.start - 1] === '(' ? part[0]!.start - 1 : part[0]!.start;
    if (part.length <= mostGroups)
      yield { start: first === 0 ? start : open, end: group ? before.end : end, groups: part };
    first = next;
  }
}
