// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from '../../background/fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());
Object.assign(fake.browser.runtime, { onMessage: { addListener: () => {}, removeListener: () => {} } });

const { AccountsView } = await import('../../../components/dashboard/AccountsView');
const { findEntries, sortEntries } = await import('../../../components/dashboard/overview/find-accounts');
const { listSteps } = await import('../../../components/dashboard/overview/guide-steps');
const { look, readLooks, writeLooks } = await import('../../../utils/store/overview-looks');
const { draw, findButton, makeFinding, makeScore, makeSetting, makeSummary, press } = await import('../draw');

const hour = 3_600_000;
const now = new Date(2026, 10, 22, 15).getTime();
const looks = { since: null, last: null, guideHidden: false, historySeen: false };

/** An account with a score, by its handle. */
function stand(handle: string, high: number, change: object = {}) {
  const summary = makeSummary();
  const account = { ...summary.account, id: `x:${handle}`, handle, handles: [handle], ...change };
  return { ...summary, account, score: makeScore({ high }) };
}
type Standing = ReturnType<typeof stand>;

const event = (account: string, kind: 'new' | 'resolved' | 'returned', check: string) => ({
  ...{ id: `${account}|${now}|${check}|${kind}`, account, network: 'x', at: now, kind, check },
  severity: 'high' as const,
});

function show(summaries: Standing[], change: object = {}) {
  const props = {
    data: { accounts: summaries.map(({ account }) => account), summaries },
    ...{ plans: new Map(), observations: {}, news: null, lines: new Map(), steps: [], now, days: 90 },
    ...{ onShown: vi.fn(), onShowFinding: vi.fn(), onShowObservations: vi.fn(), onHideGuide: vi.fn() },
    onClaim: async () => null,
    ...change,
  };
  return draw(<AccountsView {...props} />);
}

beforeEach(() => fake.world.clear());

describe('since when changes are told', () => {
  it('is nothing on the first visit, and the last look of the visit before on a later one', () => {
    const first = look(looks, now);
    expect(first).toMatchObject({ since: null, last: now });
    const still = look(first, now + hour);
    expect(still).toMatchObject({ since: null, last: now + hour });
    const later = look(still, now + 6 * hour);
    expect(later).toMatchObject({ since: now + hour, last: now + 6 * hour });
    // Looking again at once does not make the news old.
    expect(look(later, now + 6 * hour + 1).since).toBe(now + hour);
  });

  it('is another visit on another day, however short the night', () => {
    const midnight = new Date(2026, 10, 23).getTime();
    const late = look(looks, midnight - 1);
    expect(look(late, midnight + 1).since).toBe(midnight - 1);
  });

  it('is kept on the device, and mended where it is odd', async () => {
    expect(await readLooks()).toEqual(looks);
    await writeLooks((kept) => ({ ...look(kept, now), guideHidden: true }));
    expect(await readLooks()).toEqual({ ...looks, last: now, guideHidden: true });
    fake.world.local.set('overview', { since: 'x', last: -1, guideHidden: 'yes' });
    expect(await readLooks()).toEqual(looks);
  });
});

describe('the overview', () => {
  it('tells what changed, in all and on each card', async () => {
    const events = [
      event('x:jane', 'new', 'public-phone'),
      event('x:jane', 'new', 'public-email'),
      event('x:joan', 'returned', 'public-phone'),
      ...['a', 'b', 'c'].map((check) => event('x:joan', 'resolved', check)),
    ];
    const of = (id: string) => events.filter(({ account }) => account === id);
    const news = {
      ...{ looks: { ...looks, since: now - 48 * hour }, all: events },
      events: new Map([
        ['x:jane', of('x:jane')],
        ['x:joan', of('x:joan')],
      ]),
    };
    const root = await show([stand('jane', 60), stand('joan', 50)], { news });
    expect(root.textContent).toContain('Since Nov 20, 2026: 2 new, 1 came back, 3 resolved');
    const cards = [...root.querySelectorAll('li')].map((card) => card.textContent!);
    expect(cards.find((text) => text.startsWith('jane'))).toContain('2 new');
    expect(cards.find((text) => text.startsWith('joan'))).toContain('1 came back, 3 resolved');
    const quiet = await show([stand('jane', 60)], { news: { ...news, all: [], events: new Map() } });
    expect(quiet.textContent).toContain('Nothing changed since Nov 20, 2026');
    const fresh = await show([stand('jane', 60)], { news: { looks, all: [], events: new Map() } });
    expect(fresh.textContent).toContain('From your next visit on');
  });

  it('names the three worst findings, each a way to itself', async () => {
    const onShowFinding = vi.fn();
    const names = ['public-phone', 'public-email', 'public-birthday', 'public-employer', 'public-photo'];
    const findings = names.map((check, at) =>
      makeFinding({ id: `x:jane/${check}`, check, severity: at === 0 ? 'low' : 'high' }),
    );
    const root = await show([{ ...stand('jane', 60), findings }], { onShowFinding });
    const links = [...root.querySelectorAll('li li a')];
    expect(links.map((link) => link.textContent)).toEqual([
      'Your birthday',
      'Your e-mail address',
      'Where you work',
    ]);
    expect(root.textContent).toContain('and 2 more findings');
    await press(links[0]);
    expect(onShowFinding).toHaveBeenCalledWith(findings[2]);
    const none = { ...stand('jane', 60), findings: [makeFinding({ outcome: 'pass' })] };
    expect((await show([none])).textContent).toContain(
      'Nothing found in what could be read: 10 of 14 checks.',
    );
  });

  it('weighs all accounts like one, and leads on to history and reports', async () => {
    const root = await show([stand('jane', 60), stand('joan', 50)]);
    expect(root.querySelector('h2')!.textContent).toBe('All your accounts together');
    expect(root.textContent).toContain('100 of 100, 100 % checked');
    expect(root.querySelector('a[href="#reports"]')).not.toBeNull();
    expect(root.querySelector('a[href="#history"]')).not.toBeNull();
    expect(findButton(root, 'Save report (JSON)')).toBeUndefined();
  });

  it('draws many accounts in parts, and finds one by name or network', async () => {
    const onShown = vi.fn();
    const many = Array.from({ length: 60 }, (_, at) => stand(`person_${at}`, 100 - at));
    const github = stand('sam', 1, { id: 'github:sam', network: 'github' });
    const root = await show([...many, github], { onShown });
    const cards = () => root.querySelectorAll('h2').length - 1;
    // Those in sight come first, the rest of the part once they are painted.
    expect(cards()).toBe(6);
    await vi.waitFor(() => expect(cards()).toBe(24));
    await vi.waitFor(() => expect(onShown.mock.lastCall![0]).toHaveLength(24));
    await press(findButton(root, 'Show 24 more'));
    expect(cards()).toBe(48);
    const type = (text: string) =>
      act(async () => {
        const input = root.querySelector('input')!;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('PERSON_59');
    expect(cards()).toBe(1);
    expect(root.querySelector('[role="status"]')!.textContent).toBe('1 account');
    await type('nobody');
    expect(root.querySelector('[role="status"]')!.textContent).toBe('No account matches.');
    await press(findButton(root, 'Show all accounts'));
    expect(cards()).toBe(24);
    expect((await show(many.slice(0, 12))).querySelector('search')).toBeNull();
  });

  it('says what to do where nothing could be checked, and puts such an account after the others', async () => {
    const blank = { ...stand('blank', 100), score: makeScore({ low: 0, high: 100, known: 0 }) };
    const root = await show([blank, stand('jane', 60)]);
    const cards = [...root.querySelectorAll('li')].map((card) => card.textContent!);
    expect(cards.findIndex((text) => text.startsWith('blank'))).toBeGreaterThan(
      cards.findIndex((text) => text.startsWith('jane')),
    );
    expect(cards.filter((text) => text.includes('could be checked yet'))).toHaveLength(1);
  });

  it('sorts the most exposed first, and those not read yet last', () => {
    const [low, high] = [stand('low', 20), stand('high', 90)];
    const unread = stand('unread', 100, { lastSeen: null });
    const entries = sortEntries([unread.account, low.account, high.account], [unread, low, high]);
    expect(entries.map(({ account }) => account.handle)).toEqual(['high', 'low', 'unread']);
    const find = (text: string, network: string | null) =>
      findEntries(entries, text, network, () => 'The Network').length;
    expect([find('', null), find('network', null), find('hig', null), find('', 'github')]).toEqual([
      3, 3, 1, 0,
    ]);
  });
});

describe('the guide', () => {
  const known = { plans: new Map(), watching: false, historySeen: false };
  const done = (given: Partial<Parameters<typeof listSteps>[0]>) =>
    listSteps({ accounts: [], summaries: [], ...known, ...given }).flatMap((step) =>
      step.done ? [step.id] : [],
    );

  it('ticks off what was done', () => {
    expect(done({})).toEqual([]);
    const unread = stand('jane', 60, { lastSeen: null });
    expect(done({ accounts: [unread.account], summaries: [unread] })).toEqual(['claim']);
    const set = { ...stand('jane', 60), findings: [makeSetting()] };
    expect(done({ accounts: [set.account], summaries: [set], watching: true, historySeen: true })).toEqual([
      ...['claim', 'profile', 'settings', 'watching', 'history'],
    ]);
  });

  it('leads to the profile that was not opened yet, and never to a script', () => {
    const profile = (url: string) =>
      listSteps({
        accounts: [stand('jane', 1, { lastSeen: null, url }).account],
        summaries: [],
        ...known,
      })[1]!;
    expect(profile('https://x.com/jane')).toMatchObject({ href: 'https://x.com/jane', outside: true });
    expect(profile('javascript:alert(1)')).toMatchObject({ href: '#settings/accounts', outside: false });
  });

  it('is shown until it is hidden', async () => {
    const onHideGuide = vi.fn();
    const steps = listSteps({ accounts: [stand('jane', 1).account], summaries: [], ...known });
    const root = await show([stand('jane', 60)], { steps, onHideGuide });
    const guide = root.querySelector('ol')!;
    expect([...guide.querySelectorAll('a')].map((link) => link.textContent)).toHaveLength(5);
    expect(guide.textContent).toContain('Say which accounts are yoursdone');
    expect(guide.textContent).toContain('Page by page; Vitrine says what is not as advised.');
    await press(findButton(root, 'Hide these steps'));
    expect(onHideGuide).toHaveBeenCalledOnce();
    expect((await show([stand('jane', 60)])).querySelector('ol')).toBeNull();
  });
});
