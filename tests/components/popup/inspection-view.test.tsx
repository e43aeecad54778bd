// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { InspectionView } from '../../../components/popup/InspectionView';
import { inspectionPart } from '../../../utils/i18n/name-settings';
import { translate } from '../../../utils/i18n/translate';
import type { Inspection } from '../../../utils/messages/protocol';
import type { Summary } from '../../../utils/model/schemas';
import type { Locale } from '../../../utils/model/settings';
import {
  draw,
  findButton,
  makeControl,
  makeEvidence,
  makeFinding,
  makeInspection,
  makeSetting,
  makeSummary,
  openCards,
  press,
} from '../draw';

const actions = {
  onDismiss: vi.fn(),
  onRestore: vi.fn(),
  onShowMe: vi.fn(),
  onInspect: vi.fn(),
  onAssign: vi.fn(),
  onCheck: vi.fn(),
  onReport: vi.fn(),
};

const show = (
  change: Partial<Inspection> = {},
  summary: Summary | null = makeSummary({ findings: [makeSetting()] }),
  locale: Locale = 'en',
) => {
  const inspection = makeInspection(change);
  const host = new URL(inspection.url).hostname;
  return draw(
    <InspectionView
      inspection={inspection}
      host={host}
      summary={summary}
      known={[makeSummary()]}
      actions={actions}
      words={inspectionPart(translate(locale))}
    />,
    locale,
  );
};
const headings = (root: ParentNode) =>
  [...root.querySelectorAll('h2, summary')].map((one) => one.textContent);
/** What a folded list says once it is open. */
const fold = (root: ParentNode, heading: string) =>
  [...root.querySelectorAll('details')].find((one) => one.querySelector('summary')!.textContent === heading)!;

it('says whose settings they are and what could not be read, before what is not as advised', async () => {
  const root = await show(
    { missing: ['protected', 'dm_from'] },
    makeSummary({
      findings: [makeSetting(), makeSetting({ id: 'protected', labels: { en: 'Protect your posts' } })],
    }),
  );
  expect(root.querySelector('h1')!.textContent).toBe('Settings of sam_example on X');
  const said = headings(root);
  const missing = said.indexOf('2 settings that belong here were not found');
  expect(missing).toBeGreaterThanOrEqual(0);
  expect(said.indexOf('1 setting not as advised')).toBeGreaterThan(missing);
  // A label of the catalogue where there is one, else the id as words.
  const names = [...fold(root, said[missing]!).querySelectorAll('li')].map((item) => item.textContent);
  expect(names).toEqual(['Protect your posts', 'Dm from']);
});

it('shows the value now beside the advised one, and points at the control', async () => {
  const root = await show();
  expect(root.textContent).toContain('Everyone, advised: Friends');
  await openCards(root);
  await press(findButton(root, 'Show me'));
  expect(actions.onShowMe).toHaveBeenCalledWith(makeSetting());
  await press(findButton(root, 'This is intended'));
  expect(actions.onDismiss).toHaveBeenCalledWith(makeSetting());
});

it('folds what is as advised and what the catalogue does not know, each with its value', async () => {
  const root = await show(
    {
      controls: [
        makeControl({ verdict: 'as-advised', value: 'Friends' }),
        makeControl({
          ref: 2,
          name: 'Personalised tips',
          value: 'on',
          role: 'switch',
          setting: null,
          verdict: null,
        }),
        makeControl({
          ref: 3,
          name: 'Hidden thing',
          value: null,
          setting: null,
          verdict: null,
          visible: false,
          disabled: true,
        }),
      ],
    },
    makeSummary({ findings: [] }),
  );
  expect(headings(root)).toContain('Everything that was read here is as advised.');
  expect(fold(root, '1 setting as advised').textContent).toContain('Photo taggingFriends');
  const unknown = [...fold(root, '2 more controls about privacy').querySelectorAll('li')];
  expect(unknown.map((item) => item.textContent)).toEqual([
    'Personalised tipson',
    'Hidden thing (in a closed part of the page, cannot be changed here)not shown',
  ]);
});

it('never calls a guess or an unclear value fine', async () => {
  const root = await show({
    controls: [
      makeControl({ verdict: 'as-advised' }),
      makeControl({
        ref: 2,
        verdict: 'as-advised',
        setting: { id: 'guess', cue: 'label', confidence: 'low' },
      }),
      makeControl({
        ref: 3,
        value: null,
        verdict: null,
        setting: { id: 'blank', cue: 'key', confidence: 'high' },
      }),
    ],
  });
  expect(headings(root)).not.toContain('Everything that was read here is as advised.');
  expect(headings(root)).toContain('2 settings whose value is not clear');
});

it('says in words why a page could not be read, and offers to report it', async () => {
  const root = await show({ health: 'signed-out', controls: [], missing: [], seen: 2 });
  expect(headings(root)[0]).toBe('You are signed out here');
  expect(root.textContent).toContain('Sign in to X and open this page again.');
  expect(root.textContent).not.toMatch(/as advised|Nothing that concerns privacy/);
  await press(findButton(root, 'Report this page'));
  expect(actions.onReport).toHaveBeenCalledOnce();
});

it('asks whose settings they are where several accounts could be signed in', async () => {
  const root = await show({ account: 'ambiguous' }, null);
  const button = findButton(root, 'These are its settings')!;
  expect(button.disabled).toBe(true);
  const choice = root.querySelector<HTMLInputElement>('input[type=radio]')!;
  expect(choice.closest('label')!.textContent).toBe('sam_example on X');
  await press(choice);
  await act(async () => root.querySelector('form')!.requestSubmit());
  expect(actions.onAssign).toHaveBeenCalledWith('x:sam_example');
});

it('says how an account without a name gets one, and that nothing is kept of nobody’s settings', async () => {
  const nameless = makeSummary({ findings: [] });
  nameless.account.handle = '';
  let root = await show({}, nameless);
  expect(root.querySelector('h1')!.textContent).toBe('Your settings on X');
  expect(root.textContent).toContain('Open your profile on X once, and this account gets its name.');
  root = await show({ account: null }, null);
  expect(root.textContent).toContain('Nothing of this is kept');
  expect(findButton(root, 'Check my settings')).toBeUndefined();
  // Without an account there is no finding, but the verdict is told all the same.
  expect(headings(root)).toContain('1 setting not as advised');
});

it('counts apps that have access and shows those that stand out', async () => {
  const risky = makeFinding({
    check: 'powerful-app',
    audience: null,
    evidence: [makeEvidence({ field: null, shown: 'Example Poster' })],
  });
  let root = await show(
    { page: 'apps', apps: 14, controls: [] },
    makeSummary({ findings: [risky, makeFinding()] }),
  );
  expect(headings(root)).toContain('14 apps have access');
  expect(headings(root).join()).toContain('Apps that can do a lot');
  expect(headings(root).join()).not.toContain('Your phone number');
  root = await show({ page: 'sessions', sessions: 1, controls: [] }, makeSummary({ findings: [] }), 'nl');
  expect(headings(root)).toContain('Ingelogd op 1 plek');
  expect(root.textContent).toContain('Niets daarvan valt op.');
});

const foreign = {
  network: null,
  account: null,
  page: 'other',
  pageKey: null,
  url: 'https://plain.example/p',
} as const;

it('lists the controls of an unknown site under their headings, without a verdict', async () => {
  const root = await show(
    {
      ...foreign,
      controls: [
        makeControl({ setting: null, verdict: null, name: 'Show my e-mail', value: 'off', group: 'Profile' }),
        makeControl({ ref: 2, setting: null, verdict: null, name: 'Public page', value: 'on', group: '' }),
        makeControl({
          ref: 3,
          setting: null,
          verdict: null,
          name: '<b>x</b>',
          value: 'Nur ich',
          group: 'Profile',
        }),
      ],
    },
    null,
  );
  expect(root.querySelector('h1')!.textContent).toBe('Settings on plain.example');
  expect(root.textContent).toContain('Nothing of this page is kept.');
  expect([...root.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
    'Profile',
    'Without a heading',
  ]);
  expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'Show my e-mailoff',
    '<b>x</b>Nur ich',
    'Public pageon',
  ]);
  expect(root.textContent).not.toContain('advised');
});

it('says that nothing was found, and not that all is well', async () => {
  const root = await show({ ...foreign, controls: [], seen: 31 }, null);
  expect(headings(root)).toEqual(['Nothing that concerns privacy was found here.']);
  expect(root.textContent).toContain('31 controls were looked through. What does not show cannot be read');
  expect(root.textContent).not.toMatch(/safe|fine/i);
});
