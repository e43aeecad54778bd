import { openCached, openPart, readLatin, readView } from './byte-source';
import { pngSignature } from './containers/png';
import type { ByteSource, PhotoFacts, PhotoFormat } from './define';
import { readGif } from './formats/read-gif';
import { readHeif } from './formats/read-heif';
import { readJpeg } from './formats/read-jpeg';
import { readMovie } from './formats/read-movie';
import { readPng } from './formats/read-png';
import { readWebp } from './formats/read-webp';
import { type Reading, startReading } from './found';
import { mergeFound } from './merge-found';
import { readExif } from './tiff/read-exif';

type ReadFormat = (source: ByteSource, reading: Reading) => Promise<void>;

const readers: Readonly<Record<PhotoFormat, ReadFormat>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  heic: readHeif,
  avif: readHeif,
  tiff: async (source, reading) => {
    if (!(await readExif(source, reading, true))) reading.damaged = true;
  },
  gif: readGif,
  mp4: readMovie,
  mov: readMovie,
};

/** Format by the first bytes, whatever the file is called; null for what is none that can be read. */
export async function recogniseFormat(source: ByteSource): Promise<PhotoFormat | null> {
  const view = await readView(source, 0, 64);
  const start = readLatin(view, 0, 64);
  if (start.startsWith('\xff\xd8')) return 'jpeg';
  if (start.startsWith(pngSignature)) return 'png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  // The number after the order is 42 or 43; other readers do not insist on it.
  if (/^(?:II[^\0]\0|MM\0[^\0])/.test(start)) return 'tiff';
  const type = start.slice(4, 8);
  if (type === 'ftyp') return recogniseBrand(start.slice(8, 12), start);
  // QuickTime before there were brands.
  return /^(?:moov|mdat|wide|free|skip|pnot)$/.test(type) ? 'mov' : null;
}

function recogniseBrand(brand: string, start: string): PhotoFormat {
  if (/^avi[fs]$/.test(brand)) return 'avif';
  if (/^(?:hei[cxms]|hev[cxms])$/.test(brand)) return 'heic';
  // `mif1` says only that there are items; which codec they are of, the brands that follow say.
  if (/^(?:mif[12]|msf1|mia[fB])$/.test(brand)) return /avi[fs]/.test(start.slice(16)) ? 'avif' : 'heic';
  return brand === 'qt  ' ? 'mov' : 'mp4';
}

/** What stands in a file beside its picture. Never throws: of what does not hold together it says what came before. */
export async function readPhoto(source: ByteSource): Promise<PhotoFacts> {
  const reading = startReading();
  let format: PhotoFormat | null = null;
  try {
    const cached = openCached(openPart(source, 0, source.size));
    format = await recogniseFormat(cached);
    if (format) await readers[format](cached, reading);
  } catch {
    reading.damaged = true;
  }
  return mergeFound(format, reading);
}
