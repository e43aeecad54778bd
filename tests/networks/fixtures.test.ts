import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNetwork } from '../../utils/networks/networks';
import { readFile, readHtml } from './read-fixture';
import { readers } from './readers';

/**
 * tests/fixtures/<network>/<page>.html + <page>.expected.json:
 * `{ url, identity, outcome, sightings }`, where `identity` may list only the keys that matter.
 */
const root = join(import.meta.dirname, '../fixtures');

for (const network of readdirSync(root).filter((name) => readers.has(name))) {
  const reader = readers.get(network)!;
  describe(network, () => {
    for (const file of readdirSync(join(root, network)).filter((name) =>
      /^(?!settings-).*\.html$/.test(name),
    )) {
      it(file, async () => {
        const expected = JSON.parse(readFile(join(root, network, file.replace(/html$/, 'expected.json'))));
        const found = findNetwork(new URL(expected.url));
        expect(found?.id ?? network).toBe(network);
        const reading = await readHtml(reader, readFile(join(root, network, file)), expected.url);
        expect(reading.identity).toMatchObject(expected.identity);
        expect(reading.outcome).toEqual(expected.outcome);
        expect(reading.sightings).toEqual(expected.sightings);
      });
    }
  });
}

describe('every network that reads profiles', () => {
  for (const reader of readers.values()) {
    const { network } = reader;
    if (!network.fields.profile) continue;
    it(`${network.id} has fixtures of an own profile, someone else's, and a page that is none`, () => {
      const folder = join(root, network.id);
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of ['own', 'other', 'no-profile']) {
        expect(names).toContain(`${name}.html`);
        expect(names).toContain(`${name}.expected.json`);
      }
    });
  }
});
