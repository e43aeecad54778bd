import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs by the lockfile unless what npm itself noted in node_modules is the same already. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.error('vitrine: installing packages (npm ci) …');
  // Lifecycle scripts stay on: the package `node` links its binary in one.
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], 'npm ci');
  if (!isInstalled()) throw new Error('npm ci ran, but node_modules does not match package-lock.json');
}

/** WXT's generated types and paths, which tests and tsc read. */
export function prepareTypes() {
  if (existsSync(join(root, '.wxt/tsconfig.json'))) return;
  const node = join(root, 'node_modules/.bin/node');
  run(node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], 'wxt prepare');
}

function run(command, args, name) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`${name} failed${done.error ? `: ${done.error.message}` : ''}`);
}

/** npm writes this hidden lockfile last, so an install that was cut short has none. */
function isInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden) || !existsSync(join(root, 'node_modules/.bin/node'))) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(hidden);
  return Object.entries(wanted).every(
    // Optional packages are those of other platforms.
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
