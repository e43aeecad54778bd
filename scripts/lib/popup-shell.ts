import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './paths.ts';

const shell = ['components/tokens.css', 'components/popup/shell.css'];

/**
 * The popup's shell is painted with a small style sheet of its own: a browser paints nothing before the style sheets in the head are there,
 * and what stands before those in the body does not wait for them.
 */
export function popupShell(): Plugin {
  return {
    name: 'vitrine-popup-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => /popup(?:\/index)?\.html$/.test(fileName));
        if (page?.type !== 'asset') return;
        const styles = shell.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
        const reference = this.emitFile({ type: 'asset', name: 'popup-shell.css', source: pack(styles) });
        page.source = moveStyles(String(page.source), `/${this.getFileName(reference)}`);
      },
    },
  };
}

/** Puts the shell's style sheet where the others stood, and those behind what is painted first. */
export function moveStyles(html: string, own: string): string {
  const links = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  if (links.length === 0 || !html.includes('</body>')) throw new Error('popup.html: no style sheets to move');
  const bare = links.reduce((text, link) => text.replace(link, ''), html);
  return bare
    .replace('</head>', `  <link rel="stylesheet" href="${own}">\n  </head>`)
    .replace('</body>', `  ${links.join('').trim()}\n  </body>`);
}

const pack = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
