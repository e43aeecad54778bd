import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../utils/networks/settings';
import type { ScopeSources, Scopes } from '../../utils/oauth/define';
import { scopeGroups } from '../../utils/oauth/define';
import { findPlace, providers } from '../../utils/oauth/providers';

const tables = import.meta.glob<{ default: Scopes; sources: ScopeSources }>('../../utils/oauth/*/scopes.ts', {
  eager: true,
});
const rows = Object.values(tables).map(({ default: table, sources }) => ({ id: table.id, table, sources }));

describe('providers', () => {
  it('are the networks of the research and what belongs to them, each with its scopes', () => {
    expect([...providers.keys()]).toEqual(
      `amazon apple discord facebook github google instagram linkedin mastodon microsoft pinterest reddit salesforce
      slack snapchat spotify strava threads tiktok twitch vk x yahoo`.split(/\s+/),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...providers.keys()]);
    for (const { id, network } of providers.values()) {
      expect(existsSync(`utils/oauth/${id}/provider.ts`)).toBe(true);
      if (network) expect(settingsOf.has(network), id).toBe(true);
    }
  });

  it('never claim one address twice', () => {
    const claims = [...providers.values()].flatMap(({ id, authorize }) =>
      authorize.flatMap(({ hosts, path }) => hosts.map((host) => ({ id, host, path }))),
    );
    const places = claims.map(({ host, path }) => `${host} ${path}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    const owner = new Map(claims.map(({ id, host }) => [host, id]));
    expect(claims.filter(({ id, host }) => owner.get(host) !== id)).toEqual([]);
  });

  it('are found by exact host and by what is beneath, not by look-alikes', () => {
    const find = (address: string) => findPlace(new URL(address))?.provider.id ?? null;
    expect(find('https://a.b.salesforce.com/services/oauth2/authorize')).toBe('salesforce');
    expect(find('https://evilsalesforce.com/services/oauth2/authorize')).toBeNull();
    expect(find('https://salesforce.com.evil.example/services/oauth2/authorize')).toBeNull();
    expect(find('https://accounts.google.com.evil.example/o/oauth2/auth')).toBeNull();
    expect(find('http://accounts.google.com/o/oauth2/auth')).toBeNull();
    expect(find('https://accounts.google.com/o/oauth2/authentic')).toBeNull();
    expect(find('https://www.strava.com/oauth/authorize')).toBe('strava');
  });
});

describe.each(rows)('scopes of $id', ({ id, table, sources }) => {
  const scopes = Object.entries(table.scopes);

  it('say what they mean in both languages, in plain sentences', () => {
    for (const [name, { means, groups }] of scopes) {
      for (const text of [means.en, means.nl]) {
        expect(text, name).toMatch(/^[A-Z].{8,140}\.$/);
        expect(text, name).not.toMatch(/\b(API|token|scope|OAuth|endpoint)\b/i);
      }
      expect(means.en, name).not.toBe(means.nl);
      expect(groups.length, name).toBeGreaterThan(0);
      expect(groups, name).toEqual(scopeGroups.filter((group) => groups.includes(group)));
    }
  });

  it('have a source with a date, and so have the addresses', () => {
    expect(Object.keys(sources).sort()).toEqual([...new Set(['', ...Object.keys(table.scopes)])].sort());
    for (const [name, refs] of Object.entries(sources)) {
      expect(refs.length, name).toBeGreaterThan(0);
      for (const [ref, date] of refs) {
        expect(ref.length, name).toBeGreaterThan(8);
        expect(date, name).toMatch(/^(\d{4}(-\d\d){0,2}|undated)$/);
      }
    }
  });

  it('tell where access is taken back as the catalogue does', () => {
    const pages = Object.values(settingsOf.get(providers.get(id)!.network ?? '')?.pages ?? {});
    const apps = pages.filter(({ kind }) => kind === 'apps').map(({ url }) => url);
    if (apps.length > 0) expect(apps).toContain(table.revoke?.url);
    if (table.revoke) expect(table.revoke.url).toMatch(/^(https:\/\/|\{origin\}\/)/);
  });

  it('name in their bits only what is known or shown by name', () => {
    for (const names of Object.values(table.bits ?? {}))
      for (const name of Object.values(names)) expect(name).toMatch(/^[\w:-]+$/);
  });
});

describe('all tables', () => {
  it('hold at least what the research found', () => {
    expect(rows.reduce((sum, { table }) => sum + Object.keys(table.scopes).length, 0)).toBeGreaterThanOrEqual(
      547,
    );
  });
});
