import { beforeEach, describe, expect, it, vi } from 'vitest';

let origins: string[] = [];
vi.mock('../../utils/browser', () => ({
  browser: { permissions: { getAll: async () => ({ origins }) } },
}));
const { listReadable, listStillRead, mayRead } = await import('../../utils/background/read-access');

const settings = { sitesRead: ['*://github.com/*'] };

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

  it('goes with what is taken back, and what only came with all sites with those', async () => {
    const both = { sitesRead: ['*://github.com/*', '*://x.com/*'] };
    origins = ['*://*/*', '*://x.com/*'];
    expect(await listStillRead(both, [])).toEqual(both.sitesRead);
    expect(await listStillRead(both, ['*://github.com/*'])).toEqual(['*://x.com/*']);
    origins = ['*://x.com/*'];
    expect(await listStillRead(both, ['*://*/*'])).toEqual(['*://x.com/*']);
  });
});
