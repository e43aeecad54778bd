import { makeExtensionSettings } from './policy-install.ts';
import type { Browser, Install, Plan } from './policy-plan.ts';

/** A value of Windows' registry; `multi` is one text of REG_MULTI_SZ. */
export type RegistryValue =
  | { kind: 'text'; text: string }
  | { kind: 'multi'; text: string }
  | { kind: 'number'; number: number };

export interface RegistryRow {
  /** Below the hive, without it. */
  key: string;
  name: string;
  value: RegistryValue;
}

const roots: Record<Browser, string> = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  edge: 'Software\\Policies\\Microsoft\\Edge',
  firefox: 'Software\\Policies\\Mozilla\\Firefox',
};

/** Where a browser's policies stand. */
export const rootOf = (browser: Browser): string => roots[browser];

/**
 * Where a browser looks for the policy of an extension: https://www.chromium.org/administrators/configuring-policy-for-extensions/ and
 * https://mozilla.github.io/policy-templates/#3rdparty (read 2026-11-22). Edge has Chromium's paths below its own root.
 */
export function policyKeyOf({ browser, id }: Pick<Install, 'browser' | 'id'>): string {
  return browser === 'firefox'
    ? `${roots.firefox}\\3rdparty\\Extensions\\${id}`
    : `${roots[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/**
 * A value as its browser reads it back: yes and no as 1 and 0; lists and objects as the text of JSON, which Chromium parses where its schema
 * says object or list (`registry_dict.cc`), and Firefox in REG_MULTI_SZ (`WindowsGPOParser.sys.mjs`; both read 2026-11-22). Numbered
 * sub-keys would do too, but Chromium sorts them as text: 1, 10, 2.
 */
export function toRegistry(browser: Browser, value: unknown): RegistryValue {
  if (typeof value === 'boolean') return { kind: 'number', number: value ? 1 : 0 };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: browser === 'firefox' ? 'multi' : 'text', text: JSON.stringify(value) };
}

/** Everything that stands in the registry for one browser; each value of the policy in a place of its own, as group policies write it. */
export function listRows(install: Install, plan: Plan): RegistryRow[] {
  const policyKey = policyKeyOf(install);
  const values = Object.entries(plan.policy).flatMap(([id, value]) =>
    Object.entries(value ?? {}).map(([name, one]) => ({
      key: `${policyKey}\\${id}`,
      name,
      value: toRegistry(install.browser, one),
    })),
  );
  return [...listInstallRows(install), ...values];
}

/** `ExtensionSettings`: of Chromium a key for each extension, so that others' stay; of Firefox one text for all. */
function listInstallRows(install: Install): RegistryRow[] {
  const { browser, id } = install;
  const settings = makeExtensionSettings(install);
  if (browser === 'firefox')
    return [
      { key: roots.firefox, name: 'ExtensionSettings', value: toRegistry(browser, { [id]: settings }) },
    ];
  return Object.entries(settings).map(([name, value]) => ({
    key: `${roots[browser]}\\ExtensionSettings\\${id}`,
    name,
    value: toRegistry(browser, value),
  }));
}
