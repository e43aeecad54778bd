import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './paths.ts';

/**
 * The least an extension of this make can be, built into a temporary folder: a content script that loads the same
 * polyfill and does nothing, on the same hosts, and a popup in which Preact draws one line.
 */
export async function buildFloor(matches: string[]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-floor-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  const content = `import browser from 'webextension-polyfill'; void browser.runtime.id;`;
  const popup = `import browser from 'webextension-polyfill'; import { h, render } from 'preact';
    void browser.runtime.id; render(h('p', null, 'Empty'), document.getElementById('root'));`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'content.js'), await bundle(content));
  writeFileSync(join(dir, 'popup.js'), await bundle(popup));
  writeFileSync(
    join(dir, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body><div id="root"></div><script src="popup.js"></script>',
  );
  writeFileSync(join(dir, 'background.js'), '');
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor',
      version: '1',
      permissions: ['activeTab'],
      host_permissions: matches,
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
    }),
  );
  return dir;
}

async function bundle(code: string): Promise<string> {
  const entry = '\0floor';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'floor',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const output = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
