/** A run of digit groups with what stands between them, as it was typed. */
export interface Chunk {
  /** Offset of the first character, a `+` or bracket before the digits included. */
  start: number;
  end: number;
  /** Offsets of each group of digits. */
  groups: { start: number; end: number }[];
}

/** More groups than this is a list or a table, never one number or a pair of them. */
const mostGroups = 14;

/** What may stand between two groups of one number. */
const between = new Set([
  ...[' ', '-', '.', '/', '\u00a0', '\u2009', '\u202f', '\u2010', '\u2011', '\u2013', '  '],
  ...[
    ' - ',
    ' \u2013 ',
    ' / ',
    '- ',
    ' -',
    ')',
    ') ',
    ')-',
    ') - ',
    ') /',
    ')/',
    '(',
    ' (',
    '-(',
    '.(',
    ').',
    '.-',
  ],
]);

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether a character may stand between groups at all: space, no-break and thin spaces, brackets, dash, dot, slash. */
const mayJoin = (code: number) =>
  code === 32 ||
  (code >= 40 && code <= 47 && code !== 42 && code !== 43 && code !== 44) ||
  code === 160 ||
  (code >= 0x2009 && code <= 0x2013) ||
  code === 0x202f;

/** Every run of digits that is long enough for a phone number, from left to right; each character is looked at once. */
export function* readChunks(text: string): Generator<Chunk> {
  const digits = /\d/g;
  let from = 0;
  while (from < text.length) {
    digits.lastIndex = from;
    const first = digits.exec(text)?.index;
    if (first === undefined) return;
    const chunk = readChunk(text, first, from);
    from = chunk.end;
    if (chunk.groups.length <= mostGroups && countDigits(chunk) >= 7) yield chunk;
  }
}

function countDigits({ groups }: Chunk): number {
  let count = 0;
  for (const { start, end } of groups) count += end - start;
  return count;
}

function readChunk(text: string, first: number, floor: number): Chunk {
  let start = first;
  while (start > floor && first - start < 3 && '+(\uff0b'.includes(text.charAt(start - 1))) start -= 1;
  const groups: Chunk['groups'] = [];
  let at = first;
  for (;;) {
    const open = at;
    while (isDigit(text.charCodeAt(at))) at += 1;
    // A list keeps only its first groups: it is passed over whole.
    if (groups.length <= mostGroups) groups.push({ start: open, end: at });
    let next = at;
    while (next - at < 4 && mayJoin(text.charCodeAt(next))) next += 1;
    if (next === at || !isDigit(text.charCodeAt(next)) || !between.has(text.slice(at, next))) break;
    at = next;
  }
  return { start, end: at, groups };
}
