import type { Plugin } from 'vite';

const entry = /\/entrypoints\/compose\.ts$/;
const plain = '\0vitrine-plain-api';

/**
 * The composing script goes into every page of a network, and of the extension API it needs what Chromium itself answers with promises; so
 * it goes without the table by which the polyfill wraps all the rest (2.3 KB of 17, gzip).
 */
export function plainApi(): Plugin {
  let isComposing = false;
  return {
    name: 'vitrine-plain-api',
    enforce: 'pre',
    configResolved({ build }) {
      isComposing = build.lib !== false && typeof build.lib.entry === 'string' && entry.test(build.lib.entry);
    },
    resolveId(id) {
      return isComposing && id === 'webextension-polyfill' ? plain : null;
    },
    load(id) {
      return id === plain
        ? 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : null;
    },
  };
}
