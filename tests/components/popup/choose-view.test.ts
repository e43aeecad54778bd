import { describe, expect, it } from 'vitest';
import { chooseSite, chooseView, type Found, type Snapshot } from '../../../components/popup/choose-view';
import type { TabState } from '../../../utils/messages/protocol';
import { defaultSettings } from '../../../utils/model/settings';
import { offCatalogue } from '../../../utils/networks/names';
import { makeInspection, makeSummary } from '../draw';

const state = (change: Partial<TabState> = {}): TabState => ({
  network: 'x',
  page: 'profile',
  health: 'ok',
  verdict: 'own',
  account: 'x:sam_example',
  url: 'https://x.com/sam_example',
  at: 1,
  ...change,
});
const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  tab: { id: 1, url: 'https://x.com/sam_example', isPrivate: false },
  state: null,
  inspection: null,
  summaries: [makeSummary()],
  settings: defaultSettings,
  ...change,
});
const found = (change: Partial<Found> = {}): Found => ({
  located: { network: 'x', access: 'required', profile: true },
  allowed: true,
  readsProfiles: true,
  ...change,
});
const kind = (change: Partial<Snapshot>, more: Found | null = null) =>
  chooseView(snapshot(change), more).kind;

describe('at the first paint, without the catalogue', () => {
  it.each([
    ['damaged', { summaries: null }],
    ['browser-page', { tab: null }],
    ['browser-page', { tab: { id: 1, url: null, isPrivate: false } }],
    ['browser-page', { tab: { id: 1, url: 'chrome://settings', isPrivate: false } }],
    ['paused', { state: state(), settings: { ...defaultSettings, pausedHosts: ['x.com'] } }],
    ['off', { state: state(), settings: { ...defaultSettings, networksOff: ['x'] } }],
    ['own', { state: state() }],
    ['own-unread', { state: state(), summaries: [] }],
    ['not-own', { state: state({ verdict: 'not-own', account: null }) }],
    ['no-profile', { state: state({ verdict: 'no-profile', account: null }) }],
    ['unreadable', { state: state({ verdict: 'unreadable', account: null, health: 'consent-wall' }) }],
    ['unreadable', { state: state({ verdict: 'not-own', account: null, health: 'not-loaded' }) }],
    ['looking', {}],
    // The tab has gone elsewhere since the state was written.
    ['looking', { state: state({ url: 'https://github.com/sam' }) }],
    ['looking', { state: state({ url: 'https://x.com/sam_other_account' }) }],
    ['private', { tab: { id: 1, url: 'https://x.com/sam_example', isPrivate: true } }],
    // Where Firefox gives the popup no database.
    ['private', { tab: { id: 1, url: 'https://x.com/sam_example', isPrivate: true }, summaries: null }],
  ] satisfies [string, Partial<Snapshot>][])('%s', (expected, change) => {
    expect(kind(change)).toBe(expected);
  });
});

describe('once the catalogue and the permissions are known', () => {
  it.each([
    ['not-network', found({ located: null, allowed: false })],
    ['withheld', found({ allowed: false })],
    [
      'optional',
      found({ located: { network: 'github', access: 'optional', profile: true }, allowed: false }),
    ],
    ['no-profile', found({ located: { network: 'x', access: 'required', profile: false } })],
    ['reload', found()],
  ] satisfies [string, Found][])('%s', (expected, more) => {
    expect(kind({}, more)).toBe(expected);
  });

  it('says that nothing is read in a private window, whatever the address', () => {
    const tab = { id: 1, url: 'https://x.com/sam_example', isPrivate: true };
    expect(kind({ tab }, found())).toBe('private');
    expect(kind({ tab, state: state() }, found())).toBe('private');
  });

  it('says of a page off the catalogue that web pages are off, where no reader is left for it', () => {
    const nowhere = { id: 1, url: 'https://jane.example/', isPrivate: false };
    const off = (...networksOff: string[]) =>
      kind({ tab: nowhere, settings: { ...defaultSettings, networksOff } }, found({ located: null }));
    expect(off(...offCatalogue)).toBe('off');
    expect(off('web-page')).toBe('not-network');
  });

  it('knows a network that is off although nothing was ever read there', () => {
    expect(kind({ settings: { ...defaultSettings, networksOff: ['x'] } }, found())).toBe('off');
  });
});

describe('an own account', () => {
  it('keeps showing the last good reading, and says that the newest failed', () => {
    const view = chooseView(
      snapshot({ state: state({ verdict: 'unreadable', health: 'layout-changed' }) }),
      null,
    );
    expect(view).toMatchObject({ kind: 'own', trouble: 'layout-changed' });
    expect(chooseView(snapshot({ state: state() }), null)).toMatchObject({ kind: 'own', trouble: null });
  });

  it('is not shown for somebody else on the same network', () => {
    const view = chooseView(snapshot({ state: state({ verdict: 'not-own', account: null }) }), null);
    expect(view).toEqual({ kind: 'not-own', network: 'x' });
  });
});

describe('a page whose controls were looked through', () => {
  const url = 'https://x.com/settings/audience';
  const tab = { id: 1, url: `${url}?lang=en#top`, isPrivate: false };
  const inspection = makeInspection({ url });

  it('shows them with the account that they belong to', () => {
    const settingsState = state({ page: 'settings', url });
    const view = chooseView(snapshot({ tab, inspection, state: settingsState }), null);
    expect(view).toMatchObject({
      kind: 'settings',
      inspection,
      summary: { account: { id: 'x:sam_example' } },
    });
  });

  it('gives the accounts to choose from where it does not show whose they are', () => {
    const view = chooseView(snapshot({ tab, inspection: { ...inspection, account: 'ambiguous' } }), null);
    expect(view).toMatchObject({ kind: 'settings', summary: null, known: [makeSummary()] });
  });

  it('needs no network that Vitrine knows', () => {
    const plain = { id: 1, url: 'https://plain.example/prefs', isPrivate: false };
    const looked = makeInspection({ network: null, account: null, page: 'other', url: plain.url });
    expect(kind({ tab: plain, inspection: looked })).toBe('settings');
  });

  it('is over once the tab has moved on, and gives way to pausing and switching off', () => {
    expect(kind({ inspection, state: state() })).toBe('own');
    const paused = { ...defaultSettings, pausedHosts: ['x.com'] };
    expect(kind({ tab, inspection, settings: paused })).toBe('paused');
    expect(kind({ tab, inspection, settings: { ...defaultSettings, networksOff: ['x'] } })).toBe('off');
    expect(kind({ tab: { ...tab, isPrivate: true }, inspection })).toBe('private');
  });

  it('leaves an own profile to itself, unless the person asked for its settings', () => {
    const profile = makeInspection({ page: 'profile', url: 'https://x.com/sam_example' });
    const own = snapshot({ inspection: profile, state: state() });
    expect(chooseView(own, null).kind).toBe('own');
    expect(chooseView(own, null, true).kind).toBe('settings');
  });
});

describe('a site that runs software of the catalogue', () => {
  const url = 'https://social.example/@sam';
  const tab = { id: 1, url, isPrivate: false };
  const recognised = state({
    network: 'mastodon',
    verdict: 'not-own',
    account: null,
    url: 'https://social.example',
  });
  const nowhere = found({ located: null, allowed: false });

  it('can be allowed once a page of it was recognised', () => {
    const site = { network: 'mastodon', host: 'social.example', isSuggested: false };
    expect(chooseSite(snapshot({ tab, state: recognised }), nowhere)).toEqual(site);
  });

  it('can be allowed at once where their organisation names it', () => {
    const settings = { ...defaultSettings, ownSites: ['social.example'] };
    const site = { network: null, host: 'social.example', isSuggested: true };
    expect(chooseSite(snapshot({ tab, settings }), nowhere)).toEqual(site);
    expect(chooseSite(snapshot({ tab, settings, state: recognised }), nowhere)).toEqual({
      ...site,
      network: 'mastodon',
    });
    expect(chooseSite(snapshot({ tab, settings }), null)).toBeNull();
    expect(chooseSite(snapshot({ tab, settings }), found({ located: null, allowed: true }))).toBeNull();
    const other = { ...tab, url: 'https://other.example/' };
    expect(chooseSite(snapshot({ tab: other, settings }), nowhere)).toBeNull();
    // Everything that could read it is switched off.
    const networksOff = [...offCatalogue];
    expect(chooseSite(snapshot({ tab, settings: { ...settings, networksOff } }), nowhere)).toBeNull();
  });

  it.each([
    ['before anything was recognised', { tab }, nowhere],
    ['where it is allowed already', { tab, state: recognised }, found({ located: null, allowed: true })],
    ['of a plain web page', { tab, state: state({ ...recognised, network: 'web-page' }) }, nowhere],
    [
      'of a network with hosts of its own',
      { state: state({ verdict: 'not-own' }) },
      found({ allowed: false }),
    ],
    [
      'while it is paused',
      { tab, state: recognised, settings: { ...defaultSettings, pausedHosts: ['social.example'] } },
      nowhere,
    ],
    [
      'once the tab has moved on',
      { tab: { ...tab, url: 'https://plain.example/' }, state: recognised },
      nowhere,
    ],
  ] satisfies [string, Partial<Snapshot>, Found][])('is not asked for %s', (_when, change, more) => {
    expect(chooseSite(snapshot(change), more)).toBeNull();
  });
});
