import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A piece of a file; the one that carries the file's own hash is made of its 64 digits. */
export type Piece = string | { seal: (digits: string) => string };

const zeros = '0'.repeat(64);
const digits = '[0-9a-f]{64}';

/** Where the hash stands, by how a file of each format begins. What a page wrote can never look like this: each format escapes it. */
const places = [
  { starts: '{', place: new RegExp(`^ {2}"sha256": "(?=${digits}",?$)`, 'm') },
  { starts: '<!doctype html>', place: new RegExp(`<code id="sha256">(?=${digits}</code>)`) },
  { starts: '# ', place: new RegExp(`^\`sha256 (?=${digits}\`$)`, 'm') },
  { starts: '\ufeff"record"', place: new RegExp(`^"seal",(?:"",)*"(?=${digits}")`, 'm') },
];

/** A whole file, and its hash; null of what carries none. */
export interface Sealed {
  text: string;
  sha256: string | null;
}

/** The whole file, its hash filled in, step by step: hashing takes as long as there are bytes. */
export function* sealSteps(pieces: Iterable<Piece>): Generator<void, Sealed> {
  const hash = sha256.create();
  const parts: Piece[] = [];
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : piece.seal(zeros);
    hash.update(utf8ToBytes(text));
    parts.push(piece);
    yield;
  }
  const found = bytesToHex(hash.digest());
  const text = parts.map((piece) => (typeof piece === 'string' ? piece : piece.seal(found))).join('');
  return { text, sha256: parts.some((piece) => typeof piece !== 'string') ? found : null };
}

/** The same at once. */
export function sealPieces(pieces: Iterable<Piece>): string {
  const steps = sealSteps(pieces);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.text;
  }
}

export interface SealVerdict {
  /** `none`: it carries no hash of a report's. */
  outcome: 'same' | 'changed' | 'none';
  /** What stands in the file, and what its bytes give. */
  said: string | null;
  found: string | null;
}

/** Whether a saved report is, byte for byte, what Vitrine wrote. Says nothing of who wrote it. */
export function verifySeal(bytes: Uint8Array): SealVerdict {
  const nothing: SealVerdict = { outcome: 'none', said: null, found: null };
  const text = readText(bytes);
  const place = text === null ? null : places.find(({ starts }) => text.startsWith(starts))?.place.exec(text);
  if (text === null || !place) return nothing;
  const at = place.index + place[0].length;
  const said = text.slice(at, at + 64);
  const found = bytesToHex(sha256(utf8ToBytes(text.slice(0, at) + zeros + text.slice(at + 64))));
  return { outcome: said === found ? 'same' : 'changed', said, found };
}

/** Null of what is no UTF-8: no report is. */
function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
