import { type Found, type PlaceLevel, type Reading, spend, type Thumbnail } from '../found';
import { makePlace } from '../place';
import { isBlank, readDate, tidyText } from '../text';
import { makeSize } from '../tiff/read-thumbnail';
import { scanXmp, type XmpValue } from './scan';

/** Bytes of one packet that are read: what is longer holds pictures as text. */
export const maxXmp = 1024 * 1024;

/** What an XMP packet says, from its bytes. */
export function readXmp(bytes: Uint8Array, reading: Reading): void {
  readXmpText(decodePacket(bytes.subarray(0, maxXmp)), reading);
}

/** UTF-8 mostly; UTF-16 is told by its zero bytes. */
function decodePacket(bytes: Uint8Array): string {
  const wide = bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0 || bytes[0]! >= 0xfe);
  if (!wide) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0 || bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes);
}

const levels: Readonly<Record<string, PlaceLevel>> = {
  'photoshop:City': 'city',
  'photoshop:State': 'state',
  'photoshop:Country': 'country',
  'Iptc4xmpCore:Location': 'sublocation',
  'Iptc4xmpExt:LocationName': 'sublocation',
  'Iptc4xmpExt:Sublocation': 'sublocation',
  'Iptc4xmpExt:City': 'city',
  'Iptc4xmpExt:ProvinceState': 'state',
  'Iptc4xmpExt:CountryName': 'country',
};

/** Values of a property at the top; of the first that has any where several are named. */
type Pick = (...names: string[]) => string[];

export function readXmpText(xml: string, reading: Reading): void {
  if (!spend(reading, xml.length)) return;
  const values = scanXmp(xml);
  if (values.length === 0) return;
  const all = Map.groupBy(values, ({ path }) => path.join(' '));
  const pick: Pick = (...names) => {
    for (const name of names) {
      const texts = (all.get(name) ?? []).flatMap(({ value }) => tidyText(value) ?? []);
      const said = texts.filter((text) => !isBlank(text));
      if (said.length > 0) return said;
    }
    return [];
  };
  const found: Found = {
    origin: 'xmp',
    places: readPlaces(values),
    taken: readDates(pick),
    serials: [
      ...pick('exifEX:BodySerialNumber', 'aux:SerialNumber', 'exif:BodySerialNumber'),
      ...pick('exifEX:LensSerialNumber', 'aux:LensSerialNumber'),
      ...pick('aux:FlashSerialNumber'),
      ...pick('drone-dji:SerialNumber', 'drone-dji:DroneSerialNumber'),
      ...pick('drone-dji:CameraSerialNumber'),
      ...pick('MicrosoftPhoto:CameraSerialNumber'),
    ],
    authors: pick(
      'dc:creator',
      'tiff:Artist',
      'photoshop:Author',
      'xmp:Author',
      'pdf:Author',
      'acdsee:author',
    ),
    people: readPeople(values, pick),
    keywords: [
      ...pick('dc:subject', 'MicrosoftPhoto:LastKeywordXMP', 'digiKam:TagsList', 'lr:hierarchicalSubject'),
    ],
    comments: [...pick('dc:description'), ...pick('exif:UserComment'), ...pick('dc:title')],
  };
  assign(found, 'make', pick('tiff:Make'));
  assign(found, 'model', pick('tiff:Model'));
  assign(found, 'software', pick('xmp:CreatorTool', 'tiff:Software'));
  assign(found, 'owner', pick('aux:OwnerName', 'exifEX:CameraOwnerName', 'xmpRights:Owner'));
  const thumbnail = readXmpThumbnail(values);
  if (thumbnail) found.thumbnail = thumbnail;
  const gps = readXmpPlace(pick);
  if (gps) found.gps = gps;
  reading.found.push(found);
}

function assign(found: Found, key: 'make' | 'model' | 'software' | 'owner', texts: string[]): void {
  if (texts[0] !== undefined) found[key] = texts[0];
}

function readDates(pick: Pick): NonNullable<Found['taken']> {
  const dates: NonNullable<Found['taken']> = [];
  const add = (original: boolean, ...names: string[]) => {
    for (const text of pick(...names)) {
      const at = readDate(text);
      if (at) dates.push({ at, original });
    }
  };
  add(true, 'exif:DateTimeOriginal');
  add(true, 'photoshop:DateCreated');
  add(false, 'exif:DateTimeDigitized');
  add(false, 'xmp:CreateDate');
  add(true, 'MicrosoftPhoto:DateAcquired');
  return dates;
}

/** At the top, and inside *location shown* or *location created*. */
function readPlaces(values: readonly XmpValue[]): NonNullable<Found['places']> {
  return values.flatMap(({ path, value }) => {
    const level = levels[path.at(-1)!];
    const name = tidyText(value);
    const within = path.length === 1 || /^Iptc4xmpExt:Location(?:Shown|Created)$/.test(path[0]!);
    return level && within && name && !isBlank(name) ? [{ level, name }] : [];
  });
}

/** Regions of faces (Metadata Working Group), Microsoft's people tags, IPTC's persons in the image. */
function readPeople(values: readonly XmpValue[], pick: Pick): string[] {
  const regions = Map.groupBy(
    values.filter(({ path }) => path.at(-1)!.startsWith('mwg-rs:')),
    ({ item }) => item,
  );
  const faces = [...regions.values()].flatMap((region) => {
    const say = (name: string) => region.find(({ path }) => path.at(-1) === name)?.value;
    const kind = say('mwg-rs:Type');
    const name = tidyText(say('mwg-rs:Name') ?? '');
    return name && (kind === undefined || kind === 'Face') ? [name] : [];
  });
  const tagged = values.flatMap(({ path, value }) =>
    path.at(-1) === 'MPReg:PersonDisplayName' ? (tidyText(value) ?? []) : [],
  );
  return [...faces, ...tagged, ...pick('Iptc4xmpExt:PersonInImage')];
}

/** Adobe's small pictures: a JPEG as text, with its size beside it. */
function readXmpThumbnail(values: readonly XmpValue[]): Thumbnail | null {
  const image = values.find(({ path, value }) => path.at(-1) === 'xmpGImg:image' && /^\/9j\//.test(value));
  if (!image) return null;
  const say = (name: string) =>
    Number(
      values.find(({ path, item }) => item === image.item && path.at(-1) === `xmpGImg:${name}`)?.value ?? 0,
    );
  const letters = image.value.replace(/[\s=]+/g, '').length;
  return { bytes: Math.floor(letters * 0.75), size: makeSize(say('width'), say('height')) };
}

function readXmpPlace(pick: Pick): Found['gps'] | null {
  if (pick('exif:GPSStatus')[0]?.startsWith('V')) return null;
  const latitude = readAngle(pick('exif:GPSLatitude', 'drone-dji:GpsLatitude')[0]);
  // DJI's own spelling, until it was mended.
  const longitude = readAngle(
    pick('exif:GPSLongitude', 'drone-dji:GpsLongitude', 'drone-dji:GpsLongtitude')[0],
  );
  if (latitude === null || longitude === null) return null;
  const [over, under = 1] = (pick('exif:GPSAltitude', 'drone-dji:AbsoluteAltitude')[0] ?? '')
    .split('/')
    .map((part) => (part === '' ? Number.NaN : Number(part)));
  const below = pick('exif:GPSAltitudeRef')[0] === '1' ? -1 : 1;
  return makePlace(latitude, longitude, (below * over!) / under);
}

/** `43,28.0467N`, `43,28,2.8N`, or plain degrees with or without a letter. */
function readAngle(text: string | undefined): number | null {
  const match =
    /^\s*([+-]?\d{1,3}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEW]?)\s*$/i.exec(
      text ?? '',
    );
  if (!match) return null;
  const [, degrees, minutes = '0', seconds = '0', letter = ''] = match;
  const angle = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return degrees!.startsWith('-') || /[SW]/i.test(letter) ? -angle : angle;
}
