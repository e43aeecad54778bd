import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBuild, type Stage } from './stage';

/** What a test changes in a copy of the build. */
export interface Patch {
  manifest?(manifest: Record<string, unknown>): void;
  /** Put before the scripts' own text. */
  background?: string;
  content?: string;
  /** The same of the script that looks through settings. */
  inspect?: string;
}

/** Runs with a changed copy of the extension installed, then puts the real one back. */
export async function withPatch(stage: Stage, patch: Patch, work: () => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-patched-'));
  cpSync(stage.build, dir, { recursive: true });
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(dir, name), change(readFileSync(join(dir, name), 'utf8')));
  edit('manifest.json', (text) => {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    patch.manifest?.(manifest);
    return JSON.stringify(manifest);
  });
  edit('background.js', (text) => `${patch.background ?? ''};${text}`);
  edit('observe.js', (text) => `${patch.content ?? ''};${text}`);
  edit('inspect.js', (text) => `${patch.inspect ?? ''};${text}`);
  try {
    await installBuild(stage, dir);
    await work();
  } finally {
    await installBuild(stage, stage.build);
    rmSync(dir, { recursive: true, force: true });
  }
}
