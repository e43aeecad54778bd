import { createHash, createPublicKey } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a file or text says of an extension's id. */
export interface IdFound {
  id: string;
  from: string;
}

/** Of a public key, SHA-256 of its DER form, the first 16 bytes, with the letters a to p for hex digits. */
export function idOfKey(der: Uint8Array): string {
  return spell(createHash('sha256').update(der).digest().subarray(0, 16));
}

const spell = (bytes: Uint8Array): string =>
  [...Buffer.from(bytes).toString('hex')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** The ids of a key (PEM, private or public, or a manifest's `key`), a CRX3 package or a folder with a manifest; throws on anything else. */
export function findIds(what: string): IdFound[] {
  if (!existsSync(what)) return [{ id: idOfKey(decodeKey(what)), from: 'public key' }];
  if (statSync(what).isDirectory()) return readFolder(what);
  const bytes = readFileSync(what);
  if (bytes.subarray(0, 4).toString('latin1') === 'Cr24')
    return [{ id: readCrx(bytes), from: 'package (CRX3)' }];
  const text = bytes.toString('utf8').trim();
  if (text.startsWith('-----BEGIN'))
    return [
      { id: idOfKey(createPublicKey(text).export({ type: 'spki', format: 'der' })), from: 'key (PEM)' },
    ];
  return [{ id: idOfKey(decodeKey(text)), from: 'public key' }];
}

function decodeKey(text: string): Uint8Array {
  const der = Buffer.from(text, 'base64');
  try {
    createPublicKey({ key: der, type: 'spki', format: 'der' });
  } catch {
    throw new Error('no file of that name, and no public key in base64 either');
  }
  return der;
}

interface ManifestIds {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

function readFolder(folder: string): IdFound[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ManifestIds;
  const gecko = manifest.browser_specific_settings?.gecko?.id;
  if (gecko) return [{ id: gecko, from: 'manifest (Firefox)' }];
  if (manifest.key) return [{ id: idOfKey(decodeKey(manifest.key)), from: 'manifest’s key' }];
  const path = createHash('sha256').update(realpathSync(folder)).digest().subarray(0, 16);
  return [{ id: spell(path), from: 'this folder’s path: only while it is loaded unpacked from here' }];
}

/**
 * The id that a CRX3 package signs, where one of its keys is the one behind it. Format: `crx3.proto` in Chromium's `components/crx_file`
 * (read 2026-11-22): magic, version, length of the header, then a header of keys (2, 3) and of what is signed (10000), which holds the id (1).
 */
function readCrx(bytes: Buffer): string {
  if (bytes.readUInt32LE(4) !== 3) throw new Error('not a package of version 3');
  const header = listFields(bytes.subarray(12, 12 + bytes.readUInt32LE(8)));
  const signed = header.find(({ field }) => field === 10_000);
  const id = signed && listFields(signed.bytes).find(({ field }) => field === 1);
  if (!id) throw new Error('the package says no id');
  const keys = header
    .filter(({ field }) => field === 2 || field === 3)
    .map(({ bytes: proof }) => listFields(proof).find(({ field }) => field === 1)?.bytes);
  const name = spell(id.bytes);
  if (!keys.some((key) => key && idOfKey(key) === name)) throw new Error('no key in the package has its id');
  return name;
}

/** Fields of a protocol buffer that hold bytes; a CRX3 header has no others. */
function listFields(bytes: Buffer): { field: number; bytes: Buffer }[] {
  const found: { field: number; bytes: Buffer }[] = [];
  let at = 0;
  const readNumber = () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw new Error('the package’s header is broken');
      number += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return number;
    }
  };
  while (at < bytes.length) {
    const tag = readNumber();
    if (tag % 8 !== 2) throw new Error('the package’s header is broken');
    const length = readNumber();
    if (at + length > bytes.length) throw new Error('the package’s header is broken');
    found.push({ field: Math.floor(tag / 8), bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return found;
}
