// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../components/popup/choose-view';
import type { RequestMessage } from '../../../utils/messages/protocol';
import { defaultSettings } from '../../../utils/model/settings';
import { findButton, makeFinding, makeInspection, makeSetting, makeSummary, openCards, press } from '../draw';

const world = vi.hoisted(() => ({
  snapshot: null as unknown as Snapshot,
  shown: null as Snapshot | null,
  database: Promise.resolve(),
  sent: [] as unknown[],
  opened: [] as string[],
  session: {} as Record<string, unknown>,
  answer: (_message: unknown): unknown => null,
}));
vi.mock('../../../components/popup/find-more', () => ({
  findMore: async () => ({ located: null, allowed: false, readsProfiles: true }),
}));
vi.mock('../../../components/popup/read-tab', () => ({
  readSnapshot: async () => {
    await world.database;
    return structuredClone(world.snapshot);
  },
  readShownSnapshot: async () => structuredClone(world.shown),
  originPattern: (url: string) => `*://${new URL(url).hostname}/*`,
}));
// Has tests of its own; here only where it stands.
vi.mock('../../../components/popup/visit/VisitPart', () => ({
  VisitFirst: () => <p>visit: first</p>,
  VisitThen: () => <p>visit: then</p>,
}));
vi.mock('../../../utils/messages/send', () => ({
  send: async (message: unknown) => {
    world.sent.push(message);
    return world.answer(message);
  },
  onChanged: () => () => {},
}));
vi.mock('../../../utils/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://vitrine${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => {
        world.opened.push(url);
      },
    },
    storage: { onChanged: { addListener: () => {} }, session: { get: async () => world.session } },
  },
}));

const { PopupPage } = await import('../../../components/popup/PopupPage');
const model = await import('../../../components/popup/popup-model');

/** A background that does as it is asked. */
function obey(message: RequestMessage): unknown {
  const [summary] = world.snapshot.summaries!;
  if (message.type === 'dismiss') summary!.findings[0]!.dismissed = Date.UTC(2026, 10, 4);
  if (message.type === 'restore') summary!.findings[0]!.dismissed = null;
  if (message.type === 'settings') Object.assign(world.snapshot.settings, message.change);
  return message.type === 'settings' ? { settings: world.snapshot.settings } : { done: true };
}

const settle = () => act(async () => new Promise((done) => setTimeout(done, 30)));

async function open(): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(<PopupPage />, root));
  await act(async () => {
    await model.openPopup();
    await model.followTab();
  });
  await settle();
  return root;
}

beforeEach(() => {
  world.sent = [];
  world.opened = [];
  world.session = {};
  world.shown = null;
  world.database = Promise.resolve();
  world.answer = (message) => obey(message as RequestMessage);
  world.snapshot = {
    tab: { id: 7, url: 'https://x.com/sam_example', isPrivate: false },
    state: {
      network: 'x',
      page: 'profile',
      health: 'ok',
      verdict: 'own',
      account: 'x:sam_example',
      url: 'https://x.com/sam_example',
      at: 1,
    },
    inspection: null,
    summaries: [
      makeSummary({
        findings: [
          makeFinding(),
          makeFinding({ id: 'x:sam_example/public-email', check: 'public-email', weight: 7 }),
        ],
      }),
    ],
    settings: { ...defaultSettings, locale: 'en' },
  };
  model.closeToast();
});

it('says whose account it is and what is on display', async () => {
  const root = await open();
  expect(root.querySelector('h1')!.textContent).toBe('sam_example on X');
  expect(root.textContent).toContain('38–55 of 100, 71 % checked');
  expect(root.textContent).toContain('2 things on display');
});

it('takes a finding off the list, offers to undo with the focus there, and puts it back', async () => {
  const root = await open();
  await openCards(root);
  await press(findButton(root, 'This is intended'));
  await settle();
  expect(world.sent).toEqual([{ type: 'dismiss', finding: 'x:sam_example/public-phone' }]);
  expect(root.textContent).toContain('1 thing on display');
  const status = root.querySelector('[role=status]')!;
  expect(status.textContent).toContain('Marked as intended: Your phone number.');
  expect(document.activeElement).toBe(findButton(status, 'Undo'));

  await press(findButton(status, 'Undo'));
  await settle();
  expect(root.textContent).toContain('2 things on display');
  expect(document.activeElement!.textContent).toContain('Your phone number');
});

it('says so when the background does not answer, and keeps the list as it is', async () => {
  world.answer = () => null;
  const root = await open();
  await openCards(root);
  await press(findButton(root, 'This is intended'));
  await settle();
  expect(root.querySelector('[role=status]')!.textContent).toBe(
    'That did not get through. Try again in a moment.',
  );
  expect(root.textContent).toContain('2 things on display');
});

it('changes its language in place', async () => {
  const root = await open();
  const select = root.querySelector('select')!;
  select.value = 'nl';
  await act(async () => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(root.querySelector('h1')!.textContent).toBe('sam_example op X');
  expect(document.documentElement.lang).toBe('nl');
});

it('keeps what somebody else shows out of sight, and claims it when told', async () => {
  world.snapshot.state = { ...world.snapshot.state!, verdict: 'not-own', account: null };
  const root = await open();
  expect(root.textContent).toContain('Not yours, nothing is kept.');
  expect(root.textContent).not.toContain('sam_example');
  await press(findButton(root, 'This is me'));
  expect(world.sent).toEqual([{ type: 'claim-tab', tabId: 7 }]);
});

it('pauses and resumes on the host of the tab', async () => {
  const root = await open();
  await press(findButton(root, 'Pause on this site'));
  await settle();
  expect(root.querySelector('h1')!.textContent).toBe('Paused on x.com');
  await press(findButton(root, 'Resume'));
  await settle();
  expect(world.sent).toEqual([
    { type: 'settings', change: { pausedHosts: ['x.com'] } },
    { type: 'settings', change: { pausedHosts: [] } },
  ]);
  expect(root.querySelector('h1')!.textContent).toBe('sam_example on X');
});

it('says that the device is full although nobody asked', async () => {
  world.session = { trouble: { kind: 'storage-full', at: 1 } };
  const root = await open();
  expect(root.querySelector('h2')!.textContent).toBe('There is no room left');
});

it('shows an own account from session memory while the database is still opening, then what the database has', async () => {
  let opened = () => {};
  world.database = new Promise((done) => {
    opened = done;
  });
  const [summary] = world.snapshot.summaries!;
  world.shown = { ...world.snapshot, summaries: [{ ...summary!, findings: [makeFinding()] }] };
  const root = await open();
  expect(root.textContent).toContain('1 thing on display');
  opened();
  await settle();
  expect(root.textContent).toContain('2 things on display');
});

it('says that the data is damaged although session memory has a copy', async () => {
  world.shown = world.snapshot;
  world.snapshot = { ...world.snapshot, summaries: null };
  const root = await open();
  expect(root.querySelector('h1')!.textContent).toBe('The stored data is damaged');
});

it('points at a setting with the words of the strip, and leads to the walk through them all', async () => {
  vi.stubGlobal('close', () => {});
  const setting = makeSetting();
  const unread = makeSetting({ id: 'ads', value: null }, { outcome: 'unknown', unknownBecause: 'not-read' });
  world.snapshot.summaries = [makeSummary({ findings: [setting, unread] })];
  world.answer = (message) => ((message as RequestMessage).type === 'show-me' ? { tabId: 9 } : null);
  const root = await open();
  expect(root.textContent).toContain('1 setting not as advised');
  expect(root.textContent).toContain('1 setting not checked yet');
  await openCards(root);
  await press(findButton(root, 'Show me'));
  await vi.waitFor(() => expect(world.sent).toHaveLength(1));
  expect(world.sent).toEqual([
    expect.objectContaining({
      type: 'show-me',
      account: 'x:sam_example',
      setting: 'photo_tagging',
      words: expect.objectContaining({ change: 'Change it from Everyone to Friends.' }),
    }),
  ]);
  await press(findButton(root, 'Check my settings'));
  expect(world.opened).toEqual(['chrome-extension://vitrine/dashboard.html#check/x%3Asam_example']);
});

it('keeps an app out of the findings, and takes that back', async () => {
  const finding = makeFinding({ check: 'powerful-app', audience: null });
  finding.evidence[0] = {
    ...finding.evidence[0]!,
    field: null,
    shown: 'Example Poster',
    observation: 'app-1',
  };
  world.snapshot.summaries = [makeSummary({ findings: [finding] })];
  const root = await open();
  await openCards(root);
  await press(findButton(root, 'I use this'));
  await settle();
  const status = root.querySelector('[role=status]')!;
  expect(status.textContent).toContain('Left out of the findings: Example Poster.');
  await press(findButton(status, 'Undo'));
  await settle();
  expect(world.sent).toEqual([
    { type: 'keep', observation: 'app-1', kept: true },
    { type: 'keep', observation: 'app-1', kept: false },
  ]);
});

it('reads the settings of any page when asked, shows progress, and moves the reader to the result', async () => {
  const url = 'https://plain.example/prefs';
  world.snapshot = { ...world.snapshot, tab: { id: 7, url, isPrivate: false }, state: null, summaries: [] };
  world.answer = () => ({ done: true });
  const root = await open();
  await press(findButton(root, 'Read this page’s settings'));
  expect(world.sent).toEqual([{ type: 'inspect-tab', tabId: 7 }]);
  expect(root.querySelector('[role=status] progress')).not.toBeNull();
  world.snapshot.inspection = makeInspection({ network: null, account: null, page: 'other', url, at: 5 });
  await vi.waitFor(async () => {
    await settle();
    expect(root.querySelector('h1')!.textContent).toBe('Settings on plain.example');
  }, 5_000);
  await settle();
  expect(document.activeElement).toBe(root.querySelector('h1'));
  expect(root.querySelector('progress')).toBeNull();
});

it('says who learns of the visit beneath all else, and nothing of it where there is no page of a site', async () => {
  const root = await open();
  const main = root.querySelector('main')!;
  expect(main.firstElementChild!.textContent).toBe('visit: first');
  const then = [...main.children].findIndex((child) => child.textContent === 'visit: then');
  expect(then).toBe(main.children.length - 2);

  world.snapshot.settings.pausedHosts = ['x.com'];
  expect((await open()).textContent).not.toContain('visit:');
});

it('holds the language where it is locked, and says why', async () => {
  world.snapshot.settings.managed = { by: 'Example', locks: ['language'], held: {} };
  const root = await open();
  const select = root.querySelector('select')!;
  expect(select.disabled).toBe(true);
  expect(root.querySelector(`#${select.getAttribute('aria-describedby')}`)!.textContent).toBe(
    'Managed by Example',
  );
});

it('offers no pause where that is locked out, and help where there is some', async () => {
  world.snapshot.settings.managed = {
    ...{ by: 'Example', locks: [] },
    held: { 'paused-hosts': { in: [], out: ['x.com'] } },
  };
  world.snapshot.settings.supportAddress = 'mailto:help@example.com';
  const root = await open();
  expect(findButton(root, 'Pause on this site')).toBeUndefined();
  expect(root.querySelector('a[href="mailto:help@example.com"]')!.textContent).toBe('Get help');
  world.snapshot.settings.managed.held = { 'paused-hosts': { in: [], out: ['y.example'] } };
  world.snapshot.settings.supportAddress = 'javascript:alert(1)';
  const other = await open();
  expect(findButton(other, 'Pause on this site')).toBeDefined();
  expect(other.textContent).not.toContain('Get help');
});

it('points at nothing where that is switched off, and leads to the page by a link', async () => {
  world.snapshot.summaries = [makeSummary({ findings: [makeSetting()] })];
  world.snapshot.settings.featuresOff = ['show-me'];
  const root = await open();
  await openCards(root);
  expect(findButton(root, 'Show me')).toBeUndefined();
  expect(root.querySelector('a[href="https://x.com/settings/profile"]')).not.toBeNull();
});

it.each([[[], 1] as const, [['page-report'], 0] as const])(
  'offers to report a page unless that is switched off: %j',
  async (featuresOff, count) => {
    world.snapshot.inspection = makeInspection({ health: 'layout-changed' });
    world.snapshot.tab!.url = world.snapshot.inspection.url;
    world.snapshot.settings.featuresOff = [...featuresOff];
    const root = await open();
    expect([...root.querySelectorAll('button')].filter((one) => /Report/.test(one.textContent))).toHaveLength(
      count,
    );
  },
);
