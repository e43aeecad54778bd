import { openBlob, openCached } from './byte-source';
import type { ByteSource, Stripped } from './define';
import { planGif } from './strip/gif';
import { planHeif } from './strip/heif';
import { planJpeg } from './strip/jpeg';
import { planMovie } from './strip/movie';
import { joinPieces, type Plan, readName } from './strip/pieces';
import { planPng } from './strip/png';
import { recodePicture } from './strip/recode';
import { planTiff } from './strip/tiff';
import { planWebp } from './strip/webp';

/** Formats of the family of HEIC and AVIF, by the brands in their first box. */
const stillBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|mif2|msf1|avif|avis|avio|miaf|jpeg)$/;
/** First boxes of films, also of those older than the box that names the format. */
const movieBoxes = /^(ftyp|moov|mdat|wide|free|skip|pnot)$/;

/**
 * A copy without metadata. Made of parts of the file, with the picture's own data as they are and never in memory as a whole; only
 * where a format does not allow that, and the browser can show it, it is made anew. Never throws.
 */
export async function stripPhoto(file: Blob): Promise<Stripped> {
  try {
    const source = openCached(openBlob(file));
    const plan = await planCopy(source, file);
    return plan === 'recode' ? await recodePicture(file) : joinPieces(file, plan);
  } catch {
    return { outcome: 'cannot', reason: 'damaged' };
  }
}

async function planCopy(source: ByteSource, file: Blob): Promise<Plan | 'recode'> {
  const head = await source.read(0, 16);
  const starts = (text: string, at = 0) => readName(head, at, text.length) === text;
  if (starts('\xff\xd8\xff')) return planJpeg(source);
  if (starts('\x89PNG\r\n\x1a\n')) return planPng(source);
  if (starts('RIFF') && starts('WEBP', 8)) return planWebp(source);
  if (starts('GIF8')) return planGif(source);
  if (starts('II*\0') || starts('MM\0*') || starts('II+\0') || starts('MM\0+')) return planTiff(source);
  if (!movieBoxes.test(readName(head, 4, 4))) return 'format';
  if (!starts('ftyp', 4) || !stillBrands.test(readName(head, 8, 4))) return planMovie(source);
  const plan = await planHeif(source);
  // What is built in a way that is not known here can still be decoded and encoded.
  return plan === 'format' && file.size > 0 ? 'recode' : plan;
}
