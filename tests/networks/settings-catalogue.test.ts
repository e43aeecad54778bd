import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { audiences, confidences, postures, severities, topics } from '../../utils/model/words';
import type { Network } from '../../utils/networks/define';
import type { NetworkSettings, Setting, SettingsAbout } from '../../utils/networks/define-settings';

/*
 * Holds the catalogue of settings against the research beside the repository, and its rows against each other.
 * One network: `vitest run tests/networks/settings-catalogue.test.ts -t '(facebook)'`. Modules are loaded one by one, so that a
 * half-written one fails alone.
 */
type Loader<T> = Record<string, () => Promise<T>>;
const settingsModules = import.meta.glob('../../utils/networks/*/settings.ts', {
  import: 'default',
}) as Loader<NetworkSettings>;
const aboutModules = import.meta.glob('../../utils/networks/*/about.ts', {
  import: 'default',
}) as Loader<SettingsAbout>;
const readerModules = import.meta.glob('../../utils/networks/*/reader.ts', {
  import: 'network',
}) as Loader<Network>;

interface Researched {
  id: string;
  default: { confidence: string } | null;
  confidence: string;
  source: { ref: string }[];
}
interface ResearchFile {
  network: string;
  settings?: Researched[];
}
interface LabelFile {
  settings?: Record<string, Record<string, unknown>>;
}

const research = join(import.meta.dirname, '../../../shared/platforms');
/** Files about consent pages, trackers and archives, not about one network. */
const apart = ['archives.json', 'oauth.json', 'recipients.json'];
const files = existsSync(research)
  ? readdirSync(research).filter((file) => file.endsWith('.json') && !apart.includes(file))
  : [];

function readJson<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

function pathOf(id: string, file: string): string {
  return `../../utils/networks/${id}/${file}`;
}

const rank = (confidence: string) => confidences.length - confidences.indexOf(confidence as never);
const at = (setting: Setting, id: string) => setting.options.findIndex((option) => option.id === id);
const ids = Object.keys(settingsModules).map((path) => path.split('/').at(-2) as string);
const textsOf = (labels: Setting['labels'] | undefined) => Object.values(labels ?? {}).flat();

describe.each(ids)('settings of a network (%s)', (id) => {
  const load = async () => {
    const about = aboutModules[pathOf(id, 'about.ts')];
    expect(about, `utils/networks/${id}/about.ts`).toBeDefined();
    return { settings: await settingsModules[pathOf(id, 'settings.ts')]!(), about: await about!() };
  };

  it('bears the name of its folder', async () => {
    const { settings, about } = await load();
    expect([settings.id, about.id]).toEqual([id, id]);
    expect(settings.research.length).toBeGreaterThan(0);
  });

  it('has pages with known addresses on hosts of the network', async () => {
    const { settings, about } = await load();
    const network = await readerModules[pathOf(id, 'reader.ts')]?.();
    expect(Object.keys(about.pages).sort()).toEqual(Object.keys(settings.pages).sort());
    for (const [key, page] of Object.entries(settings.pages)) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(confidences).toContain(page.confidence);
      expect(about.pages[key]!.length, `sources of page ${key}`).toBeGreaterThan(0);
      const url = new URL(page.url.replace('{origin}', 'https://example.com').replace(/\{\w+\}/g, 'robin'));
      expect(url.protocol, key).toBe('https:');
      for (const pattern of page.also ?? []) expect(pattern, key).toMatch(/^[/?]/);
      // A page off the network's hosts would never be recognised as its own; exports and deletions are only opened.
      if (page.url.startsWith('{origin}') || page.kind === 'export' || page.kind === 'delete') continue;
      const hosts = (network?.hosts ?? []).map((host) => host.replace(/^\*:\/\/(\*\.)?|\/\*$/g, ''));
      expect(
        hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
        `${url.hostname} of page ${key} is none of ${hosts}`,
      ).toBe(true);
    }
  });

  it('has rows that make sense', async () => {
    const { settings } = await load();
    expect(new Set(settings.settings.map((setting) => setting.id)).size).toBe(settings.settings.length);
    const keys = settings.settings.flatMap((setting) => setting.keys ?? []);
    expect(new Set(keys).size, 'a key means one setting').toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(id|name|labelledby|testid|value|data-[\w-]+):\S/);
    for (const setting of settings.settings) {
      const name = `${id} ${setting.id}`;
      expect(topics, name).toContain(setting.topic);
      expect(severities, name).toContain(setting.severity);
      expect(confidences, name).toContain(setting.confidence);
      if (setting.page !== null) expect(Object.keys(settings.pages), name).toContain(setting.page);

      const options = setting.options.map((option) => option.id);
      expect(new Set(options).size, name).toBe(options.length);
      expect(options.length, name).toBeGreaterThan(1);
      if (setting.kind === 'switch') expect([...options].sort(), name).toEqual(['off', 'on']);
      for (const option of setting.options) {
        expect(option.id, name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        const isAudience = (audiences as readonly string[]).includes(option.id);
        if (isAudience && option.audience) expect(option.audience, name).toBe(option.id);
      }
      for (const text of [...textsOf(setting.labels), ...setting.options.flatMap((o) => textsOf(o.labels))]) {
        expect(text, name).toBe(text.trim());
        expect(text.length, name).toBeGreaterThan(0);
        // Words about a label are no label.
        expect(text, name).not.toMatch(/\bTODO\b|\b(translated|older name|not confirmed|heading in)\b/i);
      }
      if (setting.where === 'web') {
        expect(textsOf(setting.labels).length + (setting.keys?.length ?? 0), name).toBeGreaterThan(0);
      }

      if (setting.default) expect(options, name).toContain(setting.default.value);
      for (const posture of postures) expect(options, name).toContain(setting.advice[posture]);
      // Most exposing first: each posture asks for at least as much as the next.
      const [low, middle, high] = (['work', 'balanced', 'private'] as const).map((posture) =>
        at(setting, setting.advice[posture]),
      );
      expect(low!, name).toBeLessThanOrEqual(middle!);
      expect(middle!, name).toBeLessThanOrEqual(high!);
    }
  });

  it('is told in plain words, with sources', async () => {
    const { settings, about } = await load();
    expect(Object.keys(about.settings).sort()).toEqual(settings.settings.map(({ id: key }) => key).sort());
    for (const setting of settings.settings) {
      const prose = about.settings[setting.id]!;
      for (const text of [prose.controls.en, prose.controls.nl]) {
        expect(text, setting.id).toMatch(/^\S.*[.?]$/);
        expect(text.length, text).toBeLessThanOrEqual(90);
        expect(text, setting.id).not.toContain('TODO');
      }
      expect(prose.sources.length, setting.id).toBeGreaterThan(0);
      if (setting.where === 'app') {
        expect(prose.steps?.en.length, `${setting.id}: steps in the app`).toBeGreaterThan(0);
        expect(prose.steps?.nl.length, `${setting.id}: steps in the app`).toBeGreaterThan(0);
      }
    }
  });

  it('holds every researched setting, or says why not', async ({ skip }) => {
    if (files.length === 0) skip('no research beside the repository');
    const { settings, about } = await load();
    const mine = new Map(settings.settings.map((setting) => [setting.id, setting]));
    const leftOut = about.leftOut ?? {};
    const known = new Set<string>();
    for (const name of settings.research) {
      const file = readJson<ResearchFile>(join(research, `${name}.json`));
      expect(file, `${name}.json`).not.toBeNull();
      const labels = readJson<LabelFile>(join(research, 'labels', `${name}.json`));
      for (const researched of file?.settings ?? []) {
        known.add(researched.id);
        const setting = mine.get(researched.id);
        if (!setting) {
          expect(leftOut[researched.id], `${name}: ${researched.id} is neither in nor left out`).toBeTruthy();
          continue;
        }
        expect(leftOut[researched.id], `${researched.id} is in and left out`).toBeUndefined();
        const elsewhere = about.settings[researched.id]!.sources.some(
          ([ref]) => !researched.source.some((source) => source.ref === ref),
        );
        if (!elsewhere) {
          expect(rank(setting.confidence), `confidence of ${researched.id}`).toBeLessThanOrEqual(
            rank(researched.confidence),
          );
        }
        if (setting.default) {
          // An unknown default stays unknown, unless another source tells.
          expect(researched.default !== null || elsewhere, `default of ${researched.id}`).toBe(true);
          if (researched.default && !elsewhere) {
            expect(rank(setting.default.confidence)).toBeLessThanOrEqual(rank(researched.default.confidence));
          }
        }
        for (const language of ['en', 'nl', 'de', 'fr'] as const) {
          if (!Array.isArray(labels?.settings?.[researched.id]?.[language])) continue;
          expect(setting.labels[language]?.length, `${language} label of ${researched.id}`).toBeGreaterThan(
            0,
          );
        }
      }
    }
    for (const key of Object.keys(leftOut)) expect(known, `left out: ${key}`).toContain(key);
  });
});

describe('the catalogue of settings', () => {
  const lines: string[] = [];
  afterAll(() => {
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  });

  const loadAll = () => Promise.all(Object.values(settingsModules).map((module) => module()));

  it('covers every researched network', async ({ skip }) => {
    if (files.length === 0) skip('no research beside the repository');
    const all = await loadAll();
    const missing: string[] = [];
    let [researched, inside, out] = [0, 0, 0];
    for (const file of files) {
      const name = file.replace('.json', '');
      const count = readJson<ResearchFile>(join(research, file))?.settings?.length ?? 0;
      const owner = all.find((settings) => settings.research.includes(name));
      if (!owner) {
        missing.push(`${name} (${count} settings)`);
        continue;
      }
      const about = await aboutModules[pathOf(owner.id, 'about.ts')]!();
      // One file can be split between networks: what another of them has is in the catalogue.
      const held = all
        .filter((one) => one.research.includes(name))
        .flatMap((one) => one.settings.map(({ id }) => id));
      const left = readJson<ResearchFile>(join(research, file))!.settings?.filter(
        ({ id }) => about.leftOut?.[id] && !held.includes(id),
      ).length;
      researched += count;
      out += left ?? 0;
      inside += count - (left ?? 0);
      lines.push(
        `${name}: ${count} researched, ${count - (left ?? 0)} in the catalogue, ${left ?? 0} left out`,
      );
    }
    lines.push(
      `together: ${researched} researched, ${inside} in the catalogue, ${out} left out with a reason`,
    );
    // Closed networks have no settings; checks of their own speak of them.
    const closed = files.filter((file) => {
      const status = readJson<{ status?: string }>(join(research, file))?.status ?? '';
      return status === 'defunct' || file === 'rss.json';
    });
    expect(
      missing.filter((line) => !closed.some((file) => line.startsWith(file.replace('.json', ' ')))),
    ).toEqual([]);
  });

  it('stays small enough for the background', async () => {
    const size = gzipSync(JSON.stringify(await loadAll())).length;
    lines.push(`all settings: ${size} bytes gzip`);
    expect(size).toBeLessThanOrEqual(20 * 1024);
  });
});
