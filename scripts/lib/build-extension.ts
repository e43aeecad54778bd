import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { outDir, root } from './paths.ts';
import { runStep } from './run-step.ts';

export const targets = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof targets)[number];

export interface Build {
  /** Folder of the unpacked extension. */
  dir: string;
  /** SHA-256 over every file's path and bytes, first 16 hex digits: names the build in results. */
  hash: string;
  version: string;
}

/** Everything that decides what a build holds. */
const sources = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'scripts/lib/build-readers.ts',
  'scripts/lib/leaf-parts.ts',
  'scripts/lib/popup-chunk.ts',
  'package.json',
  'package-lock.json',
];

export function dirOf(target: Target): string {
  return join(outDir, `${target}-mv3`);
}

/** Builds one target; throws with the builder's own words when it fails. */
export async function buildExtension(target: Target): Promise<Build> {
  const before = hashFiles(root, sources);
  const { code, output } = await runStep('node', [
    join(root, 'node_modules/wxt/bin/wxt.mjs'),
    'build',
    '-b',
    target,
    '--mv3',
  ]);
  if (code !== 0) throw new Error(`building for ${target} failed:\n${output}`);
  mkdirSync(join(outDir, 'stamps'), { recursive: true });
  writeFileSync(stampOf(target), before);
  return describeBuild(target);
}

/** The standing build where it was made from the sources as they are, else a new one. */
export async function ensureBuild(target: Target): Promise<Build> {
  const stamp = stampOf(target);
  const isCurrent =
    existsSync(join(dirOf(target), 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashFiles(root, sources);
  return isCurrent ? describeBuild(target) : buildExtension(target);
}

function describeBuild(target: Target): Build {
  const dir = dirOf(target);
  const { version } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { version: string };
  return { dir, hash: hashFiles(dir, ['.']).slice(0, 16), version };
}

function stampOf(target: Target): string {
  return join(outDir, 'stamps', target);
}

/** Files below a folder (or the file itself), sorted. */
export function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

function hashFiles(base: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => listFiles(join(base, name)))) {
    hash.update(`${relative(base, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
