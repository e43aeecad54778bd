import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeSender } from '../../utils/background/compose-frame';
import type { ComposeMessage } from '../../utils/messages/compose';
import type { Answers } from '../../utils/messages/protocol';
import type { OwnSettings } from '../../utils/model/settings';
import { networks } from '../../utils/networks/networks';
import { draft, frame, list, post } from './composing';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());
const looked = vi.hoisted(() => ({ at: [] as string[] }));
vi.mock('../../utils/detect/detect', async (load) => {
  const real = await load<typeof import('../../utils/detect/detect')>();
  return {
    ...real,
    detect: (...all: Parameters<typeof real.detect>) => {
      looked.at.push(all[0]);
      return real.detect(...all);
    },
  };
});

const { startPolicy } = await import('../../utils/background/policy');
const { composeNow, receiveCompose, startCompose } = await import('../../utils/background/receive-compose');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { forgetTerms } = await import('../../utils/background/compose-terms');
const { databaseName } = await import('../../utils/store/database');
const { changeSettings, readChoices } = await import('../../utils/store/in-force');
const { readCautions } = await import('../../utils/store/read-cautions');
const { readSettings } = await import('../../utils/store/settings');

const { world } = fake;
const at = new Date(2026, 10, 22, 12).getTime();
const inTurn = <T>(work: () => Promise<T>) => work();
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));
/** Each test has a tab-minute of its own, so that none meets the limit of another. */
let now = at;

const tell = <M extends ComposeMessage>(message: M, sender: ComposeSender = frame()) =>
  receiveCompose(message, sender, now, inTurn) as Promise<Answers[M['type']]>;
const config = async (sender?: ComposeSender) => (await tell({ type: 'compose-opened' }, sender)).config;
const write = async (text: string, change?: object, sender?: ComposeSender) =>
  (await tell(draft(text, change), sender)).notice;
const choose = (change: Partial<OwnSettings>) => changeSettings(change);
async function govern(managed: object): Promise<void> {
  world.managed = () => ({ about: { organisation: 'Example BV' }, ...managed });
  await startPolicy(inTurn);
  await tick();
}
const counts = async () =>
  (await readCautions()).map(({ about, place, kind, count }) => [about, place, kind, count]);

beforeEach(async () => {
  await tick();
  world.clear();
  forgetTerms();
  await deleteDB(databaseName);
  looked.at.length = 0;
  now += 61_000;
  world.tabs.set(3, { id: 3, url: post, incognito: false });
  startCompose();
});

describe('where composers are looked after', () => {
  it('is a page of a network that is on', async () => {
    expect(await config()).toEqual({
      ...{ drafts: true, photos: true, cleanPhotos: false },
      ...{ mayHold: false, always: false, strict: false, pending: null },
    });
  });

  const inside = { frameId: 4, tab: { id: 3, url: post, incognito: false } };
  it.each<[string, ComposeSender, boolean]>([
    ['a frame of the same origin', frame('https://x.com/i/box', inside), true],
    ['an empty frame of the page', { ...frame(post, inside), url: 'about:blank' }, true],
    ['a written frame of the page', { ...frame(post, inside), url: 'about:srcdoc' }, true],
    ['a frame of another site', frame('https://ads.example/x', inside), false],
    ['a frame of another network', frame('https://www.reddit.com/embed', inside), false],
    [
      'an empty frame of another site',
      { ...frame('https://ads.example/', inside), url: 'about:blank' },
      false,
    ],
    ['a frame in a sandbox', { ...frame(post, inside), origin: 'null' }, false],
    [
      'an empty frame of nobody knows whom',
      { ...frame(post, inside), url: 'about:blank', origin: undefined },
      false,
    ],
    ['a private window', frame(post, { incognito: true }), false],
    ['another extension', frame(post, { id: 'other' }), false],
    [
      'a page of the browser',
      { ...frame(), url: 'about:config', tab: { id: 3, url: 'about:config' } },
      false,
    ],
    ['a site that nobody allowed', frame('https://forum.example.com/'), false],
    ['a network that is asked for and was not allowed', frame('https://github.com/jane'), false],
  ])('%s', async (_name, sender, isIn) => {
    expect((await config(sender)) !== null).toBe(isIn);
    expect((await write('jane@example.com', {}, sender)) !== null).toBe(isIn);
  });

  it('is a site that was allowed by itself, and none that is only watched', async () => {
    const forum = frame('https://forum.example.com/new');
    world.grant(['webRequest'], ['*://*/*']);
    expect(await config(forum)).toBeNull();
    world.grant([], ['*://forum.example.com/*', ...networks.get('github')!.hosts]);
    expect(await config(forum)).toMatchObject({ drafts: true });
    expect(await config(frame('https://github.com/jane'))).toMatchObject({ drafts: true });
  });

  it.each<[string, Partial<OwnSettings>]>([
    ['the network is off', { networksOff: ['x'] }],
    ['the site is paused', { pausedHosts: ['x.com'] }],
    ['drafts are left alone on the network', { draftPlacesOff: ['x'] }],
    ['drafts are left alone on the host', { draftPlacesOff: ['x.com'] }],
  ])('is nowhere that %s', async (_name, change) => {
    await choose(change);
    expect(await config()).toBeNull();
    expect(await write('jane@example.com')).toBeNull();
    const told = { files: 1, unread: 0, kinds: [{ kind: 'place' as const, files: 1 }], held: true };
    expect(await tell({ type: 'photos', told })).toEqual({ notice: null });
    expect(await tell({ type: 'photo-code' })).toEqual({ done: false });
    expect(await counts()).toEqual([]);
  });

  it('says what may hold a post, and where photos are asked about', async () => {
    await choose({ holdPost: true, cleanPhotosOn: ['x'] });
    expect(await config()).toMatchObject({ mayHold: true, strict: false, cleanPhotos: true });
    await choose({ holdPost: false, cleanPhotosOn: ['reddit', 'x.com'] });
    expect(await config()).toMatchObject({ mayHold: false, cleanPhotos: true });
  });

  it('knows software by what was recognised in the tab', async () => {
    const url = 'https://social.example.com/home';
    world.grant([], ['*://social.example.com/*']);
    await govern({ terms: { lock: { add: [list('one', 'fine', { holdOn: ['mastodon'] })] } } });
    expect(await config(frame(url))).toMatchObject({ always: false, strict: false });
    world.session.set('tab:3', { network: 'mastodon', url });
    expect(await config(frame(url))).toMatchObject({ always: true, strict: true, mayHold: true });
    // What was recognised on another site says nothing of this one.
    world.session.set('tab:3', { network: 'mastodon', url: 'https://other.example/' });
    expect(await config(frame(url))).toMatchObject({ always: false });
  });
});

describe('an organisation’s terms', () => {
  it.each(['fine', 'warn', 'hold'] as const)('of level %s', async (level) => {
    await govern({ terms: { lock: { add: [list('one', level)] } } });
    const [isOn, isHeld] = [level !== 'fine', level === 'hold'];
    expect(await config()).toMatchObject({ always: isOn, strict: isHeld, mayHold: isHeld });
    const notice = await write('About falcon and more');
    if (!isOn) return expect(notice).toBeNull();
    expect(notice!.items).toMatchObject([
      { kind: 'terms', label: 'List one', shown: 'falcon', why: 'Example BV does not want this outside.' },
    ]);
    expect(notice!.hold?.text.includes('List one') ?? false).toBe(isHeld);
    expect([notice!.words.kinds, notice!.words.place]).toEqual([[], null]);
    expect(await counts()).toEqual([['draft', 'x', 'terms', 1]]);
  });

  it('are left alone on the internal network and held on a public one', async () => {
    world.grant([], networks.get('slack')!.hosts);
    await govern({ terms: { lock: { add: [list('one', 'hold', { fineOn: ['slack'] })] } } });
    expect(await write('Falcon', {}, frame('https://app.slack.com/client'))).toBeNull();
    expect((await write('Falcon'))?.hold).not.toBeNull();
  });

  it('are followed when they change, and when the person switches a list off and on', async () => {
    await govern({
      terms: { default: { add: [list('one', 'warn'), list('two', 'warn', { words: ['Kestrel'] })] } },
    });
    expect((await write('Falcon'))?.words.kinds).toEqual([{ kind: 'terms', label: 'Not about these words' }]);
    const press = { what: 'kind', kind: 'terms' } as const;
    expect(await tell({ type: 'compose-press', press, undo: false })).toEqual({ done: true });
    expect(await write('Falcon')).toBeNull();
    // Only the list that was told of.
    expect(await write('Kestrel')).not.toBeNull();
    expect(await tell({ type: 'compose-press', press, undo: true })).toEqual({ done: true });
    expect(await write('Falcon')).not.toBeNull();
  });

  it('of a locked list cannot be switched off, nor got round by leaving the place alone', async () => {
    await govern({ terms: { lock: { add: [list('one', 'hold')] } } });
    await write('Falcon');
    for (const press of [{ what: 'kind', kind: 'terms' }, { what: 'place' }] as const)
      expect(await tell({ type: 'compose-press', press, undo: false })).toEqual({ done: false });
    expect(await readChoices()).toEqual({});
    expect((await write('Falcon'))?.hold).not.toBeNull();
  });
});

describe('a draft', () => {
  it('is told with what stands in it, masked, in the person’s language', async () => {
    await choose({ locale: 'nl' });
    const notice = await write('Mail jane@example.com, mijn bsn is 111222333.', { language: 'nl' });
    expect(notice?.items.map(({ kind, label }) => [kind, label])).toEqual(
      expect.arrayContaining([
        ['email', 'E-mailadres'],
        ['national-id', 'Burgerservicenummer (BSN)'],
      ]),
    );
    expect(notice?.title).toBe('2 dingen om te bekijken voor je dit plaatst');
    const said = JSON.stringify(notice);
    expect(said).not.toMatch(/jane@example\.com|111222333|\{\w+\}/);
    expect(notice?.hold).toBeNull();
  });

  it('says nothing of what is not there, or is fine', async () => {
    expect(await write('A fine day.')).toBeNull();
    expect(await write('  ')).toBeNull();
    const notice = await write('jane@example.com and robin@example.com');
    const [one, two] = notice!.items;
    expect((await write('jane@example.com', { fine: [one!.key, two!.key] })) ?? null).toBeNull();
    await choose({ draftKindsOff: ['email'] });
    expect(await write('jane@example.com')).toBeNull();
  });

  it('tells a value once, eight at most, and how many more there are', async () => {
    expect((await write('jane@example.com JANE@example.com'))?.items).toHaveLength(1);
    const notice = await write(Array.from({ length: 11 }, (_, n) => `jane${n}@example.com`).join(' '));
    expect([notice?.items.length, notice?.more]).toEqual([8, 'and 3 more']);
    expect(new Set(notice?.items.map(({ key }) => key)).size).toBe(8);
  });

  it('is held where the person wants it, but not for what may be something else', async () => {
    await choose({ holdPost: true });
    expect((await write('jane@example.com'))?.hold).toEqual({
      title: 'Not posted yet',
      text: 'Vitrine held it, as you asked, because of what is listed here. Press Post again and it goes.',
    });
    await govern({ 'hold-post': { lock: true } });
    expect((await write('jane@example.com'))?.hold?.text).toContain('as Example BV set');
  });

  it.each([
    ['x', ['Replies', 'Everyone'], 'Who can see it: everybody (this page says “Everyone”).'],
    ['x', [], 'Vitrine could not read here who will see it. At the widest: everybody.'],
    [
      'slack',
      [],
      'Vitrine could not read here who will see it. At the widest: everybody in this workspace or organisation.',
    ],
    [
      'whatsapp',
      [],
      'Vitrine could not read here who will see it: everybody in this conversation, at least.',
    ],
  ])('on %s with %j says who will see it', async (network, cues, said) => {
    world.grant([], networks.get(network)!.hosts);
    const hosts = { x: post, slack: 'https://app.slack.com/client', whatsapp: 'https://web.whatsapp.com/' };
    const sender = frame(hosts[network as keyof typeof hosts]);
    expect((await write('jane@example.com', { cues }, sender))?.audience).toBe(said);
  });

  it('is counted once by kind, and anew in another composer or document', async () => {
    await write('jane@example.com');
    await write('jane@example.com and robin@example.com');
    await write('jane@example.com', { composer: 2 });
    await tick();
    expect(await counts()).toEqual([['draft', 'x', 'email', 2]]);
    await config();
    await write('jane@example.com');
    await tick();
    expect(await counts()).toEqual([['draft', 'x', 'email', 3]]);
    expect((await readCautions())[0]?.day).toBe('2026-11-22');
  });

  it('is stored nowhere, nor is what stood in it', async () => {
    await govern({ terms: { default: { add: [list('one', 'warn', { words: ['Kestrel'] })] } } });
    await write('A kestrel for jane@example.com, 4111 1111 1111 1111');
    await tick();
    const stored = JSON.stringify([...world.session, ...world.local, await readCautions()]);
    expect(stored).not.toMatch(/jane|4111|kestrel for/i);
  });

  it('has keys that outlive the worker, and not the session', async () => {
    const keyOf = async () => {
      vi.resetModules();
      const { keyFind } = await import('../../utils/background/find-key');
      return keyFind('email', 'jane@example.com');
    };
    const first = await keyOf();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await keyOf()).toBe(first);
    world.session.clear();
    expect(await keyOf()).not.toBe(first);
  });

  it('that was typed on meanwhile is not looked at for itself', async () => {
    const texts = ['jane@exa', 'jane@example.co', 'jane@example.com'];
    const notices = await Promise.all(texts.map((text) => write(text)));
    expect(looked.at).toEqual(['jane@example.com']);
    expect(notices[0]).toEqual(notices[2]);
    expect(notices[0]?.items).toHaveLength(1);
  });

  it('of a tab that floods is not answered, and others are', () => {
    const answers = Array.from({ length: 1_000 }, () => tell(draft('x')));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(100);
    const other = { ...frame(), tab: { id: 4, url: post, incognito: false } };
    expect(tell(draft('x'), other)).toBeDefined();
    return Promise.all(answers);
  });

  it('of a page that makes frames without end leaves the page on top its answers', async () => {
    const box = frame('https://x.com/box', { frameId: 5, tab: { id: 3, url: post } });
    const flood = Array.from({ length: 300 }, () => tell({ type: 'compose-opened' }, box));
    expect(flood.at(-1)).toBeUndefined();
    expect(await config()).not.toBeNull();
    await Promise.all(flood);
  });
});

describe('words that are held for certain, as docs/roll-out.md says', () => {
  const off: Partial<OwnSettings>[] = [
    { featuresOff: ['drafts'] },
    { draftPlacesOff: ['x'] },
    { networksOff: ['x'] },
    { pausedHosts: ['x.com'] },
  ];
  const terms = { lock: { add: [list('held', 'hold')] } };
  const locks = {
    'features-off': { lock: { remove: ['drafts'] } },
    'draft-places-off': { lock: { replace: [] } },
    'networks-off': { lock: { remove: ['x'] } },
    'paused-hosts': { lock: { replace: [] } },
  };

  it.each(off)('%o gets round a list that alone is locked', async (change) => {
    await govern({ terms });
    await choose(change);
    expect((await config())?.strict ?? false).toBe(false);
  });

  it.each(off)('%o does not where that is locked too', async (change) => {
    await choose(change);
    await govern({ terms, ...locks });
    expect(await config()).toMatchObject({ drafts: true, strict: true });
    await choose(change);
    expect(await config()).toMatchObject({ drafts: true, strict: true });
    expect((await write('Falcon'))?.hold).not.toBeNull();
  });

  it('it is said in the person’s language for whom a press is held', async () => {
    await govern({ terms });
    expect((await config())?.pending).toMatchObject({
      title: 'Not posted yet',
      text: expect.stringContaining('Example BV'),
    });
    await choose({ locale: 'nl' });
    expect((await config())?.pending?.title).toBe('Nog niet geplaatst');
  });

  it('what was read before a change leaves no old words behind', async () => {
    const { matchTerms } = await import('../../utils/background/compose-terms');
    const [before, after] = [list('held', 'hold'), list('held', 'hold', { words: ['Eagle'] })];
    matchTerms([before]);
    expect(matchTerms([after]).find('Eagle')).toHaveLength(1);
  });
});

describe('a button of a notice', () => {
  it.each([
    [{ what: 'kind', kind: 'email' }, 'draftKindsOff', 'email'],
    [{ what: 'place' }, 'draftPlacesOff', 'x'],
    [{ what: 'clean-photos' }, 'cleanPhotosOn', 'x'],
  ] as const)('%j switches it and back', async (press, name, element) => {
    expect(await tell({ type: 'compose-press', press, undo: false })).toEqual({ done: true });
    expect((await readSettings())[name]).toEqual([element]);
    expect(await tell({ type: 'compose-press', press, undo: true })).toEqual({ done: true });
    expect((await readSettings())[name]).toEqual([]);
  });

  it('does nothing where the organisation holds it, and is not offered', async () => {
    await govern({
      'draft-kinds-off': { lock: { remove: ['email'] } },
      'draft-places-off': { lock: { replace: [] } },
      'clean-photos-on': { lock: { remove: ['x'] } },
    });
    const notice = await write('jane@example.com, +31 6 55501421');
    expect(notice?.words.kinds.map(({ kind }) => kind)).toEqual(['phone']);
    expect(notice?.words.place).toBeNull();
    for (const press of [
      { what: 'kind', kind: 'email' },
      { what: 'place' },
      { what: 'clean-photos' },
    ] as const)
      expect(await tell({ type: 'compose-press', press, undo: false })).toEqual({ done: false });
  });

  it('about software that many run is about this host alone', async () => {
    const url = 'https://social.example.com/home';
    world.grant([], ['*://social.example.com/*']);
    world.session.set('tab:3', { network: 'mastodon', url });
    expect((await write('jane@example.com', {}, frame(url)))?.words.place).toBe('Not on social.example.com');
    await tell({ type: 'compose-press', press: { what: 'place' }, undo: false }, frame(url));
    expect((await readSettings()).draftPlacesOff).toEqual(['social.example.com']);
    expect(await counts()).toEqual([['draft', 'mastodon', 'email', 1]]);
  });
});

describe('chosen photos', () => {
  const told = (change: object = {}) => ({
    ...{ files: 2, unread: 0, held: true },
    kinds: [
      { kind: 'place' as const, files: 2 },
      { kind: 'device' as const, files: 1 },
    ],
    ...change,
  });
  const choosePhotos = async (change?: object) => (await tell({ type: 'photos', told: told(change) })).notice;

  it('are told with words for each kind, and counted by file', async () => {
    const notice = await choosePhotos();
    expect(notice?.title).toBe('These 2 files say more than their pictures show');
    expect(notice?.labels.map(({ kind, label }) => [kind, label])).toEqual([
      ['place', 'Where it was taken'],
      ['device', 'Device'],
    ]);
    expect(notice?.near).toBe('near {town}, {country}');
    expect(notice?.nearFar).toBe('about {km} km from {town}, {country}');
    expect(notice?.more).toBe('and {count} more');
    expect(notice?.words.cannot).toContain('{formats}');
    expect(notice?.network).toBe(
      'X removes this from what others can download. It gets the file as you send it, and may keep what is in it. Others report this; it is not confirmed.',
    );
    expect(notice?.words).toMatchObject({ always: 'Ask me each time on X', place: 'Not on X' });
    await tick();
    expect(await counts()).toEqual([
      ['photo', 'x', 'device', 1],
      ['photo', 'x', 'place', 2],
    ]);
  });

  it('with nothing beside the picture are not spoken of, unless they could not be read', async () => {
    expect(await choosePhotos({ kinds: [] })).toBeNull();
    const notice = await choosePhotos({ kinds: [], unread: 2 });
    expect(notice?.title).toBe('Vitrine could not read all that is in here');
    expect(notice?.words.unread).toContain('2 files');
    expect(notice?.network).toBe('');
    await choose({ cleanPhotosOn: ['x'] });
    expect((await choosePhotos())?.words.always).toBeNull();
  });

  it('are read by a script that only the frame gets that asked', async () => {
    const sender = frame('https://x.com/box', { frameId: 5, tab: { id: 3, url: post } });
    expect(await tell({ type: 'photo-code' }, sender)).toEqual({ done: true });
    expect(world.injected).toEqual([{ tabId: 3, files: ['/photo.js'], frameIds: [5] }]);
  });
});

describe('frames that are open', () => {
  const pushed = () =>
    world.told.flatMap(({ tabId, frameId, message }) =>
      (message as { type: string }).type === 'compose-config'
        ? [[tabId, frameId, (message as { config: { drafts: boolean } | null }).config?.drafts ?? null]]
        : [],
    );

  it('are told when the settings change, those of other sites not', async () => {
    await config();
    await config(frame('https://x.com/box', { frameId: 2, tab: { id: 3, url: post } }));
    await config(frame('https://ads.example/', { frameId: 7, tab: { id: 3, url: post } }));
    await choose({ featuresOff: ['drafts'] });
    await tick();
    expect(pushed()).toEqual([
      [3, 0, false],
      [3, 2, false],
    ]);
    world.told.length = 0;
    await choose({ pausedHosts: ['x.com'] });
    await tick();
    expect(pushed()).toEqual([
      [3, 0, null],
      [3, 2, null],
    ]);
  });

  it('have it at once where the site was just allowed', async () => {
    const top = new URL('https://forum.example.com/new');
    await composeNow(3, top);
    expect(world.injected).toEqual([]);
    world.grant([], ['*://forum.example.com/*']);
    await composeNow(3, top);
    expect(world.injected).toEqual([{ tabId: 3, files: ['/compose.js'], allFrames: true }]);
  });

  it('are told when the policy changes', async () => {
    await config();
    await govern({ 'hold-post': { lock: true } });
    await tick();
    expect(world.told.at(-1)?.message).toMatchObject({ config: { mayHold: true } });
  });

  it('begin anew when everything is erased', async () => {
    await write('jane@example.com');
    await tick();
    await receiveRequest({ type: 'erase', what: 'everything' }, at);
    expect(await counts()).toEqual([]);
    await write('jane@example.com');
    await tick();
    expect(await counts()).toEqual([['draft', 'x', 'email', 1]]);
  });
});
