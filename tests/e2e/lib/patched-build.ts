import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from './suite';

/** What is put before the code of a script (`observe.js`, `background.js`, or a chunk by its start: `popup-`). */
export type Additions = Record<string, string>;

/**
 * A copy of the build that misbehaves: the positive control without which a test that finds nothing proves nothing.
 */
export function patchBuild(
  additions: Additions,
  /** Keys of the manifest that take the place of its own. */
  manifestKeys: Record<string, unknown>,
): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-patched-'));
  cpSync(extensionDir, dir, { recursive: true });
  for (const [start, code] of Object.entries(additions)) {
    const name = start.endsWith('.js')
      ? start
      : `chunks/${readdirSync(join(dir, 'chunks')).find((file) => file.startsWith(start))}`;
    const file = join(dir, name);
    writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
  }
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, ...manifestKeys }));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
