/**
 * Classes of the bytes of UTF-8: letters a to z without regard to case as 1 to 26, first bytes of other Latin letters (U+00C0 to
 * U+024F) as 27, all else 0. So a word seems to begin behind each letter beyond `z`: whoever asks looks closer anyway.
 */
const classes = new Uint8Array(0x100).fill(27, 0xc3, 0xca);
for (let code = 0; code < 26; code++) classes[code + 65] = classes[code + 97] = code + 1;

const encoder = new TextEncoder();

/** A stem's classes behind its third, and whose it is. */
interface Rest {
  classes: readonly number[];
  group: number;
}

/** Lists, for each group of stems, where the words start that begin like one of them, in order. */
export type ScanWords = (text: string) => number[][];

/**
 * Looks for words by how they begin, for all who ask at once: one walk over the text's bytes, which are read in a quarter of the time
 * that characters are, that compares three of them as a number. Stems have three characters or more; a space in them stands for any
 * byte but a letter's, and letters beyond `z` for one another.
 */
export function makeWordScan(groups: readonly (readonly string[])[]): ScanWords {
  /** By the first three classes, which of `buckets` stems are in. */
  const known = new Uint16Array(1 << 15);
  const buckets: Rest[][] = [[]];
  /** A bucket's fourth classes, a bit each. */
  const fourths: number[] = [0];
  groups.forEach((stems, group) => {
    for (const stem of stems) {
      const all = [...encoder.encode(stem)].map((byte) => classes[byte]!);
      const key = (all[0]! << 10) | (all[1]! << 5) | all[2]!;
      known[key] ||= buckets.push([]) - 1;
      const bucket = known[key];
      buckets[bucket]!.push({ classes: all.slice(3), group });
      fourths[bucket] = (fourths[bucket] ?? 0) | (all.length > 3 ? 1 << all[3]! : -1);
    }
  });
  return (text) => {
    const bytes = encoder.encode(text);
    const found: number[][] = groups.map(() => []);
    const length = bytes.length;
    const note = (bucket: number, start: number) => {
      if (((fourths[bucket]! >>> (classes[bytes[start + 3] ?? 0] ?? 0)) & 1) === 0) return;
      for (const rest of buckets[bucket]!) {
        const starts = found[rest.group]!;
        if (starts.at(-1) !== start && isNext(bytes, start + 3, rest.classes)) starts.push(start);
      }
    };
    // The classes of the last four bytes, five bits each: a word starts at the second where the first is no letter.
    let last = 0;
    for (let at = 0; at < length; at++) {
      last = ((last << 5) & 0xfffff) | classes[bytes[at]!]!;
      if (last < 0x8000 && known[last] !== 0) note(known[last]!, at - 2);
    }
    // A word of one or two letters may end the text.
    for (let at = length; at < length + 2; at++) {
      last = (last << 5) & 0xfffff;
      if (last < 0x8000 && known[last] !== 0) note(known[last]!, at - 2);
    }
    if (length > text.length) for (const starts of found) toCharacters(starts, bytes);
    return found;
  };
}

function isNext(bytes: Uint8Array, at: number, rest: readonly number[]): boolean {
  for (let index = 0; index < rest.length; index++)
    if ((classes[bytes[at + index]!] ?? 0) !== rest[index]) return false;
  return true;
}

/** Turns offsets of bytes into those of UTF-16. */
function toCharacters(starts: number[], bytes: Uint8Array): void {
  let byte = 0;
  let character = 0;
  for (let index = 0; index < starts.length; index++) {
    for (; byte < starts[index]!; byte++) {
      // A byte that goes on with a character counts nothing, the first of four counts two.
      const value = bytes[byte]!;
      if ((value & 0xc0) !== 0x80) character += value >= 0xf0 ? 2 : 1;
    }
    starts[index] = character;
  }
}
