// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CoveragePanel, type MadeStatement } from '../../../components/dashboard/policy/CoveragePanel';
import { describeKeys } from '../../../components/dashboard/policy/describe-keys';
import { PolicyView } from '../../../components/dashboard/policy/PolicyView';
import type { Inspection } from '../../../components/dashboard/policy/read-inspection';
import { SupportPanel } from '../../../components/dashboard/policy/SupportPanel';
import { translate } from '../../../utils/i18n/translate';
import type { Choices, Policy, PolicyState, PolicyStatus } from '../../../utils/model/policy';
import { type Locale, locales } from '../../../utils/model/settings';
import { settingsOf } from '../../../utils/networks/settings';
import { readPolicy } from '../../../utils/policy/read-policy';
import { policyKeys } from '../../../utils/policy/registry';
import { draw, findButton, openCards, press } from '../draw';
import { hold, lock } from './make-managed';

const at = Date.UTC(2026, 10, 22, 12);
const everything = readPolicy({
  about: { organisation: 'Example BV', version: '2026-11' },
  ...Object.fromEntries([...policyKeys.values()].map(({ id, example }) => [id, example])),
}).policy;
const makeInspection = (
  policy: Policy | null,
  change: Partial<PolicyState> = {},
  choices: Choices = {},
): Inspection => ({
  state: {
    status: policy ? 'in-force' : 'none',
    policy,
    rejected: [],
    readAt: at,
    changedAt: policy && at,
    ...change,
  },
  rows: describeKeys(choices, policy),
  terms: [],
  settingsOf,
});
const show = (inspection: Inspection, firefox = false, locale: Locale = 'en') =>
  draw(
    <PolicyView
      inspection={inspection}
      firefox={firefox}
      userAgent={firefox ? 'Firefox/153' : 'Chrome/156'}
    />,
    locale,
  );
const panel = (root: ParentNode, title: string) =>
  [...root.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title)!;

describe.each(locales)('the inspector in %s', (locale) => {
  const t = translate(locale);

  it('shows every key by title, in a section of its own, with whose value it is', async () => {
    const root = await show(makeInspection(everything), false, locale);
    const cards = [...panel(root, t('policy.list.title')).querySelectorAll('section')];
    expect(cards).toHaveLength(policyKeys.size);
    for (const card of cards) expect(card.textContent).toContain('Example BV');
    expect(root.textContent).not.toMatch(/(policy|keys|managed|parts)\.[a-z]|\{[a-z]+\}/);
  });

  it('says in words of every state which it is', async () => {
    const said = new Set<string>();
    const states: [PolicyStatus, Policy | null][] = [
      ['none', null],
      ['in-force', everything],
      ['empty', null],
      ['removed', null],
      ['unavailable', everything],
      ['unavailable', null],
    ];
    for (const [status, policy] of states) {
      const root = await show(makeInspection(policy, { status }), true, locale);
      said.add(panel(root, t('policy.state.title')).querySelector('p')!.textContent!);
    }
    expect(said.size).toBe(states.length);
  });
});

describe('the inspector', () => {
  const t = translate('en');

  it('says in Firefox that changes wait for the next start, and in Chromium that the browser drops some itself', async () => {
    const firefox = (await show(makeInspection(everything), true)).textContent;
    expect(firefox).toContain('at the next start');
    expect(firefox).not.toContain('chrome://policy');
    const chromium = (await show(makeInspection(everything))).textContent;
    expect(chromium).not.toContain('at the next start');
    expect(chromium).toContain('before Vitrine sees it');
    expect(chromium).toContain('chrome://policy');
  });

  it('does not name an organisation that the policy does not name', async () => {
    const root = await show(makeInspection({ ...everything, organisation: '' }));
    expect(root.textContent).toContain('Locked by your organisation');
    expect(root.textContent).toContain(t('policy.state.unnamed'));
  });

  it('filters what is set, and says how much that is', async () => {
    const policy = { ...everything, keys: { language: { lock: 'nl' } } };
    const root = await show(makeInspection(policy));
    const list = panel(root, t('policy.list.title'));
    expect(list.querySelectorAll('h3')).toHaveLength(policyKeys.size);
    await press(list.querySelector('input[type=checkbox]'));
    expect([...list.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['Language']);
    expect(list.querySelector('[role=status]')?.textContent).toBe('1 of 20 is set');
  });

  it('folds a long list away and draws it once it is opened', async () => {
    const hosts = Array.from({ length: 202 }, (_, index) => `site${index}.example.com`);
    const policy = { ...everything, keys: { 'paused-hosts': { lock: { add: hosts } } } };
    const root = await show(makeInspection(policy));
    expect(root.textContent).toContain('and 197 more');
    expect(root.textContent).not.toContain('site201.example.com');
    await openCards(root);
    expect(root.textContent).toContain('site201.example.com');
  });

  it('draws a very long list in parts', async () => {
    const add = Array.from({ length: 1000 }, (_, index) => `site${index}.example.com`);
    const root = await show(makeInspection({ ...everything, keys: { 'own-sites': { lock: { add } } } }));
    await openCards(root);
    expect(root.textContent).toContain('site504.example.com');
    expect(root.textContent).not.toContain('site505.example.com');
    await press(findButton(root, 'and 495 more'));
    expect(root.textContent).toContain('site999.example.com');
    expect(findButton(root, 'and 495 more')).toBeUndefined();
  });

  it('tells the person’s own choice from what is suggested', async () => {
    const policy = { ...everything, keys: { 'retention-days': { default: 180 } } };
    const root = await show(makeInspection(policy, {}, { 'retention-days': 30 }));
    const card = panel(root, t('policy.list.title')).querySelector('section')!;
    expect(card.textContent).toContain('30 days');
    expect(card.textContent).toContain('Your own choice');
    expect(card.textContent).toContain('Example BV suggests: 180 days');
    expect(card.textContent).toContain('You can change this.');
  });

  it('lists what was left out: where, what, why, and what would be right', async () => {
    const root = await show(
      makeInspection(everything, {
        rejected: [
          { path: 'sharing-days.lock', value: '9000', reason: 'out-of-range', wanted: 'from 1 to 730' },
          { path: 'terms.lock.add[0].patterns[1]', value: '"(a"', reason: 'bad-pattern', wanted: null },
        ],
      }),
    );
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['sharing-days.lock', '9000', t('reason.out-of-range'), 'from 1 to 730'],
      ['terms.lock.add[0].patterns[1]', '"(a"', t('reason.bad-pattern'), '–'],
    ]);
  });

  it('keeps its headings in order', async () => {
    const root = await show(makeInspection(everything));
    const levels = [...root.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) expect(level - levels[index]!).toBeLessThan(2);
  });
});

describe('the statement of coverage', () => {
  const t = translate('en');
  const networks = [
    { network: 'linkedin', coverage: 0.71, checked: '2026-11-20' },
    { network: 'x', coverage: 0.5, checked: '2026-11-21' },
  ];
  const make = vi.fn(async (only: readonly string[] | null): Promise<MadeStatement> => {
    const statement: MadeStatement['statement'] = {
      format: 'vitrine-coverage',
      version: 1,
      generated: '2026-11-22',
      generator: { name: 'Vitrine', version: '1.2.3' },
      policy: { organisation: 'Example BV', version: '2026-11' },
      networks: networks.filter(({ network }) => only === null || only.includes(network)),
      overall: 0.6,
    };
    const text = JSON.stringify(statement);
    return {
      statement,
      file: { filename: 'vitrine-coverage-2026-11-22.json', mime: 'application/json', text },
    };
  });

  it('is made on request only, shown before it is saved, and holds what the person leaves in', async () => {
    const save = vi.fn();
    const root = await draw(<CoveragePanel off={null} make={make} onSave={save} />);
    expect(make).not.toHaveBeenCalled();
    await press(findButton(root, t('policy.coverage.show')));
    await act(async () => {});
    expect(root.querySelector('tbody')?.textContent).toContain('LinkedIn71 %');
    expect(root.textContent).toContain('version 2026-11');
    await press(root.querySelector('input[aria-label="In it: X"]'));
    await act(async () => {});
    expect(make).toHaveBeenLastCalledWith(['linkedin']);
    await openCards(root);
    expect(root.querySelector('pre')?.textContent).not.toContain('"x"');
    expect(save).not.toHaveBeenCalled();
    await press(findButton(root, t('policy.coverage.save')));
    expect(JSON.parse(save.mock.calls[0]![0].text).networks).toEqual([networks[0]]);
  });

  it('is not offered where the format is off, and says who switched it off', async () => {
    const locked = await draw(
      <CoveragePanel
        off={{ managed: hold('exports-off', { in: ['coverage'] }) }}
        make={make}
        onSave={vi.fn()}
      />,
    );
    expect(locked.querySelector('button')).toBeNull();
    expect(locked.textContent).toContain('Managed by Example BV');
    const own = await draw(<CoveragePanel off={{ managed: null }} make={make} onSave={vi.fn()} />);
    expect(own.querySelector('button')).toBeNull();
    expect(own.textContent).not.toContain('Managed by');
    const whole = await draw(
      <CoveragePanel off={{ managed: lock('exports-off') }} make={make} onSave={vi.fn()} />,
    );
    expect(whole.textContent).toContain('Managed by Example BV');
  });

  it('says so when it cannot be made', async () => {
    const root = await draw(
      <CoveragePanel off={null} make={() => Promise.reject(new Error('damaged'))} onSave={vi.fn()} />,
    );
    await press(findButton(root, t('policy.coverage.show')));
    await act(async () => {});
    expect(root.textContent).toContain(t('policy.coverage.failed'));
  });
});

describe('the file for support', () => {
  const t = translate('en');

  it('is shown before it is saved, and leaves the words out unless told', async () => {
    const make = (withWords: boolean) => ({ filename: 'a.json', text: withWords ? 'words' : 'counts' });
    const save = vi.fn();
    const root = await draw(<SupportPanel name="Example BV" hasTerms make={make} onSave={save} />);
    await openCards(root);
    expect(root.querySelector('pre')?.textContent).toBe('counts');
    await press(findButton(root, t('policy.support.save')));
    await press(root.querySelector('input'));
    expect(root.querySelector('pre')?.textContent).toBe('words');
    await press(findButton(root, t('policy.support.save')));
    expect(save.mock.calls.map(([file]) => file.text)).toEqual(['counts', 'words']);
  });
});
