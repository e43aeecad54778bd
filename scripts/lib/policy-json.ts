import { makeExtensionSettings, packageOf, updatesOf } from './policy-install.ts';
import type { Install, Plan } from './policy-plan.ts';

/** Files of an output folder, by path. */
export type Files = Map<string, string | Uint8Array>;

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Chrome and Edge on Linux: a file in `/etc/opt/chrome/policies/managed` or `/etc/opt/edge/policies/managed`.
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/ (read 2026-11-22), tried in Chromium 156.
 */
export function renderChromiumPolicy(install: Install, plan: Plan): string {
  return print({
    ExtensionSettings: { [install.id]: makeExtensionSettings(install) },
    '3rdparty': { extensions: { [install.id]: plan.policy } },
  });
}

/** Firefox on every system: `distribution/policies.json`, `/etc/firefox/policies`. https://mozilla.github.io/policy-templates/#3rdparty (2026-08-20). */
export function renderFirefoxPolicies(install: Install, plan: Plan): string {
  return print({
    policies: {
      ExtensionSettings: { [install.id]: makeExtensionSettings(install) },
      '3rdparty': { Extensions: { [install.id]: plan.policy } },
    },
  });
}

/** What the Google Admin console takes as “policy for extensions”: each value inside a `Value`. Same page as above. */
export function renderGoogleAdmin(plan: Plan): string {
  return print(
    Object.fromEntries(Object.entries(plan.policy).map(([name, value]) => [name, { Value: value }])),
  );
}

/**
 * What browsers ask of an own folder: https://developer.chrome.com/docs/apps/autoupdate and https://developer.mozilla.org/Add-ons/Updates
 * (read 2026-11-22).
 */
export function renderUpdates(install: Install, version: string): string {
  const link = install.folder + packageOf(install);
  if (install.browser === 'firefox')
    return print({ addons: { [install.id]: { updates: [{ version, update_link: link }] } } });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${install.id}">`,
    `    <updatecheck codebase="${link}" version="${version}" />`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/** The files of this kind. */
export function writeJson(plan: Plan): Files {
  const files: Files = new Map();
  for (const install of plan.installs) {
    const isFirefox = install.browser === 'firefox';
    files.set(
      isFirefox ? 'linux/firefox/policies.json' : `linux/${install.browser}/vitrine.json`,
      isFirefox ? renderFirefoxPolicies(install, plan) : renderChromiumPolicy(install, plan),
    );
    if (install.browser === 'chrome') files.set('google-admin/vitrine.json', renderGoogleAdmin(plan));
    if (install.folder) files.set(`own-host/${updatesOf(install)}`, renderUpdates(install, plan.version));
  }
  return files;
}
