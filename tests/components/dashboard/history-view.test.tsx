// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { findTrend, frame, startOf } from '../../../components/dashboard/history/choose-range';
import { nameEvents } from '../../../components/dashboard/history/describe-events';
import { joinEvents, placeMarks } from '../../../components/dashboard/history/group-events';
import { HistoryView } from '../../../components/dashboard/history/HistoryView';
import type { Shown } from '../../../components/dashboard/history/history-model';
import { cutSegments, placePoints, staleDays, timeOf, traceLine } from '../../../components/shape-band';
import { translate } from '../../../utils/i18n/translate';
import type { DaySnapshot, EventKind, HistoryEvent } from '../../../utils/model/history';
import { draw, findButton, makeSetting, makeSummary, press } from '../draw';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 22, 15);
const dayBefore = (back: number) => new Date(now - back * dayMs).toISOString().slice(0, 10);

const row = (back: number, low: number, high: number, more: Partial<DaySnapshot> = {}): DaySnapshot => ({
  ...{ id: `x:sam_example|${dayBefore(back)}`, account: 'x:sam_example', day: dayBefore(back), low, high },
  ...{ coverage: 0.714, known: 10, applicable: 14, failing: { high: 1, medium: 2, low: 0 } },
  ...{ dismissed: 0, unknown: 4, ...more },
});
const event = (kind: EventKind, back: number, more: Partial<HistoryEvent> = {}): HistoryEvent => {
  const check = more.check ?? 'public-phone';
  const at = now - back * dayMs;
  return {
    ...{ id: `x:sam_example|${at}|${check}|${kind}`, account: 'x:sam_example', network: 'x', at, kind },
    ...{ check, severity: 'high', ...more },
  };
};

const rows = [row(400, 50, 80), row(40, 45, 70), row(10, 20, 40), row(2, 20, 30)];
const set = { check: 'setting.photo_tagging', from: 'public', to: 'friends' };
const events = [
  event('resolved', 2, { check: set.check }),
  event('setting-changed', 2, set),
  event('new', 10),
  event('readable', 12, { check: 'public-email', answer: 'fail' }),
];
const summary = makeSummary({ findings: [makeSetting()] });

const make = (change: Partial<Shown> = {}): Shown => ({
  ...{
    account: 'x:sam_example',
    range: 'year',
    now,
    days: rows,
    happenings: joinEvents(events),
    more: false,
  },
  ...{ accounts: ['all', 'x:sam_example', 'x:gone'] },
  ...change,
});
const show = (shown: Shown, locale: 'en' | 'fr' = 'en', actions = {}) =>
  draw(
    <HistoryView
      shown={shown}
      accounts={[summary.account]}
      names={nameEvents(translate(locale), [summary])}
      onAccount={() => {}}
      onRange={() => {}}
      {...actions}
    />,
    locale,
  );

it('places points in the picture, the last from before as its beginning, and joins what falls together', () => {
  const { from, to } = frame('month', now, rows);
  expect([to - from, new Date(to).toISOString().slice(0, 16)]).toEqual([30 * dayMs, '2026-11-23T00:00']);
  expect(placePoints(rows, from, to).map(({ at, low }) => [at === from, low])).toEqual([
    [true, 45],
    [false, 20],
    [false, 20],
  ]);
  const many = Array.from({ length: 1825 }, (_, at) => row(1825 - at, at % 7, 50 + (at % 7)));
  const all = frame('all', now, many);
  const thin = placePoints(many, all.from, all.to, 100);
  expect(thin.length).toBeLessThanOrEqual(100);
  expect(Math.max(...thin.map(({ high }) => high))).toBe(56);
  expect(startOf('all', now)).toBe(0);
});

it('breaks off where nothing was read for long', () => {
  const { from, to } = frame('all', now, rows);
  const segments = cutSegments(placePoints(rows, from, to), to);
  expect(segments.map(({ stale }) => stale)).toEqual([false, true, false, false, false]);
  expect(segments[0]!.to - segments[0]!.from).toBe(staleDays * dayMs);
  const [x, y] = [(at: number) => (at - from) / dayMs, (score: number) => 100 - score];
  expect(traceLine(segments, false, 'low', x, y)).toBe('M0 50H60M360 55H390V80H398V80H401');
  expect(traceLine(segments, true, 'low', x, y)).toBe('M60 50H360');
});

it('says whether it shrinks, and where that is not certain', () => {
  const kind = (...list: DaySnapshot[]) => findTrend(list)?.kind;
  expect(kind(row(9, 50, 80), row(1, 20, 40))).toBe('less');
  expect(kind(row(9, 20, 40), row(1, 50, 80))).toBe('more');
  expect(kind(row(9, 20, 60), row(1, 20, 40))).toBe('overlap');
  expect(kind(row(9, 20, 60), row(1, 20, 60))).toBe('same');
  expect(kind(row(1, 20, 60))).toBe('now');
  expect(findTrend([])).toBeNull();
});

it('joins what a setting changed to and what came of it', () => {
  const joined = joinEvents(events);
  expect(joined).toHaveLength(3);
  expect(joined[0]).toMatchObject({ kind: 'resolved', from: 'public', to: 'friends' });
  const [one] = placeMarks(joined, now - 20 * dayMs, now, 1);
  expect(one!.directions).toEqual(['worse', 'better', 'other']);
});

it('draws the line with its sentence and its table', async () => {
  const root = await show(make());
  expect(root.textContent).toContain('Now 20–30; it was 50–80 on Oct 18, 2025. Less is on display.');
  const picture = root.querySelector('svg[role="img"]')!;
  expect(picture.getAttribute('aria-label')).toBe(
    'Exposure from Nov 23, 2025 to Nov 22, 2026, as a band between 0 and 100',
  );
  expect(root.textContent).toContain('nothing read for 60 days or more');
  expect(root.querySelector('table')).toBeNull();
  const table = [...root.querySelectorAll('details')].find((one) =>
    one.textContent!.startsWith('As a table'),
  )!;
  await act(async () => {
    table.open = true;
    table.dispatchEvent(new Event('toggle'));
  });
  expect([...table.querySelectorAll('tbody tr')].map((line) => line.textContent)[0]).toBe(
    'Nov 20, 202620–3071 %34',
  );
  expect(table.querySelectorAll('tbody tr')).toHaveLength(4);
});

it('shows what changed on the line, by arrow keys, and below it by kind', async () => {
  const root = await show(make());
  const marks = [...root.querySelectorAll<HTMLButtonElement>('ul[aria-label] button')];
  expect(marks.map((mark) => mark.tabIndex)).toEqual([-1, 0]);
  expect(marks.at(-1)!.getAttribute('aria-label')).toMatch(/: .*1 resolved/);
  await act(async () => marks.at(-1)!.focus());
  await act(async () => {
    marks.at(-1)!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  });
  expect(document.activeElement).toBe(root.querySelectorAll('ul[aria-label] button')[0]);
  expect(root.querySelector('[role="status"]')!.textContent).toBe('3 changes');
  expect(root.textContent).toContain('Photo tagging · '.trim().slice(0, 13));
  expect(root.textContent).toContain('Everyone → Friends');
  expect(root.textContent).toContain('on display, or not as advised');
  const select = root.querySelectorAll('select')[1]!;
  const choose = (value: string) =>
    act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await choose('setting-changed');
  expect(root.querySelector('[role="status"]')!.textContent).toBe('1 change');
  await choose('returned');
  expect(root.querySelector('[role="status"]')!.textContent).toBe('No change of this kind in this time.');
});

it('names accounts that are gone, says what is cut, and that other accounts count', async () => {
  const days = [
    row(300, 50, 80, { account: 'all', accounts: 3 }),
    row(2, 20, 40, { account: 'all', accounts: 2 }),
  ];
  const happenings = joinEvents([event('new', 5, { account: 'x:gone' }), event('new', 6)]);
  const root = await show(make({ account: 'all', days, happenings, more: true }));
  expect(root.textContent).toContain('These figures are of 2 accounts, then of 3');
  expect(root.textContent).toContain('Account no longer here: x:gone');
  expect(root.textContent).toContain('Only the latest 2 changes are shown.');
  expect(root.querySelector('a[href="#history/x%3Asam_example"]')!.textContent).toBe('sam_example on X');
  expect([...root.querySelectorAll('option')].map((one) => one.textContent)).toContain('X: sam_example');
});

it('tells of judging otherwise, and that this is nobody’s doing', async () => {
  const root = await show(make({ days: [row(20, 50, 80), row(5, 30, 40, { judged: true })] }));
  expect(root.textContent).toContain('judged otherwise from then on');
});

it('draws many marks and lists in parts', async () => {
  const many = Array.from({ length: 300 }, (_, at) => event('new', 1 + (at % 300), { check: `check-${at}` }));
  const root = await show(make({ happenings: joinEvents(many) }));
  expect(root.querySelectorAll('ul[aria-label] button').length).toBeLessThanOrEqual(30);
  expect(root.querySelectorAll('section li')).toHaveLength(12);
  await press(findButton(root, 'Show more'));
  expect(root.querySelectorAll('section li')).toHaveLength(212);
  await press(findButton(root, 'Show all 300'));
  expect(root.querySelectorAll('section li')).toHaveLength(300);
});

it('has something to say where there is nothing, or one day', async () => {
  const none = await show(make({ account: 'all', days: [], happenings: [], accounts: [] }));
  expect(none.querySelector('h2')!.textContent).toBe('No history yet');
  expect(none.querySelector('svg')).toBeNull();
  const unread = await show(make({ days: [], happenings: [], accounts: ['all'] }));
  expect(unread.textContent).toContain('Nothing is written down of this account yet.');
  const one = await show(make({ days: [row(0, 20, 40)], happenings: [] }), 'fr');
  expect(one.textContent).toContain('Maintenant 20–40.');
  expect(one.textContent).toContain('il y a un seul jour');
});

it('tells whose history and which time was chosen', async () => {
  const [onAccount, onRange] = [vi.fn(), vi.fn()];
  const root = await show(make(), 'en', { onAccount, onRange });
  const whose = root.querySelector('select')!;
  whose.value = 'all';
  await act(async () => void whose.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onAccount).toHaveBeenCalledWith('all');
  await press(root.querySelectorAll('input[type="radio"]')[0]);
  expect(onRange).toHaveBeenCalledWith('month');
  expect(timeOf('2026-11-22')).toBe(Date.UTC(2026, 10, 22));
});
