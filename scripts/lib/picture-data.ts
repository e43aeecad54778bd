import { createHash } from 'node:crypto';

/** A part of a file that decides its pixels or how they are shown. */
interface Part {
  name: string;
  data: Buffer;
}

/**
 * Names and checksums of the parts that make the picture of a JPEG, PNG or WebP: tables, frames, compressed data, colour.
 * Metadata and the order of their blocks make no difference. Null for other formats, and for files that do not hold together.
 */
export function readPicture(bytes: Buffer): string[] | null {
  const parts = isJpeg(bytes)
    ? splitJpeg(bytes)
    : isPng(bytes)
      ? splitPng(bytes)
      : isWebp(bytes)
        ? splitWebp(bytes)
        : null;
  return parts && parts.length > 0 ? parts.map(({ name, data }) => `${name} ${digest(data)}`) : null;
}

const isJpeg = (bytes: Buffer) => bytes.readUInt16BE(0) === 0xffd8;
const isPng = (bytes: Buffer) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
const isWebp = (bytes: Buffer) =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
const digest = (data: Buffer) => createHash('sha1').update(data).digest('base64');

/** All but the APPn blocks and comments; of the blocks Adobe's, which says how colours are turned, and the colour profile. */
function splitJpeg(bytes: Buffer): Part[] | null {
  const parts: Part[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return parts;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, end);
    const isBlock = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const isAdobe = marker === 0xee && data.toString('latin1', 0, 5) === 'Adobe';
    const isProfile = marker === 0xe2 && data.toString('latin1', 0, 11) === 'ICC_PROFILE';
    if (!isBlock || isAdobe || isProfile) parts.push({ name: marker.toString(16), data });
    at = end;
    if (marker !== 0xda) continue;
    const start = at;
    // In a scan, a marker follows 0xff unless that is stuffed with 0 or restarts the decoder.
    while (at + 1 < bytes.length && !(bytes[at] === 0xff && isMarker(bytes[at + 1]!))) at += 1;
    parts.push({ name: 'scan', data: bytes.subarray(start, at + 1 < bytes.length ? at : bytes.length) });
  }
  return parts;
}

const isMarker = (byte: number) => byte !== 0 && byte !== 0xff && !(byte >= 0xd0 && byte <= 0xd7);

const pngParts: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD acTL fcTL fdAT'.split(' '),
);

function splitPng(bytes: Buffer): Part[] | null {
  const parts: Part[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > bytes.length) return null;
    if (pngParts.has(name)) parts.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return parts;
}

const webpParts: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function splitWebp(bytes: Buffer): Part[] | null {
  const parts: Part[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > bytes.length) return null;
    if (webpParts.has(name)) parts.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length & 1);
  }
  return parts;
}
