import type { PhotoFacts, PhotoFormat } from './define';
import { type Found, origins, placeLevels, type Reading, type Size } from './found';

/** Entries of a list that are told; a hostile file could hold thousands. */
const maxList = 100;

/** One account of what several blocks say: Exif is believed before XMP, that before IPTC, the container and the maker's own block. */
export function mergeFound(format: PhotoFormat | null, reading: Reading): PhotoFacts {
  const found = reading.found.toSorted(
    (one, other) => origins.indexOf(one.origin) - origins.indexOf(other.origin),
  );
  const first = <T>(take: (from: Found) => T | undefined): T | null =>
    found.map(take).find((value) => value !== undefined) ?? null;
  const every = (take: (from: Found) => string[] | undefined) =>
    dropRepeats(found.flatMap((from) => take(from) ?? []));
  return {
    format,
    width: reading.size?.width ?? null,
    height: reading.size?.height ?? null,
    gps: first(({ gps }) => gps),
    placeNames: dropRepeats(
      placeLevels.flatMap((level) =>
        found.flatMap(({ places }) =>
          (places ?? []).flatMap((place) => (place.level === level ? place.name : [])),
        ),
      ),
    ),
    taken: pickDate(found),
    device: nameDevice(
      first(({ make }) => make),
      first(({ model }) => model),
    ),
    serials: mergeSerials(found),
    owner: first(({ owner }) => owner),
    authors: every(({ authors }) => authors),
    software: first(({ software }) => software),
    thumbnail: judgeThumbnail(found, reading.size),
    people: every(({ people }) => people),
    keywords: every(({ keywords }) => keywords),
    comments: every(({ comments }) => comments?.filter((text) => !isCameras(text))),
    damaged: reading.damaged,
  };
}

function dropRepeats(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()].slice(0, maxList);
}

/** When it was taken before when it was made digital; a date with a time before one without. */
function pickDate(found: readonly Found[]): string | null {
  const dates = found.flatMap(({ taken }) => taken ?? []);
  const pick = (from: typeof dates) => (from.find(({ at }) => at.includes('T')) ?? from[0])?.at;
  return pick(dates.filter(({ original }) => original)) ?? pick(dates) ?? null;
}

/** What cameras write of themselves into every picture is no comment of anybody's. */
function isCameras(text: string): boolean {
  return /^(?:[\w .,-]{0,30}\bdigital (?:still )?camera|exif[_ ]jpeg(?:[_ ]\w+)?|sony dsc|samsung|dcf 1\.0|default)$/i.test(
    text,
  );
}

const companyWords =
  /(?:[\s,]+(?:imaging|optical|electric|electronics|corporation|corp|company|co|inc|ltd|gmbh|ag|systems|computer)\b\.?)+$/i;

/** Many models name their maker again: `Canon` and `Canon EOS 7D`, `NIKON CORPORATION` and `NIKON D70`. */
function nameDevice(make: string | null, model: string | null): string | null {
  if (!make || !model) return model ?? make;
  const maker = make.replace(companyWords, '').trim() || make;
  const words = maker.toLowerCase().split(/[\s,.-]+/);
  const named = model.toLowerCase().split(/[\s,.-]+/);
  return words.some((word) => word.length > 1 && named.includes(word)) || model.startsWith(maker)
    ? model
    : `${maker} ${model}`;
}

/** A number that stands openly as well is not only the maker's. */
function mergeSerials(found: readonly Found[]): PhotoFacts['serials'] {
  const serials = new Map<string, { value: string; makerNote: boolean }>();
  for (const { origin, serials: values } of found)
    for (const value of values ?? [])
      if (!serials.has(value)) serials.set(value, { value, makerNote: origin === 'maker' });
  return [...serials.values()].slice(0, maxList);
}

function judgeThumbnail(found: readonly Found[], picture: Size | null): PhotoFacts['thumbnail'] {
  const with_ = found.find(({ thumbnail }) => thumbnail);
  const thumbnail = with_?.thumbnail;
  if (!thumbnail) return null;
  const differs =
    thumbnail.size && picture ? differsFrom(thumbnail.size, picture, with_.claimed ?? null) : null;
  return {
    bytes: thumbnail.bytes,
    width: thumbnail.size?.width ?? null,
    height: thumbnail.size?.height ?? null,
    differs,
  };
}

/**
 * Whether a thumbnail shows another cut than the picture, by proportions. Turned by a quarter is the same cut. Cameras put pictures of
 * 3:2, 16:9 and 1:1 into the standard's 160 × 120 between black bars: of such a thumbnail nothing is known, unless Exif still names
 * the size of a picture that had its proportions.
 */
function differsFrom(small: Size, picture: Size, claimed: Size | null): boolean | null {
  if (isAlike(small, picture)) return false;
  const before = claimed && !isAlike(claimed, picture) ? claimed : null;
  if (before && isAlike(small, before)) return true;
  const boxed = isAlike(small, { width: 4, height: 3 });
  const common = [
    [3, 2],
    [16, 9],
    [1, 1],
    [5, 4],
  ].some(([width, height]) => isAlike(picture, { width: width! * 1000, height: height! * 1000 }));
  return boxed && common ? null : true;
}

/** The same proportions, turned or not, within what rounding to whole pixels of the smaller makes. */
function isAlike(small: Size, large: Size): boolean {
  const near = (one: Size, other: Size) => {
    const height = (one.width * other.height) / other.width;
    const width = (one.height * other.width) / other.height;
    const slack = 1.5 + 0.01 * Math.max(one.width, one.height);
    return Math.abs(height - one.height) <= slack || Math.abs(width - one.width) <= slack;
  };
  return near(small, large) || near(small, { width: large.height, height: large.width });
}
