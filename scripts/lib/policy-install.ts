import type { Install } from './policy-plan.ts';

/** Where the stores hand out packages. https://learn.microsoft.com/deployedge/microsoft-edge-browser-policies/extensionsettings (read 2026-11-22). */
const stores = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};
const modes = { force: 'force_installed', normal: 'normal_installed', allow: 'allowed' } as const;

/** Names of packages in an own folder: the newest always has the same one, so that no policy changes with a version. */
export const packageOf = (install: Install): string =>
  `vitrine-${install.browser}.${install.browser === 'firefox' ? 'xpi' : 'crx'}`;

/** The file that tells of updates, in the same folder. */
export const updatesOf = (install: Install): string =>
  install.browser === 'firefox' ? 'updates.json' : `updates-${install.browser}.xml`;

/** The entry of `ExtensionSettings` for Vitrine. */
export function makeExtensionSettings(install: Install): Record<string, string | boolean> {
  return install.browser === 'firefox' ? makeFirefoxSettings(install) : makeChromiumSettings(install);
}

/**
 * https://www.chromium.org/administrators/policy-list-3/extension-settings-full/ and
 * https://learn.microsoft.com/deployedge/microsoft-edge-browser-policies/extensionsettings (read 2026-11-22). Without `override_update_url` the
 * address serves the first install only, and Vitrine's packages name none of their own. Tried with updates in Chromium 156.
 */
function makeChromiumSettings(install: Install): Record<string, string | boolean> {
  const { mode, folder, pin } = install;
  const pinned: Record<string, string> =
    install.browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' };
  return {
    installation_mode: modes[mode],
    ...(mode !== 'allow' && {
      update_url: folder ? folder + updatesOf(install) : stores[install.browser as 'chrome' | 'edge'],
    }),
    ...(mode !== 'allow' && folder && { override_update_url: true }),
    ...(pin && pinned),
  };
}

/**
 * https://mozilla.github.io/policy-templates/#extensionsettings (2026-08-20). `update_url` is not on that page: it stands in the schema of
 * policies that Firefox 153 ships, and its installer heeds it (both read 2026-11-22).
 */
function makeFirefoxSettings(install: Install): Record<string, string | boolean> {
  const { id, mode, folder, pin, privateWindows } = install;
  const store = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;
  return {
    installation_mode: modes[mode],
    ...(mode !== 'allow' && { install_url: folder ? folder + packageOf(install) : store }),
    ...(mode !== 'allow' && folder && { update_url: folder + updatesOf(install) }),
    ...(pin && { default_area: 'navbar' }),
    ...(privateWindows !== null && { private_browsing: privateWindows }),
  };
}
