import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource, PhotoFacts, Stripped } from '../../utils/photo/define.ts';
import { checkStripped, type StrippedFigures, type StrippedPhoto } from './eval-stripped.ts';
import { loadModule } from './load-module.ts';
import { type GoldPhoto, type PhotoField, photoFields, scorePhoto } from './score-photos.ts';
import { type Counts, precisionOf, recallOf } from './score-profiles.ts';
import { addTo } from './score-requests.ts';

interface Rates extends Counts {
  precision: number | null;
  recall: number | null;
}

/** The `photos` section of the evaluation; its keys are agreed and never change meaning. */
export type PhotoFigures = Record<PhotoField, Rates> & {
  files: number;
  gps: Rates & { maxErrorMetres: number | null };
  /** Serial numbers without the files that have them in the maker's own block alone. */
  serialOutsideMakerNote: Rates;
  /** Reading or cleaning threw: on the files themselves, and on copies broken on purpose. */
  crashes: number;
  brokenCopies: number;
  /** Share of the files' bytes that were read, and milliseconds of the slowest file. */
  bytesRead: number | null;
  slowestMs: number;
  stripped: StrippedFigures;
  misses: { file: string; miss: string }[];
};

/** The code under test. */
export interface PhotoWork {
  read(source: ByteSource): Promise<PhotoFacts>;
  strip(file: Blob): Promise<Stripped>;
}

const nothing: Counts = { right: 0, false: 0, missed: 0 };
const brokenPerFile = 6;

/** The labelled photos of a data folder, by path below `photos/`; null where it has none. */
export function readPhotoGold(data: string): Map<string, GoldPhoto> | null {
  const file = join(data, 'photos/gold.json');
  if (!existsSync(file)) return null;
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, GoldPhoto>));
}

/** The extension's own reading and cleaning. */
export async function loadPhotoWork(): Promise<PhotoWork> {
  const { readPhoto } = await loadModule<{ readPhoto: PhotoWork['read'] }>('utils/photo/read-photo.ts');
  const { stripPhoto } = await loadModule<{ stripPhoto: PhotoWork['strip'] }>('utils/photo/strip-photo.ts');
  return { read: readPhoto, strip: stripPhoto };
}

/** Reads and cleans every photo, compares what was read with the labels, and looks at the copies with other tools. */
export async function evaluatePhotos(
  data: string,
  gold: Map<string, GoldPhoto>,
  { read, strip }: PhotoWork,
): Promise<PhotoFigures> {
  const sums = new Map<string, Counts>();
  const misses: PhotoFigures['misses'] = [];
  const errors: number[] = [];
  const copies: StrippedPhoto[] = [];
  let [crashes, brokenCopies, bytesRead, bytesInAll, slowestMs] = [0, 0, 0, 0, 0];
  const attempt = async <T>(file: string, what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      crashes += 1;
      misses.push({
        file,
        miss: `${what} crashed: ${error instanceof Error ? error.message : String(error)}`,
      });
      return null;
    }
  };
  for (const [file, label] of gold) {
    const bytes = readFileSync(join(data, 'photos', file));
    // Not the buffer itself: a slice of one shares its memory.
    const plain = new Uint8Array(bytes);
    const source = countReads(plain);
    const started = performance.now();
    const facts = await attempt(file, 'reading', () => read(source));
    slowestMs = Math.max(slowestMs, performance.now() - started);
    bytesRead += source.bytesRead();
    bytesInAll += bytes.length;
    const score = scorePhoto(label, facts ?? noFacts);
    addTo(sums, 'gps', score.gps);
    if (score.error !== null) errors.push(score.error);
    for (const field of photoFields) addTo(sums, field, score.fields[field]);
    if (!label.makernoteOnly?.includes('serial')) addTo(sums, 'serialOutsideMakerNote', score.fields.serial);
    misses.push(...score.misses.map((miss) => ({ file, miss })));
    const stripped = await attempt(file, 'cleaning', () => strip(new Blob([plain])));
    if (stripped) copies.push({ file, bytes, stripped });
    for (const [at, broken] of breakBytes(plain).entries()) {
      brokenCopies += 1;
      const name = `${file} (broken ${at})`;
      await attempt(name, 'reading', () => read(countReads(broken)));
      await attempt(name, 'cleaning', () => strip(new Blob([broken])));
    }
  }
  const rate = (key: string): Rates => {
    const counts = sums.get(key) ?? nothing;
    return { ...counts, precision: precisionOf(counts), recall: recallOf(counts) };
  };
  return {
    files: gold.size,
    gps: { ...rate('gps'), maxErrorMetres: errors.length === 0 ? null : Math.max(...errors) },
    ...(Object.fromEntries(photoFields.map((field) => [field, rate(field)])) as Record<PhotoField, Rates>),
    serialOutsideMakerNote: rate('serialOutsideMakerNote'),
    crashes,
    brokenCopies,
    bytesRead: bytesInAll === 0 ? null : bytesRead / bytesInAll,
    slowestMs,
    stripped: await checkStripped(copies),
    misses,
  };
}

const noFacts: PhotoFacts = {
  format: null,
  width: null,
  height: null,
  gps: null,
  placeNames: [],
  taken: null,
  device: null,
  serials: [],
  owner: null,
  authors: [],
  software: null,
  thumbnail: null,
  people: [],
  keywords: [],
  comments: [],
  damaged: true,
};

/** A source that knows how much was read of it; what is read twice counts twice. */
export function countReads(bytes: Uint8Array): ByteSource & { bytesRead(): number } {
  let count = 0;
  return {
    size: bytes.length,
    read: async (start, end) => {
      const part = bytes.slice(start, end);
      count += part.length;
      return part;
    },
    bytesRead: () => count,
  };
}

/** Copies cut short and with bytes turned over, mostly at the front, where the blocks say how long they are; the same at each run. */
export function breakBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  let seed = bytes.length >>> 0;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: brokenPerFile }, (_, at) => {
    if (at % 2 === 0) return bytes.slice(0, next(at === 0 ? Math.min(bytes.length, 4_096) : bytes.length));
    const broken = bytes.slice();
    const reach = Math.min(broken.length, at === 1 ? 256 : 4_096);
    for (let turn = 0; turn < 24 && reach > 0; turn++) broken[next(reach)] = next(4) === 0 ? 0xff : next(256);
    return broken;
  });
}
