import type { TiffDirectory, TiffEntry } from '../containers/tiff';
import type { PhotoFacts } from '../define';
import { makePlace } from '../place';
import { readNumbers, readText, type TiffSource } from './values';

/**
 * The place of a GPS directory: degrees, minutes and seconds with N or S, E or W. Null without a fix: void status, absent or
 * unknown references, numbers over nothing, out of range, or all of them zero.
 */
export async function readGps(tiff: TiffSource, directory: TiffDirectory): Promise<PhotoFacts['gps']> {
  const entries = new Map(directory.entries.map((entry) => [entry.tag, entry]));
  const say = async (tag: number) => {
    const entry = entries.get(tag);
    return entry ? ((await readText(tiff, entry)) ?? '') : '';
  };
  if (/^V/i.test(await say(9))) return null;
  const latitude = await readAngle(tiff, entries.get(2), await say(1), /^([NS])/i);
  const longitude = await readAngle(tiff, entries.get(4), await say(3), /^([EW])/i);
  if (latitude === null || longitude === null) return null;
  return makePlace(latitude, longitude, await readAltitude(tiff, entries));
}

async function readAngle(
  tiff: TiffSource,
  entry: TiffEntry | undefined,
  reference: string,
  form: RegExp,
): Promise<number | null> {
  const letter = form.exec(reference)?.[1]?.toUpperCase();
  if (!entry || !letter) return null;
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = await readNumbers(tiff, entry);
  // Some phones leave the seconds as 0/0, because they stand in the minutes.
  const angle = degrees + minutes / 60 + (Number.isNaN(seconds) ? 0 : seconds) / 3600;
  if (!Number.isFinite(angle)) return null;
  return letter === 'S' || letter === 'W' ? -angle : angle;
}

async function readAltitude(tiff: TiffSource, entries: Map<number, TiffEntry>): Promise<number | null> {
  const entry = entries.get(6);
  const altitude = entry ? (await readNumbers(tiff, entry))[0] : undefined;
  if (altitude === undefined || !Number.isFinite(altitude)) return null;
  const reference = entries.get(5);
  const below = reference ? (await readNumbers(tiff, reference))[0] : 0;
  return below === 1 ? -altitude : altitude;
}
