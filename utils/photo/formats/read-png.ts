import { openBytes, openPart, readView } from '../byte-source';
import { brokenType, type Part } from '../containers/part';
import { walkPng } from '../containers/png';
import type { ByteSource } from '../define';
import { type Found, type Reading, spend } from '../found';
import { readIim, readPhotoshop } from '../iptc/read-iptc';
import { decodeBytes, isBlank, readDate, readMailDate, tidyText } from '../text';
import { readExif } from '../tiff/read-exif';
import { makeSize } from '../tiff/read-thumbnail';
import { readXmpText } from '../xmp/read-xmp';
import { inflate } from './inflate';

const maxText = 512 * 1024;
/** What unpacking costs at least, however little is in it: honest files have some tens of such chunks. */
const leastCost = 16 * 1024;

export async function readPng(source: ByteSource, reading: Reading): Promise<void> {
  for await (const part of walkPng(source)) {
    if (part.type === brokenType) reading.damaged = true;
    else if (part.type === 'IHDR') {
      const view = await readView(source, part.body, 8);
      if (view.byteLength === 8) reading.size = makeSize(view.getUint32(0), view.getUint32(4));
    } else if (part.type === 'eXIf') await readBlock(openPart(source, part.body, part.end - 4), reading);
    else if (/^(?:tEXt|zTXt|iTXt)$/.test(part.type)) {
      const text = await readChunk(source, part, reading);
      if (text) await takeText(text.name, text.value, reading);
      else reading.damaged = true;
    }
  }
}

/** Some writers leave JPEG's six characters before the block. */
async function readBlock(source: ByteSource, reading: Reading): Promise<void> {
  const head = await readView(source, 0, 4);
  const marked = head.byteLength === 4 && head.getUint32(0) === 0x45786966;
  if (!(await readExif(openPart(source, marked ? 6 : 0, source.size), reading))) reading.damaged = true;
}

async function readChunk(
  source: ByteSource,
  part: Part,
  reading: Reading,
): Promise<{ name: string; value: string } | null> {
  const bytes = await source.read(part.body, Math.min(part.end - 4, part.body + maxText));
  const nul = bytes.indexOf(0);
  if (nul < 1 || nul > 79) return null;
  const name = new TextDecoder('latin1').decode(bytes.subarray(0, nul));
  if (part.type === 'tEXt') return { name, value: decodeBytes(bytes.subarray(nul + 1)) };
  const unpack = async (packed: Uint8Array) => {
    const value = reading.left > 0 ? await inflate(packed, maxText) : null;
    return value && spend(reading, Math.max(value.length, leastCost)) ? value : null;
  };
  if (part.type === 'zTXt') {
    const value = await unpack(bytes.subarray(nul + 2));
    return value && { name, value: decodeBytes(value) };
  }
  const compressed = bytes[nul + 1] === 1;
  const language = bytes.indexOf(0, nul + 3);
  const translated = language < 0 ? -1 : bytes.indexOf(0, language + 1);
  if (translated < 0) return null;
  const body = bytes.subarray(translated + 1);
  const value = compressed ? await unpack(body) : body;
  return value && { name, value: new TextDecoder().decode(value) };
}

/** The keywords that the PNG specification registers, and those that ImageMagick made for whole blocks. */
async function takeText(name: string, text: string, reading: Reading): Promise<void> {
  if (name === 'XML:com.adobe.xmp') return readXmpText(text, reading);
  const profile = /^Raw profile type (\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (profile) return takeProfile(profile, readHex(text), reading);
  const value = tidyText(text);
  if (!value || isBlank(value)) return;
  const found: Found = { origin: 'file' };
  if (/^(?:author|artist|creator)$/i.test(name)) found.authors = [value];
  else if (/^software$/i.test(name)) found.software = value;
  else if (/^(?:title|description|comment|disclaimer|warning|caption)$/i.test(name)) found.comments = [value];
  else if (/^source$/i.test(name)) found.model = value;
  else if (/^(?:creation ?time|create-date)$/i.test(name)) {
    const at = readDate(value) ?? readMailDate(value);
    if (at) found.taken = [{ at, original: false }];
  } else return;
  reading.found.push(found);
}

async function takeProfile(profile: string, bytes: Uint8Array, reading: Reading): Promise<void> {
  if (profile === 'xmp') return readXmpText(new TextDecoder().decode(bytes), reading);
  const nul = bytes.indexOf(0);
  // ImageMagick calls both by JPEG's segment: XMP comes after its address.
  if (new TextDecoder().decode(bytes.subarray(0, 28)) === 'http://ns.adobe.com/xap/1.0/')
    return readXmpText(new TextDecoder().decode(bytes.subarray(nul + 1)), reading);
  if (profile === 'exif' || profile === 'app1') return readBlock(openBytes(bytes), reading);
  if (profile !== 'iptc' && profile !== '8bim') return;
  if (bytes[0] === 0x1c) readIim(bytes, reading);
  else await readPhotoshop(openBytes(bytes), reading);
}

/** A name (of one word or two), the number of bytes, then the bytes in hex, with line breaks anywhere. */
function readHex(text: string): Uint8Array {
  const [, length, hex] = /^\s*\w+(?: \w+)?\s+(\d+)\s+([\da-f\s]*)/i.exec(text) ?? [];
  const digits = (hex ?? '').replace(/\s+/g, '');
  const bytes = new Uint8Array(Math.min(Number(length ?? 0), Math.floor(digits.length / 2)));
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}
