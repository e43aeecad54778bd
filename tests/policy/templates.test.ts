import { describe, expect, it } from 'vitest';
import { makeFiles } from '../../scripts/lib/policy-files';
import { answers, expected, files, keys, plan, settled, textOf } from './answers';
import { findAll, readPlist, readXml } from './read-xml';

const id = 'aaaabbbbccccddddeeeeffffgggghhhh';
const firefoxId = 'vitrine@vitrine.example';
const json = (path: string) => JSON.parse(textOf(path));

const chromiumInstall = {
  installation_mode: 'force_installed',
  override_update_url: true,
};

describe('files for Linux', () => {
  it('Chrome: settings of extensions and the policy', () => {
    const { ExtensionSettings, '3rdparty': third, ...rest } = json('linux/chrome/vitrine.json');
    expect(rest).toEqual({});
    expect(ExtensionSettings).toEqual({
      [id]: {
        ...chromiumInstall,
        update_url: 'https://extensions.example.com/vitrine/updates-chrome.xml',
        toolbar_pin: 'force_pinned',
      },
    });
    expect(settled(third.extensions[id])).toEqual(expected);
  });

  it('Edge: pins by a name of its own', () => {
    const { ExtensionSettings, '3rdparty': third } = json('linux/edge/vitrine.json');
    expect(ExtensionSettings).toEqual({
      [id]: {
        ...chromiumInstall,
        update_url: 'https://extensions.example.com/vitrine/updates-edge.xml',
        toolbar_state: 'force_shown',
      },
    });
    expect(settled(third.extensions[id])).toEqual(expected);
  });

  it('Firefox: policies.json', () => {
    const { policies } = json('linux/firefox/policies.json');
    expect(Object.keys(policies)).toEqual(['ExtensionSettings', '3rdparty']);
    expect(policies.ExtensionSettings).toEqual({
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: 'https://extensions.example.com/vitrine/vitrine-firefox.xpi',
        update_url: 'https://extensions.example.com/vitrine/updates.json',
        default_area: 'navbar',
      },
    });
    expect(settled(policies['3rdparty'].Extensions[firefoxId])).toEqual(expected);
  });
});

describe('installs', () => {
  const install = (browser: string, more: object) => {
    const made = makeFiles(plan({ browsers: { [browser]: more }, policy: {} }), keys);
    const path = browser === 'firefox' ? 'linux/firefox/policies.json' : `linux/${browser}/vitrine.json`;
    const file = JSON.parse(made.get(path) as string);
    return { made, settings: Object.values((file.policies ?? file).ExtensionSettings)[0] };
  };

  it('from the stores, with nothing of an own host', () => {
    const chrome = install('chrome', { id, pin: false });
    expect(chrome.settings).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://clients2.google.com/service/update2/crx',
    });
    expect([...chrome.made.keys()].filter((path) => path.startsWith('own-host'))).toEqual([]);
    expect(install('edge', { id, install: 'normal' }).settings).toEqual({
      installation_mode: 'normal_installed',
      update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      toolbar_state: 'force_shown',
    });
    expect(install('firefox', { privateWindows: false }).settings).toEqual({
      installation_mode: 'force_installed',
      install_url: 'https://addons.mozilla.org/firefox/downloads/latest/vitrine%40vitrine.example/latest.xpi',
      default_area: 'navbar',
      private_browsing: false,
    });
  });

  it('allowed only: nothing is fetched', () => {
    const from = 'https://extensions.example.com/';
    expect(install('chrome', { id, install: 'allow', from, pin: false }).settings).toEqual({
      installation_mode: 'allowed',
    });
    expect(install('firefox', { install: 'allow', from, pin: false }).settings).toEqual({
      installation_mode: 'allowed',
    });
  });
});

describe('Google Admin', () => {
  it('has every value in a Value', () => {
    const file = json('google-admin/vitrine.json') as Record<string, { Value: unknown }>;
    for (const one of Object.values(file)) expect(Object.keys(one)).toEqual(['Value']);
    const raw = Object.fromEntries(Object.entries(file).map(([name, { Value }]) => [name, Value]));
    expect(settled(raw)).toEqual(expected);
  });
});

describe('own host', () => {
  it('tells Chromium of updates', () => {
    const root = readXml(textOf('own-host/updates-chrome.xml'));
    expect([root.name, root.attributes]).toEqual([
      'gupdate',
      { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' },
    ]);
    expect(findAll(root, 'app').map((app) => app.attributes)).toEqual([{ appid: id }]);
    expect(findAll(root, 'updatecheck').map((check) => check.attributes)).toEqual([
      { codebase: 'https://extensions.example.com/vitrine/vitrine-chrome.crx', version: '1.2.3' },
    ]);
  });

  it('tells Firefox of updates', () => {
    expect(json('own-host/updates.json')).toEqual({
      addons: {
        [firefoxId]: {
          updates: [
            {
              version: '1.2.3',
              update_link: 'https://extensions.example.com/vitrine/vitrine-firefox.xpi',
            },
          ],
        },
      },
    });
  });
});

describe('profiles for macOS', () => {
  interface Profile {
    PayloadContent: {
      PayloadType: string;
      PayloadUUID: string;
      PayloadIdentifier: string;
      PayloadVersion: number;
      PayloadContent: Record<string, { Forced: { mcx_preference_settings: Record<string, unknown> }[] }>;
    }[];
    PayloadType: string;
    PayloadUUID: string;
    PayloadScope: string;
    PayloadVersion: number;
  }
  const uuid = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/;

  function domainsOf(browser: string): Record<string, Record<string, unknown>> {
    const profile = readPlist(textOf(`macos/vitrine-${browser}.mobileconfig`)) as Profile;
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadScope: 'System',
    });
    const uuids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID);
    for (const one of uuids) expect(one).toMatch(uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
    return Object.fromEntries(
      profile.PayloadContent.map((payload) => {
        expect(payload).toMatchObject({
          PayloadType: 'com.apple.ManagedClient.preferences',
          PayloadVersion: 1,
        });
        const [[domain, { Forced }]] = Object.entries(payload.PayloadContent) as [
          [string, { Forced: { mcx_preference_settings: Record<string, unknown> }[] }],
        ];
        expect(Object.keys(payload.PayloadContent)).toHaveLength(1);
        expect(Forced).toHaveLength(1);
        return [domain, Forced[0]!.mcx_preference_settings];
      }),
    );
  }

  it.each([
    ['chrome', 'com.google.Chrome', 'linux/chrome/vitrine.json'],
    ['edge', 'com.microsoft.Edge', 'linux/edge/vitrine.json'],
  ])('%s: a domain of the browser and one of the extension', (browser, domain, linux) => {
    const domains = domainsOf(browser);
    expect(Object.keys(domains)).toEqual([domain, `${domain}.extensions.${id}`]);
    expect(domains[domain]).toEqual({ ExtensionSettings: json(linux).ExtensionSettings });
    expect(settled(domains[`${domain}.extensions.${id}`])).toEqual(expected);
  });

  it('Firefox: one domain, with policies switched on', () => {
    const domains = domainsOf('firefox');
    expect(Object.keys(domains)).toEqual(['org.mozilla.firefox']);
    const { EnterprisePoliciesEnabled, ...policies } = domains['org.mozilla.firefox']!;
    expect(EnterprisePoliciesEnabled).toBe(true);
    expect(policies).toEqual(json('linux/firefox/policies.json').policies);
  });

  it('keep their numbers, so that a new profile takes the place of the old', () => {
    const again = makeFiles(plan(), keys).get('macos/vitrine-chrome.mobileconfig');
    expect(again).toBe(textOf('macos/vitrine-chrome.mobileconfig'));
  });
});

describe('completeness', () => {
  it('every key stands in every file that sets values, in both forms', () => {
    expect(Object.keys(expected.keys)).toEqual(keys.map(({ id: key }) => key));
    for (const { id: key } of keys)
      expect(Object.keys(expected.keys[key]!).sort(), key).toEqual(['default', 'lock']);
    for (const { id: key } of keys)
      for (const [path, content] of files) {
        if (/^own-host|-remove\.reg$/.test(path)) continue;
        const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf16le');
        const name = /\.adml$/.test(path) ? key.replaceAll('-', '_') : key;
        expect(text.includes(name), `${key} in ${path}`).toBe(true);
      }
  });

  it('the sample sets every key', () => {
    expect(Object.keys(answers.policy).sort()).toEqual(
      ['//', 'about', ...keys.map(({ id: key }) => key)].sort(),
    );
  });
});
