import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { buildReaders } from './scripts/lib/build-readers';
import { leafParts } from './scripts/lib/leaf-parts';
import { phonePlans } from './scripts/lib/phone-plans';
import { plainApi } from './scripts/lib/plain-api';
import { popupChunk } from './scripts/lib/popup-chunk';
import { popupShell } from './scripts/lib/popup-shell';

const outDir = process.env.VITRINE_OUT_DIR ?? '.output';

/** The catalogue's match patterns, read from the readers themselves: glob does not work in this file. */
async function readHosts(): Promise<{ required: string[]; optional: string[] }> {
  const { module } = await runnerImport<typeof import('./utils/networks/hosts')>('./utils/networks/hosts.ts');
  return module.listHosts();
}

export default defineConfig({
  imports: false,
  outDir,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [preact(), leafParts(), phonePlans(), plainApi(), popupChunk(), popupShell()],
    // Its other builds hold the table of domains in a way that the bundler ships twice.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Chromium hands out requests only from the start after the one at which it granted this (tried in 156), so it has it from the
    // beginning, without a warning and without effect: no request is heard of before the person allows the sites.
    permissions: [
      ...['activeTab', 'contextMenus', 'scripting', 'storage'],
      ...(browser === 'firefox' ? [] : ['webRequest']),
    ],
    optional_permissions: browser === 'firefox' ? ['webRequest'] : [],
    externally_connectable: browser === 'firefox' ? undefined : { ids: [] },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: {},
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vitrine@vitrine.example',
              // The first with the Navigation API, by which in-page navigation is noticed; an ESR of it is 153.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await buildReaders(wxt.config.root)));
      // Firefox has no schemas of policies.
      if (wxt.config.browser === 'firefox')
        files.splice(0, files.length, ...files.filter((file) => file.relativeDest !== 'managed_schema.json'));
    },
    'build:manifestGenerated': async (_wxt, manifest) => {
      const hosts = await readHosts();
      manifest.host_permissions = hosts.required;
      manifest.optional_host_permissions = [...hosts.optional, '*://*/*'];
    },
  },
});
