// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type CheckProps, CheckView } from '../../../components/dashboard/check/CheckView';
import type { Catalogue } from '../../../components/dashboard/check/load-catalogue';
import { PageWords } from '../../../components/page-words';
import { expectOf, nothingExpected } from '../../../utils/audit/expect';
import type { Locale } from '../../../utils/model/settings';
import { draw, findButton, press } from '../draw';
import {
  account,
  makeApp,
  makePlan,
  makeSettingFinding,
  makeSettingObservation,
  network,
  started,
} from './make-check';

const catalogue: Catalogue = {
  network: 'x',
  settings: network,
  about: {
    id: 'x',
    pages: {},
    settings: {
      read_receipts: {
        controls: {
          en: 'Whether senders see that you read it.',
          nl: 'Of afzenders zien dat je las.',
          de: 'Ob Absender sehen, dass du es gelesen hast.',
          fr: 'Si les expéditeurs voient que vous l’avez lu.',
        },
        steps: {
          en: ['Open the app.', 'Choose Privacy.'],
          nl: ['Open de app.', 'Kies Privacy.'],
          de: ['Öffne die App.', 'Wähle Datenschutz.'],
          fr: ['Ouvrez l’application.', 'Choisissez Confidentialité.'],
        },
        sources: [],
      },
    },
  },
  hub: 'https://x.com/settings',
};

function makeProps(change: Partial<CheckProps> = {}) {
  return {
    account,
    expectation: expectOf(change.account ?? account, nothingExpected),
    managed: null,
    findings: [],
    observations: [],
    plan: null,
    catalogue,
    isOff: false,
    pausedHosts: [],
    mustAsk: () => false,
    opened: new Set<string>(),
    onOpen: vi.fn(),
    onSkip: vi.fn(),
    onFinish: vi.fn(),
    onRestart: vi.fn(),
    onPosture: vi.fn(),
    onDeclare: vi.fn(),
    onKeep: vi.fn(),
    onShowMe: vi.fn(),
    onDismiss: vi.fn(),
    onRestore: vi.fn(),
    onSwitchOn: vi.fn(),
    onResume: vi.fn(),
    ...change,
  } satisfies CheckProps;
}

const show = (props: CheckProps, locale: Locale = 'en') => draw(<CheckView {...props} />, locale);

/** What the page shows after something stored changed, without being drawn anew. */
const showAgain = (root: HTMLElement, props: CheckProps) =>
  act(async () =>
    render(
      <PageWords locale="en">
        <CheckView {...props} />
      </PageWords>,
      root,
    ),
  );

const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('ol > li')].map((row) =>
    [...row.querySelectorAll('p')].map((p) => p.textContent),
  );
const labelled = (root: HTMLElement, label: string) =>
  root.querySelector<HTMLElement>(`[aria-label="${label}"]`);

it('begins with the first page, in plain words and with its address, and opens nothing by itself', async () => {
  const props = makeProps();
  const root = await show(props);
  expect(root.querySelector('h1')!.textContent).toBe('Settings of sam_example on X');
  expect(rows(root)[0]).toEqual(['Who sees and tags you', 'To do · 2 settings', 'x.com/settings/audience']);
  expect(root.querySelector('progress')!.getAttribute('aria-valuetext')).toBe('0 of 4 pages');
  expect(props.onOpen).not.toHaveBeenCalled();
  await press(findButton(root, 'Open first page'));
  expect(vi.mocked(props.onOpen).mock.calls[0]![0]).toMatchObject({
    page: 'audience',
    url: 'https://x.com/settings/audience',
  });
});

it('says of an address that nobody confirmed that it is not, with where to begin instead', async () => {
  const root = await show(makeProps());
  expect(rows(root)[1]!.at(-1)).toBe(
    'This address is not confirmed. If it leads nowhere, start from here: x.com/settings',
  );
  const without = await show(makeProps({ catalogue: { ...catalogue, hub: null } }));
  expect(rows(without)[1]!.at(-1)).toContain('look for it in X’s settings');
  expect(rows(root)[0]!.join()).not.toContain('confirmed');
});

it('says how each page went: read with counts, not readable with what to do, skipped', async () => {
  const plan = makePlan({ audience: 'read', location: 'unreadable', apps: 'skipped' });
  plan.steps[1]!.health = 'signed-out';
  const findings = [
    makeSettingFinding('protected', 'off', 'fail'),
    makeSettingFinding('photo_tagging', 'friends', 'pass'),
  ];
  const root = await show(makeProps({ plan, findings }));
  const [audience, location, apps] = rows(root);
  expect(audience![1]).toBe('Read, 2 of 2 settings · 1 not as advised');
  expect(location!.slice(1, 3)).toEqual([
    'Could not be read · 1 setting',
    'You are not signed in there. Sign in to X and open it again.',
  ]);
  expect(apps![1]).toBe('Skipped');
  expect(root.textContent).toContain('3 of 4 pages');
});

it('skips and takes it back from the same place, so that the focus stays', async () => {
  const props = makeProps({ plan: makePlan() });
  const root = await show(props);
  const skip = labelled(root, 'Skip: Location in posts')!;
  skip.focus();
  await press(skip);
  expect(props.onSkip).toHaveBeenLastCalledWith(expect.objectContaining({ page: 'location' }), true);
  await showAgain(root, { ...props, plan: makePlan({ location: 'skipped' }) });
  const undo = labelled(root, 'Undo skip: Location in posts')!;
  expect(rows(root)[1]![1]).toBe('Skipped · 1 setting');
  await press(undo);
  expect(props.onSkip).toHaveBeenLastCalledWith(expect.objectContaining({ page: 'location' }), false);
});

it('announces a page that was ticked off while the person was there, and only then', async () => {
  const props = makeProps({ plan: makePlan(), opened: new Set(['audience']) });
  const root = await show(props);
  const status = root.querySelector('[role="status"]')!;
  expect(status.textContent).toBe('');
  expect(rows(root)[0]![1]).toBe('Opened, not read yet · 2 settings');
  const findings = [
    makeSettingFinding('protected', 'on', 'pass'),
    makeSettingFinding('photo_tagging', 'friends', 'pass'),
  ];
  await showAgain(root, { ...props, findings, plan: makePlan({ audience: 'read' }) });
  expect(status.textContent).toBe('Who sees and tags you: Read, 2 of 2 settings · all as advised.');
  expect(root.querySelector('[aria-current="step"]')!.textContent).toContain('Location in posts');
});

it('corrects what it announced of a page when what was read on it comes a moment later', async () => {
  const props = makeProps({ plan: makePlan(), opened: new Set(['audience']) });
  const root = await show(props);
  const status = root.querySelector('[role="status"]')!;
  const plan = makePlan({ audience: 'read' });
  await showAgain(root, { ...props, plan });
  expect(status.textContent).toMatch(/^Who sees and tags you: Read, 0 of 2 settings/);
  const findings = [
    makeSettingFinding('protected', 'on', 'pass'),
    makeSettingFinding('photo_tagging', 'friends', 'pass'),
  ];
  await showAgain(root, { ...props, findings, plan });
  expect(status.textContent).toBe('Who sees and tags you: Read, 2 of 2 settings · all as advised.');
});

it('says where the person stopped, to who comes back; not to who is just walking', async () => {
  const plan = makePlan({ audience: 'read' });
  const root = await show(makeProps({ plan }));
  expect(root.textContent).toContain('You stopped at “Location in posts”');
  const fresh = await show(makeProps());
  await showAgain(fresh, makeProps({ plan }));
  expect(fresh.textContent).not.toContain('You stopped at');
});

it('asks in words before the browser does, and lets it be skipped', async () => {
  const props = makeProps({ mustAsk: () => true });
  const root = await show(props);
  expect(root.textContent).toContain('Vitrine needs your permission for x.com');
  await press(findButton(root, 'Allow and open'));
  expect(props.onOpen).toHaveBeenCalledOnce();
  await press(findButton(root, 'Skip'));
  expect(props.onSkip).toHaveBeenCalledWith(expect.objectContaining({ page: 'audience' }), true);
});

it('judges again at once for another way of standing there', async () => {
  const props = makeProps();
  const root = await show(props);
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[name="posture"]')];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['private', false],
    ['balanced', true],
    ['work', false],
  ]);
  await press(radios[2]!);
  expect(props.onPosture).toHaveBeenCalledWith('work');
});

describe('where an organisation expects something', () => {
  const posture = { element: { network: 'x', posture: 'work' as const }, off: false };
  const advice = { element: { network: 'x', setting: 'read_receipts', value: 'off' }, off: false };
  const held = { by: 'Example BV', locks: [], held: { postures: { in: ['x'], out: [] } } };
  const radiosOf = (root: Element) => [
    ...root.querySelectorAll<HTMLInputElement>('fieldset input[name="posture"]'),
  ];

  it('leaves nothing to choose of what is locked, and says who holds it', async () => {
    const expected = { by: 'Example BV', postures: [{ ...posture, locked: true }], advice: [] };
    const chosen = { ...account, posture: 'private' as const };
    const root = await show(makeProps({ expectation: expectOf(chosen, expected), managed: held }));
    const group = radiosOf(root)[0]!.closest('fieldset')!;
    expect(group.disabled).toBe(true);
    expect(radiosOf(root).find(({ checked }) => checked)!.value).toBe('work');
    const line = root.querySelector(`#${group.getAttribute('aria-describedby')}`)!;
    expect(line.textContent).toContain('Managed by Example BV');
    expect(group.contains(line)).toBe(true);
    expect(group.querySelector('legend')!.textContent).toBe('How your account on X is meant to stand');
  });

  it('says whose choice it is where the person may choose another', async () => {
    const expected = { by: '', postures: [{ ...posture, locked: false }], advice: [] };
    const props = makeProps({ expectation: expectOf(account, expected) });
    const root = await show(props);
    expect(root.textContent).toContain('Your organisation chose this beforehand.');
    expect(root.textContent).not.toContain('Managed by');
    await press(radiosOf(root)[0]!);
    expect(props.onPosture).toHaveBeenCalledWith('private');
    const own = expectOf({ ...account, posture: 'private' }, expected);
    expect((await show(makeProps({ expectation: own }))).textContent).not.toContain('chose this');
  });

  it.each([
    ['Example BV', 'Example BV recommends: off.'],
    ['', 'Your organisation recommends: off.'],
  ])('tells whose advice it is of what only the person can tell: “%s”', async (by, words) => {
    const expected = { by, postures: [], advice: [{ ...advice, locked: true }] };
    const root = await show(makeProps({ expectation: expectOf(account, expected) }));
    expect(root.textContent).toContain(words);
    expect((await show(makeProps())).textContent).not.toContain('recommends');
  });
});

it('asks for what only the app shows, step by step, and keeps the answer as the person’s word', async () => {
  const props = makeProps({ plan: makePlan({ audience: 'read', location: 'read', apps: 'read' }) });
  const root = await show(props);
  await press(findButton(root, 'Answer below'));
  expect(document.activeElement!.textContent).toBe('What only the app shows');
  const question = [...root.querySelectorAll('fieldset')].find((one) =>
    one.textContent!.includes('Read receipts'),
  )!;
  expect([...question.querySelectorAll('ol li')].map((step) => step.textContent)).toEqual([
    'Open the app.',
    'Choose Privacy.',
  ]);
  expect(question.textContent).not.toContain('Declared by you');
  await press(question.querySelectorAll('input')[1]);
  expect(props.onDeclare).toHaveBeenCalledWith('read_receipts', 'on', 'Read receipts');
  const said = makeSettingObservation('read_receipts', 'on', { cue: 'person', url: '', lastSeen: started });
  await showAgain(root, { ...props, observations: [said] });
  expect(question.textContent).toContain('Declared by you on Nov 3, 2026.');
  await press(labelled(question as HTMLElement, 'Clear answer: Read receipts'));
  expect(props.onDeclare).toHaveBeenLastCalledWith('read_receipts', null, 'Read receipts');
});

it('ends with what is not known first, then changes and what differs, and moves the focus there', async () => {
  const findings = [
    makeSettingFinding('protected', 'off', 'fail'),
    makeSettingFinding('photo_tagging', 'friends', 'pass'),
    makeSettingFinding('post_location', null, 'unknown'),
  ];
  const observations = [
    makeSettingObservation('photo_tagging', 'friends', {
      previous: { value: 'public', until: started - 1 },
      since: started + 1,
    }),
  ];
  const states = { audience: 'read', location: 'unreadable', apps: 'skipped', app: 'declared' } as const;
  const plan = makePlan(states);
  plan.steps[1]!.health = 'layout-changed';
  const props = makeProps({ plan, findings, observations });
  const root = await show(props);
  await press(findButton(root, 'Finish'));
  expect(props.onFinish).toHaveBeenCalledOnce();
  await showAgain(root, { ...props, plan: { ...plan, ended: started + 9 } });
  expect(document.activeElement!.textContent).toBe('The outcome');
  const outcome = document.activeElement!.closest('section')!;
  expect(outcome.querySelectorAll('p')[1]!.textContent).toBe(
    '1 setting is not known; why is below. Not known is not the same as fine.',
  );
  expect(outcome.textContent).toContain('From Anyone to People you follow (last seen so on Nov 3, 2026)');
  expect(outcome.textContent).toContain(
    'Could not be read: “Location in posts”. X seems to have changed this page.',
  );
  await press(labelled(outcome, 'Show me: Protect your posts'));
  expect(props.onShowMe).toHaveBeenCalledWith(findings[0]);
  await press(labelled(outcome, 'It is intended: Protect your posts'));
  expect(props.onDismiss).toHaveBeenCalledWith(findings[0]);
  await press(findButton(root, 'Check again from the start'));
  expect(props.onRestart).toHaveBeenCalledOnce();
  // Looking at a page once more is no new walk.
  expect(labelled(root, 'Skip: Location in posts')).toBeNull();
  expect(labelled(root, 'Open again: Location in posts')).not.toBeNull();
});

it('does not claim that all is well where nothing was read', async () => {
  const findings = [makeSettingFinding('protected', null, 'unknown')];
  const plan = makePlan({ audience: 'skipped' }, { ended: started + 9 });
  const root = await show(makeProps({ plan, findings }));
  const outcome = root.querySelector('#check-outcome')!.closest('section')!;
  expect(outcome.textContent).toContain('You skipped: “Who sees and tags you”.');
  expect(outcome.textContent).not.toContain('Every setting that Vitrine knows');
  expect(outcome.textContent).not.toContain('as advised');
});

it('lists apps with what they may do, and what the page did not say', async () => {
  const props = makeProps({
    observations: [
      makeApp('<b>Postbird</b>', { groups: ['acts-for-you', 'reads-messages'], added: started }),
      makeApp('Old Quiz', { granted: false }),
      makeApp('Gone', { gone: started }),
    ],
  });
  const root = await show(props);
  const section = root.querySelector('#check-access')!.closest('section')!;
  expect(
    [...section.querySelectorAll('li')].map((item) => item.querySelectorAll('p')[1]!.textContent),
  ).toEqual(['May: act in your name and read messages or contacts', 'The page does not say what it may do.']);
  expect(section.querySelector('bdi')!.textContent).toBe('<b>Postbird</b>');
  await press(labelled(section, 'I use this: Old Quiz'));
  expect(props.onKeep).toHaveBeenCalledWith(expect.objectContaining({ name: 'Old Quiz' }), true, 'Old Quiz');
});

it('keeps a pressed box as it was pressed until it is stored, then shows what is kept', async () => {
  let store = () => {};
  const onKeep = vi.fn(() => new Promise<void>((done) => (store = done)));
  const root = await show(makeProps({ observations: [makeApp('Old Quiz', {})], onKeep }));
  const box = labelled(root, 'I use this: Old Quiz') as HTMLInputElement;
  await press(box);
  expect(box.checked).toBe(true);
  // Nothing was stored in the end, so it is told as it stands.
  await act(async () => store());
  expect(box.checked).toBe(false);
});

it('is honest where no page is known, where the network is off, and of an account without a name', async () => {
  const unknown = await show(makeProps({ catalogue: { ...catalogue, settings: null } }));
  expect(unknown.textContent).toContain('No settings pages known');
  expect(unknown.textContent).toContain('That says nothing about how they are set.');
  expect(unknown.querySelector('progress')).toBeNull();
  const props = makeProps({ isOff: true, account: { ...account, handle: '' } });
  const off = await show(props);
  expect(off.querySelector('h1')!.textContent).toBe('Settings of your account on X');
  await press(findButton(off, 'Switch X on'));
  expect(props.onSwitchOn).toHaveBeenCalledOnce();
  const silent = makeProps({ pausedHosts: ['x.com', 'elsewhere.example'] });
  const paused = await show(silent);
  expect(paused.textContent).not.toContain('elsewhere.example');
  await press(findButton(paused, 'Resume on x.com'));
  expect(silent.onResume).toHaveBeenCalledWith('x.com');
});

it('speaks Dutch', async () => {
  const root = await show(makeProps({ plan: makePlan({ audience: 'read' }) }), 'nl');
  expect(root.querySelector('h1')!.textContent).toBe('Instellingen van sam_example op X');
  expect(findButton(root, 'Open de volgende pagina')).toBeDefined();
  expect(root.textContent).toContain('1 van 4 pagina’s');
});
