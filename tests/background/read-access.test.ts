import { beforeEach, describe, expect, it, vi } from 'vitest';

let origins: string[] = [];
vi.mock('../../utils/browser', () => ({
  browser: { permissions: { getAll: async () => ({ origins }) } },
}));
const { listReadable, listStillRead, mayRead, withoutNewSites } = await import(
  '../../utils/background/read-access'
);

const settings = { sitesRead: ['*://github.com/*'], ownSites: [] as string[] };

describe('what may be read', () => {
  beforeEach(() => {
    origins = [];
  });

  it('is what the browser was given one by one', async () => {
    origins = ['*://www.flickr.com/*'];
    expect(await mayRead(new URL('https://www.flickr.com/me'), settings)).toBe(true);
    expect(await mayRead(new URL('https://github.com/me'), settings)).toBe(false);
  });

  it('is no more under a grant for all sites, which is for watching', async () => {
    for (const all of ['*://*/*', '<all_urls>', 'https://*/*']) {
      origins = [all];
      expect(await mayRead(new URL('https://gitlab.example/me'), settings)).toBe(false);
    }
  });

  it('is also what was allowed while the browser had been given all', async () => {
    origins = ['*://*/*', '*://x.com/*'];
    expect(await mayRead(new URL('https://github.com/me'), settings)).toBe(true);
    expect(await listReadable(settings)).toEqual(['*://x.com/*', '*://github.com/*']);
  });

  it('is nothing that no browser takes for a site, which would undo all else', async () => {
    origins = ['*://*/*'];
    const sitesRead = ['*://../*', '*://example.com./*', '*://-/*', '*://EXAMPLE.com/*', '*://github.com/*'];
    const read = await listReadable({ sitesRead, ownSites: [] });
    expect(read).toContain('*://github.com/*');
    for (const refused of sitesRead.slice(0, 2)) expect(read).not.toContain(refused);
    expect(read).not.toContain('*://EXAMPLE.com/*');
  });

  it('is no more after a backup than before it', () => {
    const choices = {
      locale: 'nl',
      sitesRead: ['*://bank.example.com/*', '*://github.com/*'],
      'own-sites': { add: ['mail.example.com', 'wiki.example.com'], remove: ['a.example.com'] },
    };
    expect(withoutNewSites(choices, { ...settings, ownSites: ['wiki.example.com'] })).toEqual({
      locale: 'nl',
      sitesRead: ['*://github.com/*'],
      'own-sites': { add: ['wiki.example.com'], remove: ['a.example.com'] },
    });
    expect(withoutNewSites({ sitesRead: 5, 'own-sites': null }, settings)).toEqual({
      sitesRead: [],
      'own-sites': null,
    });
    expect(withoutNewSites({}, settings)).toEqual({});
  });

  it('goes with what is taken back, and what only came with all sites with those', async () => {
    const both = { ...settings, sitesRead: ['*://github.com/*', '*://x.com/*'] };
    origins = ['*://*/*', '*://x.com/*'];
    expect(await listStillRead(both, [])).toEqual(both.sitesRead);
    expect(await listStillRead(both, ['*://github.com/*'])).toEqual(['*://x.com/*']);
    origins = ['*://x.com/*'];
    expect(await listStillRead(both, ['*://*/*'])).toEqual(['*://x.com/*']);
  });

  it('is also what the organisation runs itself, where the browser was given all', async () => {
    const own = { sitesRead: [], ownSites: ['forum.example.com', 'intranet'] };
    origins = ['*://*/*'];
    expect(await listReadable(own)).toEqual(['*://forum.example.com/*', '*://intranet/*']);
    for (const url of ['https://forum.example.com/u/jane', 'http://intranet/', 'https://intranet:8443/'])
      expect(await mayRead(new URL(url), own)).toBe(true);
    for (const url of ['https://a.forum.example.com/', 'https://example.com/', 'ftp://intranet/'])
      expect(await mayRead(new URL(url), own)).toBe(false);
  });

  it('is not what the organisation runs itself while the browser was not given it', async () => {
    const own = { sitesRead: [], ownSites: ['forum.example.com', 'wiki.example.com'] };
    expect(await listReadable(own)).toEqual([]);
    origins = ['*://wiki.example.com/*'];
    expect(await listReadable(own)).toEqual(['*://wiki.example.com/*']);
  });

  it('leaves out own sites that no browser takes for a host, and those of a network in the catalogue', async () => {
    origins = ['*://*/*'];
    const hosts = ['*', '*.example.com', 'a b', 'x/y', 'ex..', 'A.example', '999', 'a:80', '', 'höst', '..'];
    const ownSites = [...hosts, 'github.com', 'www.facebook.com', 'old.reddit.com', 'wiki.example.com'];
    expect(await listReadable({ sitesRead: [], ownSites })).toEqual(['*://wiki.example.com/*']);
  });

  it('does not keep as allowed by the person what only their organisation runs', async () => {
    const own = { sitesRead: ['*://github.com/*'], ownSites: ['forum.example.com'] };
    origins = ['*://*/*', '*://github.com/*'];
    expect(await listStillRead(own, [])).toEqual(['*://github.com/*']);
    origins = ['*://github.com/*'];
    expect(await listStillRead(own, ['*://*/*'])).toEqual(['*://github.com/*']);
  });
});
