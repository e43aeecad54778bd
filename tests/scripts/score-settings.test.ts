import { describe, expect, it } from 'vitest';
import {
  type GoldControl,
  type GoldSettingsPage,
  isSameLabel,
  matchControls,
  normaliseText,
  type ReportedControl,
  scoreSettings,
} from '../../scripts/lib/score-settings';

const control = (label: string, change: Partial<GoldControl> = {}): GoldControl => ({
  label,
  role: 'switch',
  value: 'on',
  privacy: true,
  setting: null,
  visible: true,
  ...change,
});
const reported = (name: string, change: Partial<ReportedControl> = {}): ReportedControl => ({
  role: 'switch',
  name,
  value: 'on',
  visible: true,
  setting: null,
  ...change,
});
const page = (controls: GoldControl[], change: Partial<GoldSettingsPage> = {}): GoldSettingsPage => ({
  file: 'a.html',
  url: 'https://example.com/settings',
  network: 'generic',
  lang: 'en',
  state: 'ok',
  controls,
  ...change,
});
const score = (gold: GoldControl[], controls: ReportedControl[], change: Partial<GoldSettingsPage> = {}) =>
  scoreSettings(page(gold, change), { health: 'ok', controls });

describe('labels are compared', () => {
  it.each([
    ['Private account', 'private  Account', true],
    ['Qui peut vous voir ?', 'Qui peut vous voir', true],
    ['don’t index me', "don't index me", true],
    ['Sta toe van:', 'Sta toe van', true],
    ['Photo tagging', 'Photo tagging by all', true],
    ['Photo', 'Photo tagging', false],
    ['Protect your posts', 'Protect your videos', false],
    ['', '', false],
    ['?', '', false],
    ['', 'Private account', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameLabel(one, other)).toBe(expected);
    expect(isSameLabel(other, one)).toBe(expected);
  });

  it('keeps what carries meaning', () => {
    expect(normaliseText(' Zwei-Faktor\u00ad-Auth. ')).toBe('zwei-faktor-auth');
    expect(normaliseText('Freunde außer…')).toBe('freunde außer');
    expect(normaliseText('1st-degree connections')).toBe('1st-degree connections');
  });
});

describe('controls are matched', () => {
  it('one to one, in document order', () => {
    const gold = [control('Everyone'), control('Everyone'), control('Everyone')];
    expect([...matchControls(gold, [reported('Everyone'), reported('Everyone')])]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('an equal label before one that contains it', () => {
    const gold = [control('Show my posts'), control('Show my posts to all')];
    const matches = matchControls(gold, [reported('Show my posts to all'), reported('Show my posts')]);
    expect([matches.get(0), matches.get(1)]).toEqual([1, 0]);
  });

  it('what can be seen before what lies behind it', () => {
    const row = control('Who can see it?', { role: 'link-row', visible: false });
    const dialog = control('Who can see it?', { role: 'radio' });
    const matches = matchControls([row, dialog], [reported('Who can see it?', { role: 'radio' })]);
    expect([...matches]).toEqual([[1, 0]]);
  });

  it.each([
    ['checkbox', 'toggle', 1],
    ['switch', 'checkbox', 1],
    ['radio', 'select', 1],
    ['audience', 'link-row', 1],
    ['select', 'switch', 0],
    ['checkbox', 'radio', 0],
  ] as const)('a %s with a %s: %i', (role, other, expected) => {
    expect(matchControls([control('A', { role })], [reported('A', { role: other })]).size).toBe(expected);
  });
});

describe('a page is scored', () => {
  it('counts what is there to find and what was found', () => {
    const result = score(
      [control('A'), control('B'), control('Theme', { privacy: false }), control('C', { visible: false })],
      [reported('A')],
    );
    expect(result).toMatchObject({ wanted: 2, found: 1, right: 1, false: 0 });
    expect(result.byRole.get('switch')).toEqual({ wanted: 2, found: 1 });
    expect(result.misses).toEqual(['missed switch "B"']);
  });

  it('a control that is not about privacy, or not there, is false', () => {
    const gold = [control('Theme', { privacy: false })];
    expect(score(gold, [reported('Theme'), reported('Nothing')])).toMatchObject({ right: 0, false: 2 });
  });

  it('on a partial page neither is', () => {
    const gold = [control('A'), control('Theme', { privacy: false })];
    const controls = [reported('A'), reported('Theme'), reported('Nothing')];
    expect(score(gold, controls, { partial: true })).toMatchObject({ found: 1, right: 1, false: 0 });
  });

  it('what cannot be seen counts only where the gold has it', () => {
    const unseen = { visible: false };
    expect(score([], [reported('A', unseen)])).toMatchObject({ right: 0, false: 0 });
    expect(score([control('A', unseen)], [reported('A', unseen)])).toMatchObject({ wanted: 0, right: 1 });
    const theme = control('Theme', { privacy: false, visible: false });
    expect(score([theme], [reported('Theme', unseen)])).toMatchObject({ right: 0, false: 1 });
  });

  it('values are right when equal, and unknown ones are not', () => {
    const gold = [
      control('A'),
      control('B', { role: 'select', value: 'Only me' }),
      control('C', { value: 'mixed' }),
      control('D', { value: null }),
    ];
    const controls = [
      reported('A', { value: 'off' }),
      reported('B', { role: 'select', value: 'only  me ' }),
      reported('C', { value: null }),
      reported('D'),
    ];
    expect(score(gold, controls).values).toEqual({ right: 1, scored: 3 });
  });

  it('settings are right when both say the same, also that it is none', () => {
    const gold = [control('A', { setting: 'a' }), control('B'), control('C'), control('D', { setting: 'd' })];
    const controls = [
      reported('A', { setting: 'a' }),
      reported('B'),
      reported('C', { setting: 'a' }),
      reported('D'),
      reported('E', { setting: 'e' }),
    ];
    expect(score(gold, controls).catalogue).toEqual({ right: 2, scored: 4, wrongIds: 2, extraIds: 0 });
  });

  it('ids that the research does not know count as none, and apart', () => {
    const gold = page([control('A', { setting: 'a' }), control('B'), control('C', { setting: 'c' })]);
    const controls = [
      reported('A', { setting: 'a' }),
      reported('B', { setting: 'own' }),
      reported('C', { setting: 'own' }),
    ];
    const { catalogue } = scoreSettings(gold, { health: 'ok', controls }, new Set(['a', 'c']));
    expect(catalogue).toEqual({ right: 2, scored: 3, wrongIds: 0, extraIds: 2 });
  });

  it('health is right when equal; where nothing was inspected all is missed', () => {
    expect(score([], []).isHealthRight).toBe(true);
    expect(score([], [], { state: 'signed-out' }).misses).toEqual(['health: signed-out taken for ok']);
    const nothing = scoreSettings(page([control('A')]), null);
    expect(nothing).toMatchObject({ wanted: 1, found: 0, isHealthRight: false, health: 'nothing' });
  });
});
