import { describe, expect, it } from 'vitest';
import { audiences, confidences, type FieldId } from '../../utils/model/words';
import { catalogues } from '../../utils/networks/catalogues';
import { matchesPattern } from '../../utils/networks/match-pattern';
import { networks } from '../../utils/networks/networks';

/** A page's address, a file of a public repository (or its number in the index of them), or a row of the shared facts. */
const sources = [
  /^https?:\/\/[\w.-]+\.[a-z]{2,}\/\S*$/,
  /^github:[\w.-]+\/[\w.-]+( [\w.-][^\n]*)?$/,
  /^github:file-id \d+$/,
  /^shared\/platforms\/[a-z-]+\.json (urls|settings|profile_fields)\.\w+$/,
];
/** The day of the last look-up. A source without a date of its own carries the day it was looked up. */
const lastLookup = '2026-11-22';

/** What vendors and the software itself say; anything else is somebody's word. */
const firstHand =
  /^github:(OpenTermsArchive\/[\w-]+-versions [^/]+\/Privacy Policy\.md|github\/docs |mastodon\/mastodon )|^https:\/\/support\.google\.com\//;

/** Hosts of vendors' help and account pages beside the network's own. */
const vendorHosts: Record<string, string[]> = { whatsapp: ['faq.whatsapp.com'] };

/**
 * Where a setting of the person decides, nothing follows from the network's nature: a default proves nothing. The
 * vendors' words for each are in the catalogues' notes.
 */
const decidedBySettings: Record<string, FieldId[]> = {
  facebook: ['email', 'phone', 'birthday', 'address', 'location', 'employer', 'education', 'connections'],
  flickr: ['name', 'location'],
  github: ['followers', 'following', 'connections'],
  instagram: ['connections'],
  linkedin: ['photo', 'email', 'birthday'],
  mastodon: ['connections'],
  pinterest: ['name', 'photo', 'bio', 'location', 'website'],
  strava: ['photo', 'connections'],
  telegram: ['photo', 'bio'],
  tiktok: ['bio'],
  x: ['birthday', 'connections'],
};

const isIsoDay = (text: string) =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(text) && new Date(text.padEnd(10, '-01')).toJSON()?.startsWith(text) === true;

describe.each([...networks.values()].map((network) => ({ network, id: network.id })))(
  '$id',
  ({ network }) => {
    const catalogue = catalogues.get(network.id)!;
    const { links, visibleTo, fieldLinks = {}, notes = [] } = catalogue;
    const fields = network.fields.profile ?? [];
    const facts = [...Object.entries(visibleTo), ...Object.entries(links)];

    it('says where and when every fact was found, and how sure it is', () => {
      for (const [name, { source, date, confidence }] of facts) {
        expect(
          sources.some((form) => form.test(source)),
          `${name}: ${source}`,
        ).toBe(true);
        expect(isIsoDay(date) && date <= lastLookup, `${name}: ${date}`).toBe(true);
        expect(confidences, name).toContain(confidence);
      }
    });

    it('is sure of an audience only at first hand', () => {
      for (const [name, { audience, confidence, source }] of Object.entries(visibleTo)) {
        expect(
          audiences.filter((one) => one !== 'unknown'),
          name,
        ).toContain(audience);
        if (confidence === 'high') expect(source, name).toMatch(firstHand);
      }
    });

    it('speaks of fields that its reader looks for, and of none that a setting decides', () => {
      for (const field of [...Object.keys(visibleTo), ...Object.keys(fieldLinks)] as FieldId[])
        expect(fields).toContain(field);
      const told = Object.keys(visibleTo);
      expect((decidedBySettings[network.id] ?? []).filter((field) => told.includes(field))).toEqual([]);
    });

    it('leads to pages of the network or its vendor', () => {
      for (const [name, { url }] of Object.entries(links)) {
        const placeholders = url.match(/\{[^}]*\}/g) ?? [];
        expect(
          placeholders.filter((one) => one !== '{handle}' && one !== '{instance}'),
          name,
        ).toEqual([]);
        if (url.startsWith('https://{instance}/')) continue;
        const address = new URL(url.replaceAll('{handle}', 'robin'));
        expect(address.protocol, name).toBe('https:');
        const isTheirs =
          network.hosts.some((pattern) => matchesPattern(pattern, address)) ||
          vendorHosts[network.id]?.includes(address.hostname);
        expect(isTheirs, `${name}: ${address.hostname}`).toBe(true);
      }
      for (const link of Object.values(fieldLinks)) expect(Object.keys(links)).toContain(link);
    });

    if (fields.length === 0) return;
    it('leads to where a profile is changed, or says why not', () => {
      expect('edit-profile' in links || 'privacy' in links || notes.length > 0).toBe(true);
    });
  },
);

it('every network has a catalogue, and every table above a network', () => {
  expect([...catalogues.keys()].sort()).toEqual([...networks.keys()].sort());
  for (const id of [...Object.keys(vendorHosts), ...Object.keys(decidedBySettings)])
    expect([...networks.keys()]).toContain(id);
});
