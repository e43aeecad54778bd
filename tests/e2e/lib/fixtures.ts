import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures');

export interface Fixture {
  url: string;
  body: string;
}

/** A fixture of a network, `x/own`, at the address its expectation names. */
export function readFixture(name: string): Fixture {
  const { url } = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as { url: string };
  return { url, body: readFileSync(join(folder, `${name}.html`), 'utf8') };
}

/** Values that stand on the page `x/own` and must be kept nowhere in full. */
export const ownSecrets = [
  'robin@example.com',
  'Robin Example',
  'Gardener at heart',
  'Utrecht',
  'May 6, 1990',
];
/** What tells who the stranger on `x/other` is. */
export const strangerMarks = ['samvoorbeeld', 'sam voorbeeld', '555123', 'maart 2021'];
