import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NetworkSettings } from '../../utils/networks/define-settings';
import { settingsOf } from '../../utils/networks/settings';
import { type Snapshot, snapshotSchema } from '../../utils/snapshot/format';
import { Misuse } from './misuse.ts';
import type { Draft } from './new-files.ts';
import { openPage, readSettingsPage } from './settings-page';
import { writeFixture } from './write-fixture';

interface Options {
  network?: string | undefined;
  page?: string | undefined;
  url?: string | undefined;
}

/** A fixture pair made of a snapshot: the page, and what Vitrine finds on it now. */
export async function draftFixture(file: string, options: Options): Promise<Draft> {
  const snapshot = await readSnapshot(resolve(file));
  const network = options.network ?? snapshot.network;
  if (network === null) throw new Misuse('The snapshot names no network: add --network ID.');
  const settings = settingsOf.get(network);
  if (!settings)
    throw new Misuse(`There are no settings of ${network}: utils/networks/${network}/settings.ts.`);
  const name = options.page ?? snapshot.page;
  if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Misuse('The snapshot names no page of the catalogue: add --page NAME, in small letters.');
  const url = options.url ?? findAddress(settings, snapshot.page ?? name);
  const pair = makePair(snapshot, settings, url);
  const base = `tests/fixtures/${network}/settings-${name}`;
  return {
    files: { [`${base}.html`]: pair.html, [`${base}.expected.json`]: pair.expected },
    next: [
      `read ${base}.expected.json: it says what Vitrine finds now; change it to what is right, then make the code agree`,
      'vitest run tests/settings-fixtures.test.ts',
    ],
  };
}

/** HTML and expectation as files hold them. */
export function makePair(
  snapshot: Snapshot,
  settings: NetworkSettings,
  url: string,
): { html: string; expected: string } {
  const html = writeFixture(snapshot, settings);
  const expected = readSettingsPage(openPage(html, url), settings);
  return { html, expected: `${JSON.stringify(expected, null, 2)}\n` };
}

/** The catalogue's address of a page, with invented names filled in. */
export function findAddress(settings: NetworkSettings, page: string): string {
  const url = settings.pages[page]?.url;
  if (!url) throw new Misuse(`${settings.id} has no page ${page}: add --url ADDRESS.`);
  return url.replace('{origin}', 'https://social.example').replaceAll(/\{\w+\}/g, 'robin');
}

async function readSnapshot(file: string): Promise<Snapshot> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Misuse(`${file} could not be read.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Misuse(`${file} is no JSON.`);
  }
  const { data, error } = snapshotSchema.safeParse(json);
  if (!data) {
    const [issue] = error.issues;
    throw new Misuse(
      `${file} is no vitrine-snapshot, version 1: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  return data;
}
