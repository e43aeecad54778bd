import { join } from 'node:path';
import { build } from 'vite';

/** As in `mount.js`: the editors that networks and sites use, and where a composer can hide. */
export const editorNames = [
  'textarea',
  'contenteditable',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'draft',
  'codemirror',
  'shadow',
  'closed',
  'frame',
] as const;
export type EditorName = (typeof editorNames)[number];

/** The caret can be put in by a click on this. */
export const editable = (name: EditorName): string =>
  ['textarea', 'shadow', 'closed', 'frame'].includes(name) ? 'textarea' : '[contenteditable="true"]';

let bundled: Promise<string> | null = null;

/** The editors from their npm packages as one classic script, made once per run. */
export function bundleEditors(): Promise<string> {
  bundled ??= (async () => {
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        write: false,
        lib: { entry: join(import.meta.dirname, 'mount.js'), formats: ['iife'], name: 'editors' },
      },
    });
    const [first] = Array.isArray(output) ? output : [output];
    if (!first || !('output' in first)) throw new Error('vite gave no bundle of the editors');
    return first.output[0].code;
  })();
  return bundled;
}

/**
 * A page with one composer as a network has it: who will see the post, the editor, and a button. `sent` counts what was posted, `heard` the
 * events that scripts could see though nobody typed.
 */
export async function makeEditorPage(name: EditorName, audience = 'Public'): Promise<string> {
  const code = (await bundleEditors()).replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Write</title>
<style>
  body { font: 16px/1.4 sans-serif; margin: 24px; }
  form { border: 1px solid #999; padding: 12px; width: 520px; }
  textarea, [contenteditable] { display: block; width: 480px; min-height: 60px; border: 1px solid #ccc; }
  iframe { width: 500px; height: 120px; border: 0; }
</style>
<h1>Home</h1>
<form role="form" aria-label="New post">
  <button type="button" id="audience" aria-haspopup="menu">${audience}</button>
  <div id="at"></div>
  <button type="submit" id="post">Post</button>
</form>
<p id="outside">Nothing here.</p>
<script>
  window.sent = [];
  window.untrusted = [];
  for (const type of ['input', 'beforeinput', 'change', 'keydown', 'selectionchange', 'focusin', 'paste', 'submit', 'click'])
    addEventListener(type, (event) => { if (!event.isTrusted) untrusted.push(type); }, true);
</script>
<script>${code}</script>
<script>
  mountEditor(${JSON.stringify(name)}, document.getElementById('at'));
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(readDraft());
  });
</script>`;
}
