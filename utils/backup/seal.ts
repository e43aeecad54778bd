import { type Header, headerSize, writeHeader } from './header';
import { Refusal } from './refusal';

type Bytes = Uint8Array<ArrayBuffer>;
const tagSize = 16;

/** The password as everybody types it alike: composed letters and decomposed ones are the same. */
export async function deriveKey(password: string, { salt, rounds }: Header): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(password.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Nonce and authenticated data of a chunk, after STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): its place and whether it is the last
 * are part of both, so that none can be moved, repeated, left out, or come from another file.
 */
function placeChunk(header: Header, place: number, isLast: boolean) {
  const nonce = new Uint8Array(12);
  nonce.set(header.prefix);
  new DataView(nonce.buffer).setUint32(8, place);
  const head = writeHeader(header);
  const data = new Uint8Array(head.length + 5);
  data.set(head);
  new DataView(data.buffer).setUint32(head.length, place);
  data[head.length + 4] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv: nonce, additionalData: data, tagLength: 8 * tagSize };
}

/** The encrypted part, chunk by chunk. The first chunk is empty: its tag alone tells whether a password fits. */
export async function* sealChunks(
  plain: ReadableStream<Uint8Array>,
  header: Header,
  key: CryptoKey,
): AsyncGenerator<Bytes> {
  let place = 0;
  const seal = async (bytes: Bytes, isLast: boolean) =>
    new Uint8Array(await crypto.subtle.encrypt(placeChunk(header, place++, isLast), key, bytes));
  yield await seal(new Uint8Array(), false);
  const reader = plain.getReader();
  // One chunk is held back until it is known whether another follows.
  let held = new Uint8Array(header.chunkSize);
  let filled = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    let rest = next.value;
    while (rest.length > 0) {
      if (filled === held.length) {
        yield await seal(held, false);
        held = new Uint8Array(header.chunkSize);
        filled = 0;
      }
      const part = rest.subarray(0, held.length - filled);
      held.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
    }
  }
  yield await seal(held.subarray(0, filled), true);
}

/** The plain bytes of a file, chunk by chunk; refuses the password before any, and the file as soon as anything in it is not as it was made. */
export async function* openChunks(
  file: Blob,
  header: Header,
  key: CryptoKey,
  onBytes: (done: number) => void,
): AsyncGenerator<Bytes> {
  let place = 0;
  let at = headerSize;
  while (at < file.size || place === 0) {
    const size = place === 0 ? tagSize : header.chunkSize + tagSize;
    const sealed = await file.slice(at, at + size).arrayBuffer();
    at += size;
    const isLast = place > 0 && at >= file.size;
    if (sealed.byteLength < tagSize) throw new Refusal('damaged');
    const plain = await crypto.subtle
      .decrypt(placeChunk(header, place, isLast), key, sealed)
      .catch(() => null);
    if (plain === null) throw new Refusal(place === 0 ? 'password' : 'damaged');
    yield new Uint8Array(plain);
    onBytes(Math.min(at, file.size));
    place++;
  }
  // What ends after the empty first chunk was cut.
  if (place < 2) throw new Refusal('damaged');
}
