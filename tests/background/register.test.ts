import { describe, expect, it } from 'vitest';
import { listFiles, planRegistrations } from '../../utils/background/register';
import { offCatalogue } from '../../utils/networks/names';
import { networks } from '../../utils/networks/networks';

const none = { networksOff: [], pausedHosts: [] };
/** Readers that recognise a page by its looks, as files. */
const software = offCatalogue.map((id) => `readers/${id}.js`);
const without = (id: string) => offCatalogue.filter((one) => one !== id);
const idsOf = (...args: Parameters<typeof planRegistrations>) =>
  planRegistrations(...args).map(({ id }) => id);

describe('planRegistrations', () => {
  it('injects into required networks, and into optional ones only once granted', () => {
    expect(idsOf(none, [])).toContain('network-x');
    expect(idsOf(none, [])).not.toContain('network-github');
    expect(idsOf(none, networks.get('github')!.hosts)).toContain('network-github');
  });

  it('takes one host of a network, which is what the popup asks for, for a grant of it', () => {
    const plan = planRegistrations(none, ['*://www.flickr.com/*']);
    expect(plan.map(({ id }) => id)).toContain('network-flickr');
    expect(plan.map(({ id }) => id)).not.toContain('sites');
    expect(idsOf(none, ['*://www.notflickr.com/*'])).not.toContain('network-flickr');
  });

  it('gives a page its own reader and no other, the observer last', () => {
    const x = planRegistrations(none, []).find(({ id }) => id === 'network-x');
    expect(x).toMatchObject({ js: ['readers/x.js', 'observe.js'], matches: networks.get('x')!.hosts });
  });

  it('reads nothing more under a grant for every host, which is for watching requests', () => {
    expect(planRegistrations(none, ['*://*/*'])).toEqual(planRegistrations(none, []));
    expect(planRegistrations(none, ['<all_urls>', 'https://*/*'])).toEqual(planRegistrations(none, []));
    const both = planRegistrations(none, ['*://*/*', '*://jane.example/*', ...networks.get('github')!.hosts]);
    expect(both.find(({ id }) => id === 'sites')?.matches).toEqual(['*://jane.example/*']);
    expect(both.map(({ id }) => id)).toContain('network-github');
  });

  it('leaves out a network that is off, also where other sites are read', () => {
    const plan = planRegistrations({ ...none, networksOff: ['x'] }, ['*://jane.example/*']);
    expect(plan.map(({ id }) => id)).not.toContain('network-x');
    const sites = plan.find(({ id }) => id === 'sites')!;
    for (const host of networks.get('x')!.hosts) expect(sites.excludeMatches).toContain(host);
  });

  it('reads other sites only where the person allowed them, with the readers that are on', () => {
    expect(idsOf(none, [])).not.toContain('sites');
    const plan = planRegistrations({ ...none, networksOff: without('web-page') }, ['*://jane.example/*']);
    expect(plan.find(({ id }) => id === 'sites')).toMatchObject({
      js: ['readers/web-page.js', 'observe.js'],
      matches: ['*://jane.example/*'],
    });
    expect(idsOf({ ...none, networksOff: offCatalogue }, ['*://jane.example/*'])).not.toContain('sites');
  });

  it('stays off paused hosts', () => {
    for (const { excludeMatches } of planRegistrations({ ...none, pausedHosts: ['www.reddit.com'] }, [])) {
      expect(excludeMatches).toContain('*://www.reddit.com/*');
    }
  });

  it('leaves out a paused host that no match pattern can name, which would undo all', () => {
    for (const { excludeMatches } of planRegistrations({ ...none, pausedHosts: ['[::1]', 'a*b/'] }, [])) {
      expect(excludeMatches).toEqual([]);
    }
  });

  it('does not take other schemes for sites', () => {
    expect(planRegistrations(none, ['file:///*', 'chrome://favicon/*'])).toEqual(planRegistrations(none, []));
  });
});

describe('listFiles', () => {
  it('knows no file for what is off', () => {
    expect(listFiles(new URL('https://x.com/jane'), ['x'])).toEqual([]);
    expect(listFiles(new URL('https://jane.example/'), without('mastodon'))).toEqual([
      'readers/mastodon.js',
      'observe.js',
    ]);
    expect(listFiles(new URL('https://jane.example/'), offCatalogue)).toEqual([]);
  });

  it('takes the reader of the host, else those that recognise a page', () => {
    expect(listFiles(new URL('https://x.com/jane'))).toEqual(['readers/x.js', 'observe.js']);
    expect(listFiles(new URL('https://jane.example/'))).toEqual([...software, 'observe.js']);
    expect(software).toContain('readers/web-page.js');
  });
});
