import { readLatin, readView } from '../byte-source';
import { walkBoxes } from '../containers/boxes';
import { brokenType, type Part } from '../containers/part';
import type { ByteSource } from '../define';
import type { Found, Reading } from '../found';
import { makePlace, readIso6709 } from '../place';
import { decodeBytes, decodeText, isBlank, readDate } from '../text';
import { makeSize } from '../tiff/read-thumbnail';
import { maxXmp, readXmp } from '../xmp/read-xmp';
import { readCameraXml } from './read-camera-xml';

/** The number by which a box of XMP is known. */
const xmpBox = 'uuid:be7acfcb97a942e89c71999491e3afac';

export async function readMovie(source: ByteSource, reading: Reading): Promise<void> {
  for await (const box of walkBoxes(source)) {
    if (box.type === brokenType) reading.damaged = true;
    else await readMovieBoxes(source, box, reading);
  }
}

/** One box at the top of a file: the movie's, or one of XMP; others are passed over. */
export async function readMovieBoxes(source: ByteSource, box: Part, reading: Reading): Promise<void> {
  if (box.type === xmpBox) await readPacket(source, box, reading);
  else if (box.type === 'udta') await readUserData(source, box, reading);
  else if (box.type === 'meta') await readKeyed(source, box, reading);
  if (box.type !== 'moov') return;
  for await (const inside of walkBoxes(source, box.body, box.end)) {
    if (inside.type === brokenType) reading.damaged = true;
    else if (inside.type === 'mvhd') await readHeader(source, inside, reading);
    else if (inside.type === 'udta') await readUserData(source, inside, reading);
    else if (inside.type === 'meta') await readKeyed(source, inside, reading);
    else if (inside.type === xmpBox) await readPacket(source, inside, reading);
    else if (inside.type === 'trak') await readTrack(source, inside, reading);
  }
}

async function readPacket(source: ByteSource, box: Part, reading: Reading): Promise<void> {
  if (reading.left > 0) readXmp(await source.read(box.body, Math.min(box.end, box.body + maxXmp)), reading);
}

/** Seconds between 1904, from which these files count, and 1970. */
const epoch = 2_082_844_800;

async function readHeader(source: ByteSource, box: Part, reading: Reading): Promise<void> {
  const view = await readView(source, box.body, 12);
  if (view.byteLength < 12) return;
  const seconds = view.getUint8(0) === 1 ? Number(view.getBigUint64(4)) : view.getUint32(4);
  // Some cameras count from 1970 against the standard; a movie of before that is none.
  const since = seconds >= epoch ? seconds - epoch : seconds;
  if (since <= 0 || since > 8_000_000_000) return;
  const at = new Date(since * 1000).toISOString().slice(0, 19);
  reading.found.push({ origin: 'file', taken: [{ at, original: false }] });
}

async function readTrack(source: ByteSource, track: Part, reading: Reading): Promise<void> {
  for await (const box of walkBoxes(source, track.body, track.end)) {
    if (box.type === 'udta') await readUserData(source, box, reading);
    else if (box.type === 'meta') await readKeyed(source, box, reading);
    if (box.type !== 'tkhd') continue;
    const view = await readView(source, box.end - 8, 8);
    if (view.byteLength === 8) reading.size ??= makeSize(view.getUint32(0) >>> 16, view.getUint32(4) >>> 16);
  }
}

async function readUserData(source: ByteSource, data: Part, reading: Reading): Promise<void> {
  for await (const box of walkBoxes(source, data.body, data.end)) {
    if (box.type === 'meta') await readKeyed(source, box, reading);
    else if (box.type === 'XMP_' || box.type === xmpBox) await readPacket(source, box, reading);
    else if (box.type === 'loci') await readLoci(source, box, reading);
    else if (box.type.startsWith('©')) {
      // A length, a language, and the text.
      const bytes = await source.read(box.body + 4, Math.min(box.end, box.body + 2000));
      takeText(box.type, decodeText(bytes), reading);
    } else if (/^(?:slno|SNum)$/.test(box.type))
      takeText(box.type, decodeText(await source.read(box.body, Math.min(box.end, box.body + 200))), reading);
    else if (/^(?:auth|perf|dscp|titl)$/.test(box.type)) {
      // 3GPP: version and flags, a language, and the text.
      const bytes = await source.read(box.body + 6, Math.min(box.end, box.body + 2000));
      takeText(box.type, decodeText(bytes), reading);
    }
  }
}

/** 3GPP's place: a name, its role, then longitude, latitude and altitude as fractions of 65,536. */
async function readLoci(source: ByteSource, box: Part, reading: Reading): Promise<void> {
  const bytes = await source.read(box.body + 6, Math.min(box.end, box.body + 1000));
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff;
  let nul = 0;
  while (nul < bytes.length && (bytes[nul] !== 0 || (wide && bytes[nul + 1] !== 0))) nul += wide ? 2 : 1;
  const view = await readView(source, box.body + 6 + nul + (wide ? 2 : 1) + 1, 12);
  if (view.byteLength < 12) return;
  const [longitude, latitude, altitude] = [0, 4, 8].map((at) => view.getInt32(at) / 65536);
  const gps = makePlace(latitude!, longitude!, altitude!);
  if (gps) reading.found.push({ origin: 'file', gps });
  const name = wide ? null : decodeText(bytes.subarray(0, nul));
  if (name && !isBlank(name)) reading.found.push({ origin: 'file', places: [{ level: 'city', name }] });
}

/** Apple's: a list of names, and a list of values by their number in it; without names the four characters name them. */
async function readKeyed(source: ByteSource, meta: Part, reading: Reading): Promise<void> {
  const head = await readView(source, meta.body, 8);
  // In QuickTime's own files this box has no version.
  const from = /^(?:hdlr|keys|ilst)$/.test(readLatin(head, 4, 4)) ? meta.body : meta.body + 4;
  let keys: string[] = [];
  for await (const box of walkBoxes(source, from, meta.end)) {
    if (box.type === 'xml ') {
      const bytes = await source.read(box.body, Math.min(box.end, box.body + 64 * 1024));
      readCameraXml(decodeBytes(bytes), reading);
    }
    if (box.type === 'keys') keys = await readKeys(source, box);
    if (box.type !== 'ilst') continue;
    for await (const item of walkBoxes(source, box.body, box.end)) {
      const view = await readView(source, item.start + 4, 4);
      const key = view.byteLength === 4 ? keys[view.getUint32(0) - 1] : undefined;
      for await (const value of walkBoxes(source, item.body, item.end)) {
        if (value.type !== 'data') continue;
        const bytes = await source.read(value.body + 8, Math.min(value.end, value.body + 2000));
        takeText(key ?? item.type, decodeText(bytes), reading);
      }
    }
  }
}

async function readKeys(source: ByteSource, box: Part): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of walkBoxes(source, box.body + 8, box.end)) {
    if (keys.length >= 500) break;
    keys.push(decodeText(await source.read(key.body, Math.min(key.end, key.body + 200))) ?? '');
  }
  return keys;
}

type Take = (found: Found, text: string) => void;

const takers: Readonly<Record<string, Take>> = {
  place: (found, text) => {
    const gps = readIso6709(text);
    if (gps) found.gps = gps;
  },
  date: (found, text) => {
    const at = readDate(text);
    if (at) found.taken = [{ at, original: true }];
  },
  make: (found, text) => {
    found.make = text;
  },
  model: (found, text) => {
    found.model = text;
  },
  software: (found, text) => {
    found.software = text;
  },
  author: (found, text) => {
    found.authors = [text];
  },
  comment: (found, text) => {
    found.comments = [text];
  },
  serial: (found, text) => {
    found.serials = [text];
  },
};

const names: ReadonlyMap<string, string> = new Map([
  ['©xyz', 'place'],
  ['location.ISO6709', 'place'],
  ['©day', 'date'],
  ['creationdate', 'date'],
  ['©mak', 'make'],
  ['make', 'make'],
  ['©mod', 'model'],
  ['model', 'model'],
  ['©swr', 'software'],
  ['©too', 'software'],
  ['software', 'software'],
  ['©ART', 'author'],
  ['©aut', 'author'],
  ['auth', 'author'],
  ['author', 'author'],
  ['artist', 'author'],
  ['©cmt', 'comment'],
  ['©des', 'comment'],
  ['©nam', 'comment'],
  ['dscp', 'comment'],
  ['titl', 'comment'],
  ['comment', 'comment'],
  ['description', 'comment'],
  ['title', 'comment'],
  ['slno', 'serial'],
  ['SNum', 'serial'],
]);

function takeText(key: string, text: string | null, reading: Reading): void {
  const name = names.get(key.replace(/^com\.(?:apple\.quicktime|android)\./, ''));
  if (!name || text === null || isBlank(text)) return;
  const found: Found = { origin: 'file' };
  takers[name]!(found, text);
  reading.found.push(found);
}
