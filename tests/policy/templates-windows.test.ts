import { describe, expect, it } from 'vitest';
import { languages, templateLanguages } from '../../scripts/lib/policy-keys';
import { browsers } from '../../scripts/lib/policy-plan';
import { settingName } from '../../scripts/lib/policy-settings';
import { expected, files, keys, managedSchema, settled, textOf } from './answers';
import { openKey, type RegistryKey, readAsChromium, readAsFirefox, readReg } from './read-reg';
import { type Element, findAll, readXml } from './read-xml';

const id = 'aaaabbbbccccddddeeeeffffgggghhhh';
const roots = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  edge: 'Software\\Policies\\Microsoft\\Edge',
  firefox: 'Software\\Policies\\Mozilla\\Firefox',
};
const policyKeys = {
  chrome: `${roots.chrome}\\3rdparty\\extensions\\${id}\\policy`,
  edge: `${roots.edge}\\3rdparty\\extensions\\${id}\\policy`,
  firefox: `${roots.firefox}\\3rdparty\\Extensions\\vitrine@vitrine.example`,
};
const regOf = (name: string) => readReg(files.get(`windows/${name}.reg`) as Uint8Array);

describe('files for regedit', () => {
  it.each(['chrome', 'edge'] as const)('%s: what Chromium reads is the policy', (browser) => {
    const { root, removed } = regOf(browser);
    expect(removed).toEqual([policyKeys[browser]]);
    expect(settled(readAsChromium(openKey(root, policyKeys[browser]), managedSchema))).toEqual(expected);
    expect(readAsFirefox(openKey(root, `${roots[browser]}\\ExtensionSettings`))).toEqual({
      [id]: {
        installation_mode: 'force_installed',
        update_url: `https://extensions.example.com/vitrine/updates-${browser}.xml`,
        override_update_url: 1,
        ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
      },
    });
  });

  it('Firefox: what it reads is the policy', () => {
    const { root, removed } = regOf('firefox');
    expect(removed).toEqual([policyKeys.firefox]);
    const policies = readAsFirefox(openKey(root, roots.firefox)) as Record<string, Record<string, object>>;
    expect(settled(policies['3rdparty']!.Extensions![`vitrine@vitrine.example` as never])).toEqual(expected);
    const { policies: linux } = JSON.parse(textOf('linux/firefox/policies.json'));
    expect(policies.ExtensionSettings).toEqual(linux.ExtensionSettings);
  });

  it('take away what was set', () => {
    expect(regOf('chrome-remove').removed).toEqual([
      `${roots.chrome}\\ExtensionSettings\\${id}`,
      `${roots.chrome}\\3rdparty\\extensions\\${id}`,
    ]);
    expect(regOf('firefox-remove').removed).toEqual([policyKeys.firefox]);
    expect(regOf('edge-remove').root).toEqual({ keys: {}, values: {} });
  });
});

/** Places that a registry holds values at. */
function listPlaces(key: RegistryKey, path = ''): string[] {
  return [
    ...Object.keys(key.values).map((name) => `${path} ${name}`),
    ...Object.entries(key.keys).flatMap(([name, inner]) =>
      listPlaces(inner, path === '' ? name : `${path}\\${name}`),
    ),
  ];
}

const admxOf = (browser: string) => readXml(textOf(`windows/admx/vitrine-${browser}.admx`));
const admlOf = (browser: string, language: string) =>
  readXml(textOf(`windows/admx/${language}/vitrine-${browser}.adml`));
const fieldOf = (policy: Element) => policy.children.find(({ name }) => name === 'elements')?.children[0];

describe.each(browsers)('group policy for %s', (browser) => {
  const admx = admxOf(browser);
  const policies = findAll(admx, 'policy');

  it('has the parts that Windows wants, in their order', () => {
    expect(admx.name).toBe('policyDefinitions');
    expect(admx.attributes).toEqual({
      xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      revision: '1.0',
      schemaVersion: '1.0',
    });
    expect(admx.children.map(({ name }) => name)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    expect(findAll(admx, 'using')).toEqual([]);
    const categories = findAll(admx, 'category').map(({ attributes }) => attributes.name);
    for (const parent of findAll(admx, 'parentCategory')) expect(categories).toContain(parent.attributes.ref);
    for (const policy of policies) {
      expect(policy.attributes.name).toMatch(/^[A-Za-z]\w*$/);
      expect(policy.attributes.class).toBe('Both');
      expect(policy.children.map(({ name }) => name).join(' ')).toMatch(
        /^parentCategory supportedOn (?:enabledValue disabledValue|elements)$/,
      );
    }
  });

  it('has a setting for every key, as default and as lock', () => {
    const names = policies.map(({ attributes }) => attributes.name);
    expect(new Set(names).size).toBe(names.length);
    for (const key of keys)
      for (const form of ['default', 'lock']) {
        const policy = policies.find(({ attributes }) => attributes.name === settingName(key.id, form));
        expect(policy?.attributes.key, key.id).toBe(`${policyKeys[browser]}\\${key.id}`);
        expect(policy?.attributes.valueName ?? fieldOf(policy!)?.attributes.valueName).toBe(form);
        expect(policy?.children[0]?.attributes.ref).toBe(form === 'lock' ? 'Locks' : 'Defaults');
      }
  });

  it('writes where the file for regedit does, and nowhere else', () => {
    const places = policies.map(
      (policy) =>
        `${policy.attributes.key} ${policy.attributes.valueName ?? fieldOf(policy)?.attributes.valueName}`,
    );
    expect(places.sort()).toEqual(listPlaces(regOf(browser).root).sort());
  });

  it.each(['en-US', 'nl-NL', 'de-DE', 'fr-FR'])('has all its words in %s, and no others', (language) => {
    const adml = admlOf(browser, language);
    expect(adml.name).toBe('policyDefinitionResources');
    expect(adml.children.map(({ name }) => name)).toEqual(['displayName', 'description', 'resources']);
    const used = [...textOf(`windows/admx/vitrine-${browser}.admx`).matchAll(/"\$\((\w+)\.(\w+)\)"/g)];
    const idsOf = (kind: string) => used.filter(([, one]) => one === kind).map(([, , name]) => name!);
    const given = (name: string) => findAll(adml, name).map(({ attributes }) => attributes.id!);
    expect(given('string').sort()).toEqual([...new Set(idsOf('string'))].sort());
    expect(given('presentation').sort()).toEqual(idsOf('presentation').sort());
    for (const one of findAll(adml, 'string')) expect(one.text, one.attributes.id).not.toBe('');
  });

  it('shows a box for every field', () => {
    const boxes = {
      text: 'textBox',
      multiText: 'multiTextBox',
      decimal: 'decimalTextBox',
      enum: 'dropdownList',
    };
    const presentations = findAll(admlOf(browser, 'en-US'), 'presentation');
    for (const policy of policies) {
      const field = fieldOf(policy);
      if (!field) continue;
      const presentation = presentations.find(({ attributes }) => attributes.id === policy.attributes.name);
      expect(presentation?.children.map(({ name }) => name)).toEqual([
        boxes[field.name as keyof typeof boxes],
      ]);
      expect(presentation?.children[0]?.attributes.refId).toBe(field.attributes.id);
    }
  });

  it.each(languages)('speaks the language of its folder: %s', (language) => {
    const texts = findAll(admlOf(browser, templateLanguages[language]), 'string');
    for (const { id: key, words } of keys) {
      const own = texts.find(({ attributes }) => attributes.id === settingName(key, 'lock'));
      expect(own?.text).toBe(words[language].title);
    }
  });
});

describe.each(browsers)('Intune for %s', (browser) => {
  const profile = JSON.parse(textOf(`intune/${browser}.json`));
  const [template, ...lines] = profile.omaSettings as {
    '@odata.type': string;
    omaUri: string;
    value: string;
  }[];
  const app = `Vitrine${browser[0]!.toUpperCase()}${browser.slice(1)}`;

  it('is a custom profile that brings its template', () => {
    expect(profile['@odata.type']).toBe('#microsoft.graph.windows10CustomConfiguration');
    expect(profile.omaSettings.length).toBeLessThanOrEqual(1000);
    for (const one of profile.omaSettings)
      expect(one['@odata.type']).toBe('#microsoft.graph.omaSettingString');
    expect(template!.omaUri).toBe(
      `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${app}/Policy/${app}Admx`,
    );
    expect(template!.value).toBe(textOf(`windows/admx/vitrine-${browser}.admx`));
  });

  it('sets by the template what the file for regedit sets', () => {
    const admx = admxOf(browser);
    const root: RegistryKey = { keys: {}, values: {} };
    for (const { omaUri, value } of lines) {
      const [, path, name] = /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/([\w~]+)\/(\w+)$/.exec(omaUri)!;
      const policy = findAll(admx, 'policy').find(({ attributes }) => attributes.name === name)!;
      const category = policy.children[0]!.attributes.ref!;
      expect(path).toBe(`${app}~Policy~${category === 'Vitrine' ? category : `Vitrine~${category}`}`);
      const field = fieldOf(policy);
      const key = openKey(root, policy.attributes.key!);
      const state = readXml(`<?xml version="1.0" encoding="utf-8"?><state>${value}</state>`);
      if (!field) {
        expect(state.children.map((one) => one.name).join()).toMatch(/^(?:enabled|disabled)$/);
        const isOn = state.children[0]!.name === 'enabled';
        key.values[policy.attributes.valueName!] = { kind: 'number', data: isOn ? 1 : 0 };
        continue;
      }
      expect(state.children.map((one) => one.name)).toEqual(['enabled', 'data']);
      const { id: field_, value: data } = state.children[1]!.attributes;
      expect(field_).toBe(field.attributes.id);
      const kind = ({ decimal: 'number', multiText: 'multi' } as const)[field.name as 'decimal'] ?? 'text';
      key.values[field.attributes.valueName!] = { kind, data: kind === 'number' ? Number(data) : data! };
    }
    expect(root).toEqual(regOf(browser).root);
  });
});
