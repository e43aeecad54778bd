/** Files made by hand for the tests of reading: no photo of anybody. */
export type Piece = string | number | readonly number[] | Uint8Array;

/** Strings as one byte per character, numbers as one byte. */
export function joinPieces(...pieces: Piece[]): Uint8Array {
  const parts = pieces.map((piece) => {
    if (typeof piece === 'string') return Uint8Array.from(piece, (letter) => letter.charCodeAt(0));
    return typeof piece === 'number' ? Uint8Array.of(piece) : Uint8Array.from(piece);
  });
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function writeNumber(value: number, length: number, little = false): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++)
    bytes[little ? index : length - 1 - index] = Math.floor(value / 256 ** index) % 256;
  return bytes;
}

export const be16 = (value: number) => writeNumber(value, 2);
export const be32 = (value: number) => writeNumber(value, 4);
export const le32 = (value: number) => writeNumber(value, 4, true);

export type Value =
  | string
  | Uint8Array
  /** Rationals. */
  | { over: readonly (readonly [number, number])[] }
  | { shorts: readonly number[] }
  | { longs: readonly number[] }
  | { bytes: readonly number[] }
  /** A directory below. */
  | { directory: Entries };
export type Entries = readonly (readonly [tag: number, value: Value])[];

interface Order {
  little: boolean;
  big?: boolean;
}

/** A TIFF structure: its directories in a chain, values after each. `thumbnail` is put behind the second and pointed to. */
export function makeTiff(order: Order, directories: readonly Entries[], thumbnail?: Uint8Array): Uint8Array {
  const { little, big = false } = order;
  const mark = little ? 'II' : 'MM';
  const head = big
    ? joinPieces(
        mark,
        writeNumber(43, 2, little),
        writeNumber(8, 2, little),
        0,
        0,
        writeNumber(16, 8, little),
      )
    : joinPieces(mark, writeNumber(42, 2, little), writeNumber(8, 4, little));
  let bytes = head;
  directories.forEach((entries, index) => {
    const own: Entries =
      thumbnail && index === 1
        ? [...entries, [0x0201, { longs: [0] }], [0x0202, { longs: [thumbnail.length] }]]
        : entries;
    const block = makeDirectory(own, bytes.length, order, index < directories.length - 1);
    if (thumbnail && index === 1) {
      // Where the picture lies is known only now: it is the last value but one, and stands in its entry.
      const at = 2 + 12 * (own.length - 2) + 8;
      block.set(writeNumber(bytes.length + block.length, 4, little), at);
      bytes = joinPieces(bytes, block, thumbnail);
    } else bytes = joinPieces(bytes, block);
  });
  return bytes;
}

/** A directory that will stand at `start`, with its values and directories below; the next, if any, follows at once. */
export function makeDirectory(entries: Entries, start: number, order: Order, more = false): Uint8Array {
  const { little, big = false } = order;
  const [countBytes, entryBytes, wide] = big ? [8, 20, 8] : [2, 12, 4];
  const number = (value: number, length: number) => writeNumber(value, length, little);
  let body = new Uint8Array();
  const rows: Uint8Array[] = [];
  const bodyAt = start + countBytes + entries.length * entryBytes + wide;
  for (const [tag, value] of entries) {
    const { type, count, bytes } = writeValue(value, bodyAt + body.length, order);
    const inside = bytes.length <= wide && !(typeof value === 'object' && 'directory' in value);
    const field = inside
      ? joinPieces(bytes, new Array(wide - bytes.length).fill(0))
      : number(bodyAt + body.length, wide);
    rows.push(joinPieces(number(tag, 2), number(type, 2), number(count, wide), field));
    if (!inside) body = joinPieces(body, bytes) as Uint8Array<ArrayBuffer>;
  }
  const next = more ? bodyAt + body.length : 0;
  return joinPieces(number(entries.length, countBytes), ...rows, number(next, wide), body);
}

function writeValue(
  value: Value,
  at: number,
  order: Order,
): { type: number; count: number; bytes: Uint8Array } {
  const number = (each: number, length: number) => writeNumber(each, length, order.little);
  if (typeof value === 'string') return { type: 2, count: value.length + 1, bytes: joinPieces(value, 0) };
  if (value instanceof Uint8Array) return { type: 7, count: value.length, bytes: value };
  if ('over' in value)
    return {
      type: 5,
      count: value.over.length,
      bytes: joinPieces(...value.over.flat().map((each) => number(each, 4))),
    };
  if ('shorts' in value)
    return {
      type: 3,
      count: value.shorts.length,
      bytes: joinPieces(...value.shorts.map((each) => number(each, 2))),
    };
  if ('bytes' in value) return { type: 1, count: value.bytes.length, bytes: Uint8Array.from(value.bytes) };
  if ('longs' in value)
    return {
      type: 4,
      count: value.longs.length,
      bytes: joinPieces(...value.longs.map((each) => number(each, 4))),
    };
  return { type: order.big ? 18 : 4, count: 1, bytes: makeDirectory(value.directory, at, order) };
}
