import type { Plugin } from 'vite';

/**
 * For who asks for a recipient's click identifiers or sources alone (`meta.ts?addresses`): the named exports, which stand below the
 * default one and use nothing above them. Bundlers would keep what they cannot prove to be without effect, such as spread fields.
 */
export function leafParts(): Plugin {
  return {
    name: 'vitrine-leaf-parts',
    enforce: 'pre',
    transform(code, id) {
      return /\/utils\/recipients\/[a-z0-9]+\.ts\?(addresses|sources)$/.test(id)
        ? { code: cutLeaf(code), map: null }
        : null;
    },
  };
}

/** What of a leaf's text is not its default export. */
export function cutLeaf(code: string): string {
  return code.slice(Math.max(0, code.indexOf('export const clickIds')));
}
