import { describe, expect, it } from 'vitest';
import { confidences } from '../../utils/model/words';
import { allNetworks, offCatalogue } from '../../utils/networks/names';
import { settingsOf } from '../../utils/networks/settings';
import { contacts } from '../../utils/rights/contacts';
import { difficulties } from '../../utils/rights/define';
import { networkRights } from '../../utils/rights/networks';
import { namePlace, placeLink } from '../../utils/rights/place-account';

const isDate = (date: string) => /^(\d{4}(-\d{2}){0,2}|\d{4}-\d{2}|undated)$/.test(date);
const isHttps = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:';

it('every network of the catalogue has a row, in order, and no other has', () => {
  expect(networkRights.map(({ id }) => id)).toEqual(allNetworks().map(({ id }) => id));
});

describe.each(networkRights.map((row) => [row.id, row] as const))('%s', (id, row) => {
  it('has a contact, or says why not', () => {
    expect(row.contact === null).toBe(row.why !== undefined);
    if (row.contact !== null) expect(Object.keys(contacts)).toContain(row.contact);
    expect(row.why === 'server').toBe(offCatalogue.includes(id));
  });

  it('has the addresses that its settings have', () => {
    for (const kind of ['export', 'delete'] as const) {
      const pages = Object.values(settingsOf.get(id)?.pages ?? {}).filter((page) => page.kind === kind);
      const link = kind === 'export' ? row.download : row.delete;
      if (pages.length > 0) expect(pages.map(({ url }) => url)).toContain(link?.url);
    }
  });

  it('says of every fact where it is from, when, and how sure it is', () => {
    for (const link of [row.download, row.delete]) {
      if (!link) continue;
      if (link.url !== null)
        expect(isHttps(link.url.replace('{origin}', 'https://server.example'))).toBe(true);
      expect(confidences).toContain(link.confidence);
      expect(link.sources.length).toBeGreaterThan(0);
      expect(link.sources.filter(([ref, date]) => ref === '' || !isDate(date))).toEqual([]);
    }
    if (row.delete?.difficulty) expect(difficulties).toContain(row.delete.difficulty);
  });
});

describe.each(Object.entries(contacts))('contact %s', (id, contact) => {
  it('is whole, sourced and used', () => {
    expect(networkRights.some((row) => row.contact === id)).toBe(true);
    expect(contact.name.trim()).toBe(contact.name);
    expect(contact.name).not.toBe('');
    expect(contact.address.filter((line) => line.trim() !== line || line === '')).toEqual([]);
    if (contact.email) expect(contact.email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/i);
    for (const url of [contact.form, contact.policy]) if (url) expect(isHttps(url), url).toBe(true);
    expect(contact.sources.length).toBeGreaterThan(0);
    expect(contact.sources.filter(([ref, date]) => ref === '' || !isDate(date))).toEqual([]);
  });

  it('is of low confidence when it is old or from elsewhere, and never more than medium: we asked nobody', () => {
    const [ref, date] = contact.sources[0]!;
    const isOwn = contact.policy !== null && ref === contact.policy;
    const isOld = date === 'undated' || date < '2021-11-22';
    expect(contact.confidence).not.toBe('high');
    if (isOld || !(isOwn || ref.startsWith('github:datenanfragen/data ')))
      expect(contact.confidence).toBe('low');
  });
});

it('finds the page on the account’s own server, and what to call that', () => {
  const mastodon = networkRights.find(({ id }) => id === 'mastodon')!;
  const on = (url: string | null) => ({ network: 'mastodon', url });
  const account = on('https://social.example.com/@sam_example');
  expect(placeLink(mastodon.delete, account)).toBe('https://social.example.com/settings/delete');
  expect(placeLink(mastodon.delete, null)).toBeNull();
  expect(placeLink(mastodon.delete, on('javascript:alert(1)'))).toBeNull();
  expect(placeLink(networkRights.find(({ id }) => id === 'x')!.delete, null)).toBe(
    'https://x.com/settings/deactivate',
  );
  expect([namePlace('mastodon', account), namePlace('mastodon', null), namePlace('web-page', null)]).toEqual([
    'social.example.com',
    'Mastodon',
    '',
  ]);
  expect(namePlace('x', { network: 'x', url: 'https://x.com/sam_example' })).toBe('X');
});
