import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExpectedSettings, openPage, readSettingsPage } from '../scripts/lib/settings-page';
import { settingsOf } from '../utils/networks/settings';

/*
 * tests/fixtures/<network>/settings-<page>.html + .expected.json: pages of settings, made by `npm run new -- fixture` of the structure
 * of a page, and what is found on them by the finder of controls and the catalogue.
 */
const root = join(import.meta.dirname, 'fixtures');
const pairs = readdirSync(root).flatMap((network) =>
  readdirSync(join(root, network))
    .filter((name) => /^settings-.*\.html$/.test(name))
    .map((name) => ({ network, file: join(root, network, name), name: `${network}/${name}` })),
);

describe('settings pages', () => {
  it('are there', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    expect(new Set(pairs.map(({ network }) => network)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(pairs)('$name', ({ network, file }) => {
    const expected = JSON.parse(
      readFileSync(file.replace(/html$/, 'expected.json'), 'utf8'),
    ) as ExpectedSettings;
    const settings = settingsOf.get(network);
    expect(settings).toBeDefined();
    expect(expected.network).toBe(network);
    const found = readSettingsPage(openPage(readFileSync(file, 'utf8'), expected.url), settings!);
    expect(found).toEqual(expected);
    for (const [id, value] of Object.entries(found.settings)) {
      const setting = settings!.settings.find((one) => one.id === id);
      expect([...setting!.options.map((option) => option.id), 'mixed', 'other', null]).toContain(value);
    }
  });

  it.each(pairs)('says nothing of anybody: $name', ({ file }) => {
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(html).not.toMatch(/[\w.]+@[\w.]+|\+\d{6}/);
  });
});
