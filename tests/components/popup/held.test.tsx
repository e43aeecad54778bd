// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { PageWords } from '../../../components/page-words';
import { chooseView, type Snapshot, type View } from '../../../components/popup/choose-view';
import { type TabActions, TabNotice } from '../../../components/popup/TabNotice';
import { OffNote } from '../../../components/popup/visit/OffNote';
import { SiteOffer } from '../../../components/popup/visit/SiteOffer';
import { featureIds, type Managed } from '../../../utils/model/policy';
import { defaultSettings, type Locale, type Settings } from '../../../utils/model/settings';
import { draw, findButton, makeSummary, press } from '../draw';
import { drawPart } from './visit/make-visit';

const url = 'https://x.com/sam_example';
const manage = (change: Partial<Managed>): Managed => ({ by: 'Example', locks: [], held: {}, ...change });
const held = (key: string, ...list: string[]) => manage({ held: { [key]: { in: list, out: [] } } });

const actions = Object.fromEntries(
  ['Read', 'Claim', 'Allow', 'Reload', 'Resume', 'SwitchOn', 'Inspect', 'Dashboard'].map((name) => [
    `on${name}`,
    vi.fn(),
  ]),
) as unknown as TabActions;
beforeEach(() => vi.clearAllMocks());

/** The popup's notice over a tab, as these settings have it. */
function show(change: Partial<Settings>, locale: Locale = 'en', address = url) {
  const settings = { ...defaultSettings, ...change };
  const snapshot: Snapshot = {
    tab: { id: 1, url: address, isPrivate: false },
    ...{ state: null, inspection: null, summaries: [makeSummary()], settings },
  };
  const located = address === url ? { network: 'x', access: 'required' as const, profile: true } : null;
  const view = chooseView(snapshot, { located, allowed: false, readsProfiles: true });
  type Plain = Exclude<View, { kind: 'own' | 'looking' | 'settings' }>;
  return draw(<TabNotice view={view as Plain} settings={settings} actions={actions} />, locale);
}
const buttons = (root: ParentNode) => [...root.querySelectorAll('button')].map((one) => one.textContent);
const line = (root: ParentNode) => root.querySelector('a[href="/dashboard.html#policy"]')?.textContent;

it('offers no switch for a network that is held off, and says by whom', async () => {
  const networksOff = ['x'];
  for (const managed of [held('networks-off', 'x'), manage({ locks: ['networks-off'] })]) {
    const root = await show({ networksOff, managed });
    expect(buttons(root)).toEqual([]);
    expect(line(root)).toBe('Managed by Example');
    expect(root.textContent).not.toContain('until you switch it on');
  }
  expect(line(await show({ networksOff, managed: manage({ by: '', locks: ['networks-off'] }) }))).toBe(
    'Managed by your organisation',
  );
  expect(line(await show({ networksOff, managed: held('networks-off', 'x') }, 'nl'))).toBe(
    'Beheerd door Example',
  );
});

it('offers it where another network is held, or the person chose it themselves', async () => {
  for (const managed of [held('networks-off', 'reddit'), manage({ held: {} }), null]) {
    const root = await show({ networksOff: ['x'], managed });
    await press(findButton(root, 'Switch X on'));
    expect(line(root)).toBeUndefined();
  }
  expect(actions.onSwitchOn).toHaveBeenCalledTimes(3);
});

it('resumes no host that is held paused', async () => {
  const pausedHosts = ['x.com'];
  const root = await show({ pausedHosts, managed: held('paused-hosts', 'x.com') });
  expect(buttons(root)).toEqual([]);
  expect(line(root)).toBe('Managed by Example');
  const own = await show({ pausedHosts, managed: held('paused-hosts', 'y.example') });
  expect(buttons(own)).toEqual(['Resume']);
});

it('reads settings of no other site where that is switched off', async () => {
  const elsewhere = 'https://club.example/privacy';
  const off: Partial<Settings> = { featuresOff: ['read-any-page'] };
  expect(buttons(await show({}, 'en', elsewhere))).toEqual(['Read this page', 'Read this page’s settings']);
  const own = await show(off, 'en', elsewhere);
  expect(buttons(own)).toEqual(['Read this page']);
  expect(own.textContent).not.toContain('switched off');
  const root = await show({ ...off, managed: held('features-off', 'read-any-page') }, 'en', elsewhere);
  expect(buttons(root)).toEqual(['Read this page']);
  expect(root.textContent).toContain('is switched off.');
  expect(line(root)).toBe('Managed by Example');
});

it('says which parts the organisation switched off, and is silent about what the person did', async () => {
  const note = (managed: Managed | null) =>
    drawPart(
      <PageWords locale="en">
        <OffNote settings={{ ...defaultSettings, featuresOff: [...featureIds], managed }} />
      </PageWords>,
    );
  expect((await note(null)).textContent).toBe('');
  expect((await note(held('features-off', 'watch-sites'))).textContent).toBe(
    'Watching other sites is switched off.Managed by Example',
  );
  expect((await note(manage({ locks: ['features-off'] }))).textContent.match(/switched off/g)).toHaveLength(
    3,
  );
});

it('says who suggests a site that the organisation runs', async () => {
  const onAllow = vi.fn();
  const site = { network: null, host: 'forum.example.com', isSuggested: true };
  const root = await drawPart(<SiteOffer site={site} by="Example" onAllow={onAllow} />);
  expect(root.querySelector('h2')!.textContent).toBe('Suggested by Example');
  expect(root.textContent).toContain('forum.example.com');
  await press(findButton(root, 'Allow on forum.example.com'));
  expect(onAllow).toHaveBeenCalledOnce();
  const nobody = await drawPart(<SiteOffer site={site} by="" onAllow={onAllow} />);
  expect(nobody.querySelector('h2')!.textContent).toBe('Suggested by your organisation');
  const found = await drawPart(
    <SiteOffer site={{ ...site, network: 'mastodon', isSuggested: false }} by="Example" onAllow={onAllow} />,
  );
  expect(found.querySelector('h2')!.textContent).toBe('This site runs Mastodon');
});
