import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import ExifReader from 'exifreader';
import type { Stripped } from '../../utils/photo/define.ts';
import { findExifTool, type ToolTags } from './exif-tool.ts';
import { listLeftovers, listLeftoversByReader } from './leftovers.ts';
import { readPicture } from './picture-data.ts';

/** A photo and what cleaning it gave. */
export interface StrippedPhoto {
  file: string;
  bytes: Buffer;
  stripped: Stripped;
}

/** Under `photos.stripped`; its keys are agreed and never change meaning. */
export interface StrippedFigures {
  /** Copies made, and files said to have been clean: both are looked at. */
  clean: number;
  wasClean: number;
  recoded: number;
  /** By reason: formats that are not cleaned here, files that do not hold together. */
  cannot: Record<string, number>;
  /** Tags beyond the picture's technical data, in all copies, and who read them. */
  leftovers: number;
  leftoversReadBy: string;
  /** Copies whose compressed picture or colour differs, though said to be the same, and how that was seen. */
  pixelsChanged: number;
  pixelsComparedBy: string;
  pixelsCompared: number;
  /** Copies that are turned another way. */
  orientationChanged: number;
  misses: { file: string; miss: string }[];
}

interface Checked extends StrippedPhoto {
  copy: Buffer;
}

/** Looks at clean copies with tools that are not ours. */
export async function checkStripped(photos: readonly StrippedPhoto[]): Promise<StrippedFigures> {
  const cannot: Record<string, number> = {};
  const misses: StrippedFigures['misses'] = [];
  const checked: Checked[] = [];
  for (const photo of photos) {
    const { stripped, file, bytes } = photo;
    if (stripped.outcome === 'cannot') {
      cannot[stripped.reason] = (cannot[stripped.reason] ?? 0) + 1;
      misses.push({ file, miss: `cannot be cleaned: ${stripped.reason}` });
    } else {
      const copy = stripped.outcome === 'clean' ? Buffer.from(await stripped.copy.arrayBuffer()) : bytes;
      checked.push({ ...photo, copy });
    }
  }
  const tool = readByTool(checked);
  let [leftovers, pixelsChanged, pixelsCompared, orientationChanged] = [0, 0, 0, 0];
  for (const [at, { file, bytes, copy, stripped }] of checked.entries()) {
    const left = tool
      ? listLeftovers(tool.copies[at] ?? {})
      : readOrNothing(() => listLeftoversByReader(copy), []);
    leftovers += left.length;
    if (left.length > 0) misses.push({ file, miss: `left: ${left.join(' ')}` });
    if (orientationOf(bytes) !== orientationOf(copy)) {
      orientationChanged += 1;
      misses.push({ file, miss: 'turned another way' });
    }
    if (stripped.outcome === 'clean' && stripped.pixels === 'recoded') continue;
    const parts = [
      readOrNothing(() => readPicture(bytes), null),
      readOrNothing(() => readPicture(copy), null),
    ];
    const hashes = tool?.hash ? [tool.originals[at]?.[tool.hash], tool.copies[at]?.[tool.hash]] : [];
    if (parts[0] || hashes[0] !== undefined) pixelsCompared += 1;
    const isChanged =
      (hashes[0] !== undefined && hashes[0] !== hashes[1]) ||
      (parts[0] !== null && JSON.stringify(parts[0]) !== JSON.stringify(parts[1]));
    if (!isChanged) continue;
    pixelsChanged += 1;
    const lost = parts[0]?.filter((part) => !parts[1]?.includes(part)).map((part) => part.split(' ')[0]);
    misses.push({ file, miss: `picture differs: ${lost?.join(' ') || 'by ExifTool’s checksum'}` });
  }
  const made = checked.flatMap(({ stripped }) => (stripped.outcome === 'clean' ? [stripped] : []));
  const ownWay = 'the compressed data of JPEG, PNG and WebP part by part';
  return {
    clean: made.length,
    wasClean: checked.length - made.length,
    recoded: made.filter(({ pixels }) => pixels === 'recoded').length,
    cannot,
    leftovers,
    leftoversReadBy: tool ? `ExifTool ${tool.version}` : 'ExifReader only: no ExifTool on this machine',
    pixelsChanged,
    pixelsComparedBy: tool?.hash ? `ExifTool's ${tool.hash.slice(5)}, and ${ownWay}` : ownWay,
    pixelsCompared,
    orientationChanged,
    misses,
  };
}

/** What ExifTool says of all files and their copies, in two runs. */
function readByTool(photos: readonly Checked[]) {
  const tool = findExifTool();
  if (!tool) return null;
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-photos-'));
  try {
    const readAll = (kind: 'bytes' | 'copy') => {
      const paths = photos.map((photo, at) => {
        const path = join(dir, `${kind}-${at}${extname(photo.file)}`);
        writeFileSync(path, photo[kind]);
        return path;
      });
      const tags = tool.read(paths);
      return paths.map((path): ToolTags | undefined => tags.get(path));
    };
    const hash = tool.hash && `File:${tool.hash}`;
    return { version: tool.version, hash, originals: readAll('bytes'), copies: readAll('copy') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** EXIF's way up; upright where none is told or none can be read. */
function orientationOf(bytes: Buffer): number {
  return readOrNothing(() => {
    const value = ExifReader.load(bytes, { expanded: true }).exif?.Orientation?.value;
    return typeof value === 'number' && value >= 1 && value <= 8 ? value : 1;
  }, 1);
}

/** ExifReader throws on broken files and on those without anything to read. */
function readOrNothing<T>(work: () => T, nothing: T): T {
  try {
    return work();
  } catch {
    return nothing;
  }
}
