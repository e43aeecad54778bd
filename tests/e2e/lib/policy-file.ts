import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';

/** Where a Chromium on Linux reads what the machine's administrator sets. */
function findFolder(): string {
  const name = basename(findBrowser('chromium') ?? '');
  if (/edge/.test(name)) return '/etc/opt/edge/policies/managed';
  if (/brave/.test(name)) return '/etc/brave/policies/managed';
  return '/etc/chromium/policies/managed';
}

/** The id that Chromium gives an unpacked extension without a key: of its path. */
export function tellId(dir: string): string {
  const digits = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A policy of the machine for one unpacked extension: real files, that only root may write, and nobody else's extension heeds. */
export function createPolicyFile(dir: string) {
  const folder = findFolder();
  const file = join(folder, `vitrine-test-${process.pid}.json`);
  const remove = () => rmSync(file, { force: true });
  process.once('exit', remove);
  return {
    write(policy: object): void {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [tellId(dir)]: policy } } }));
    },
    remove,
  };
}

/** Whether this process may write the machine's policies. */
export function maySetPolicy(): boolean {
  let folder = findFolder();
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
