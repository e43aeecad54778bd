import { spawnSync } from 'node:child_process';

/** ExifTool's answer about a file: values by `Group1:Tag`. */
export type ToolTags = Record<string, unknown>;

export interface ExifTool {
  version: string;
  /** What it calls its checksum of the compressed picture; null where this version has none. */
  hash: 'ImageDataHash' | 'ImageDataMD5' | null;
  /** All that stands in files, unknown and embedded tags too, by path. */
  read(files: readonly string[]): Map<string, ToolTags>;
}

/** ExifTool of this machine; as root it is installed where it is missing; null where it cannot be had. */
export function findExifTool(): ExifTool | null {
  let version = readVersion();
  if (version === null && process.getuid?.() === 0) {
    spawnSync('apt-get', ['install', '-y', '-qq', 'libimage-exiftool-perl'], {
      timeout: 120_000,
      stdio: 'ignore',
    });
    version = readVersion();
  }
  if (version === null) return null;
  const hash = hashOf(version);
  return { version, hash, read: (files) => readFiles(files, hash) };
}

/** The checksum came with 12.54 and got its present name in 12.58. */
export function hashOf(version: string): ExifTool['hash'] {
  const number = Number.parseFloat(version);
  return number >= 12.58 ? 'ImageDataHash' : number >= 12.54 ? 'ImageDataMD5' : null;
}

function readVersion(): string | null {
  const { status, stdout } = spawnSync('exiftool', ['-ver'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : null;
}

function readFiles(files: readonly string[], hash: ExifTool['hash']): Map<string, ToolTags> {
  if (files.length === 0) return new Map();
  const wanted = ['-all', ...(hash ? [`-${hash}`] : [])];
  const options = ['-json', '-G1', '-a', '-u', '-ee', '-n', '-q', '-q', ...wanted, '-@', '-'];
  const input = files.join('\n');
  // It ends with 1 when any file was broken, which some of the labelled ones are.
  const { stdout } = spawnSync('exiftool', options, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 300_000,
  });
  const rows = JSON.parse(stdout || '[]') as ({ SourceFile: string } & ToolTags)[];
  return new Map(rows.map(({ SourceFile, ...tags }) => [SourceFile, tags]));
}
