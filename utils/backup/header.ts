import { Refusal } from './refusal';

/** What stands in front of the encrypted part: all that is needed to derive the key but the password. See docs/backup.md. */
export interface Header {
  /** Rounds of PBKDF2-SHA-256. */
  rounds: number;
  /** Bytes of plain text per chunk. */
  chunkSize: number;
  salt: Uint8Array<ArrayBuffer>;
  /** First part of every chunk's nonce. */
  prefix: Uint8Array<ArrayBuffer>;
}

/** OWASP Password Storage Cheat Sheet, PBKDF2 with HMAC-SHA-256; looked up 2026-11-22. */
export const fullRounds = 600_000;
export const chunkSize = 256 * 1024;
export const formatVersion = 1;

const magic = new TextEncoder().encode('VITRINEB');
const saltSize = 16;
const prefixSize = 8;
export const headerSize = magic.length + 2 + 4 + 4 + saltSize + prefixSize;

/** PBKDF2 with HMAC-SHA-256, the only way to a key so far. */
const pbkdf2 = 1;
/** Beyond these a file was not made by Vitrine, and would only keep the device busy. */
const mostRounds = 10_000_000;
const mostChunk = 4 * 1024 * 1024;

export function makeHeader(rounds: number): Header {
  return {
    rounds,
    chunkSize,
    salt: crypto.getRandomValues(new Uint8Array(saltSize)),
    prefix: crypto.getRandomValues(new Uint8Array(prefixSize)),
  };
}

export function writeHeader({ rounds, chunkSize, salt, prefix }: Header): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerSize);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint8(8, formatVersion);
  view.setUint8(9, pbkdf2);
  view.setUint32(10, rounds);
  view.setUint32(14, chunkSize);
  bytes.set(salt, 18);
  bytes.set(prefix, 18 + saltSize);
  return bytes;
}

/** Reads the head of a file; refuses what is no backup, or of a version that is not known yet. */
export async function readHeader(file: Blob): Promise<Header> {
  const bytes = new Uint8Array(await file.slice(0, headerSize).arrayBuffer());
  if (bytes.length < magic.length || magic.some((byte, at) => bytes[at] !== byte))
    throw new Refusal('foreign');
  if (bytes.length < headerSize) throw new Refusal('damaged');
  const view = new DataView(bytes.buffer);
  if (view.getUint8(8) > formatVersion) throw new Refusal('newer');
  const [rounds, chunkSize] = [view.getUint32(10), view.getUint32(14)];
  const isSound =
    view.getUint8(8) === formatVersion &&
    view.getUint8(9) === pbkdf2 &&
    rounds >= 1 &&
    rounds <= mostRounds &&
    chunkSize >= 1 &&
    chunkSize <= mostChunk;
  if (!isSound) throw new Refusal('damaged');
  return { rounds, chunkSize, salt: bytes.slice(18, 18 + saltSize), prefix: bytes.slice(18 + saltSize) };
}
