// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DraftsView } from '../../../components/dashboard/drafts/DraftsView';
import { FindList } from '../../../components/dashboard/drafts/FindList';
import { ForgetCounts } from '../../../components/dashboard/drafts/ForgetCounts';
import { sumCautions, tellToday } from '../../../components/dashboard/drafts/sum-cautions';
import { TryDraft } from '../../../components/dashboard/drafts/TryDraft';
import type { Caution } from '../../../utils/model/draft';
import type { Locale } from '../../../utils/model/settings';
import { draw, findButton, press } from '../draw';

const today = '2026-11-22';
const make = (
  day: string,
  about: Caution['about'],
  place: string,
  kind: Caution['kind'],
  count: number,
): Caution => ({ id: `${day}|${about}|${place}|${kind}`, day, about, place, kind, count });
const cautions = [
  make('2026-11-22', 'draft', 'x', 'email', 2),
  make('2026-11-20', 'draft', 'forum.example.com', 'email', 1),
  make('2026-11-20', 'photo', 'x', 'place', 4),
  make('2026-09-10', 'draft', 'x', 'iban', 5),
];

const text = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
type Change = Partial<Parameters<typeof DraftsView>[0]>;
const show = (change: Change = {}, locale: Locale = 'en') =>
  draw(
    <DraftsView cautions={cautions} today={today} off={[]} onForget={() => {}} {...change}>
      {null}
    </DraftsView>,
    locale,
  );

it('sums up by kind, network and day, within the days asked for', () => {
  const sums = sumCautions(cautions, today, 30);
  expect([sums.draft, sums.photo, sums.rows, sums.days.length]).toEqual([3, 4, 3, 30]);
  expect(sums.kinds).toEqual([
    { about: 'photo', kind: 'place', count: 4 },
    { about: 'draft', kind: 'email', count: 3 },
  ]);
  expect(sums.places).toEqual([
    { place: 'x', draft: 2, photo: 4 },
    { place: 'forum.example.com', draft: 1, photo: 0 },
  ]);
  expect([sums.days[0]!.day, sums.days.at(-1)]).toEqual(['2026-10-24', { day: today, draft: 2, photo: 0 }]);
  expect(sumCautions(cautions, today, 90).draft).toBe(8);
  expect(sumCautions([], '2026-03-31', 3).days.map(({ day }) => day)).toEqual([
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
  ]);
});

it('names the day by the clock of the person', () => {
  expect(tellToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('tells what was found, in bars and in tables alike', async () => {
  const root = await show();
  expect(text(root, '[role="status"]')[0]).toBe(
    'In these 30 days something was found 7 times: 3 in drafts and 4 in photos.',
  );
  const [days, kinds, places] = [...root.querySelectorAll('table')] as unknown as [Element, Element, Element];
  expect(text(kinds, 'tbody tr')).toEqual(['Where it was takenPhotos4', 'E-mail addressDrafts3']);
  expect(text(places, 'tbody tr')).toEqual(['X24', 'forum.example.com10']);
  expect(text(days, 'tbody tr')).toEqual(['Nov 22, 202620', 'Nov 20, 202614']);
  expect(root.querySelector('svg g')).not.toBeNull();
  await act(async () => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click());
  expect(text(root, '[role="status"]')[0]).toContain('In these 90 days something was found 12 times');
  expect(root.textContent).toContain('Bank account number (IBAN)');
});

it('never takes nothing found for nothing given away', async () => {
  const none = await show({ cautions: [] });
  expect(none.textContent).toContain('That is not the same as nothing given away');
  expect(findButton(none, 'Forget these counts …')).toBeUndefined();
  const older = await show({ cautions: cautions.slice(3) });
  expect(text(older, '[role="status"]')[0]).toBe('Nothing was found in these 30 days.');
  expect(findButton(older, 'Forget these counts …')).toBeDefined();
});

it('says what is switched off, and that nothing is stored', async () => {
  const root = await show({ off: ['drafts', 'photos'] }, 'nl');
  expect(root.textContent).toContain('Kijken naar concepten staat uit. Kijken naar foto’s staat uit.');
  expect(root.querySelector('a[href="#settings/parts"]')).not.toBeNull();
  expect(root.textContent).toContain('Concepten en foto’s worden nooit bewaard');
});

it('asks before it forgets, and names what goes', async () => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  const [onConfirm, onKeep] = [vi.fn(), vi.fn()];
  const root = await draw(
    <ForgetCounts sums={sumCautions(cautions, today, 3660)} onConfirm={onConfirm} onKeep={onKeep} />,
  );
  expect(root.textContent).toContain('8 in drafts and 4 in photos.');
  await press(findButton(root, 'Forget these counts'));
  expect([onConfirm.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 0]);
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function type(root: ParentNode, value: string): Promise<void> {
  const box = root.querySelector('textarea')!;
  await act(async () => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
  // The detectors are loaded at the first text.
  await vi.waitFor(() => expect(text(root, '[role="status"]')[0]).not.toBe(''), { timeout: 8000 });
}

it('shows what would be found in a text, masked unless asked for, and forgets it when cleared', async () => {
  const root = await draw(<TryDraft off={['email']} hasTerms />);
  await type(root, 'Write to sam.example@example.com soon.');
  expect(text(root, '[role="status"]')[0]).toBe('1 thing was found.');
  expect(text(root, 'mark')).toEqual(['s•••@e•••.com']);
  expect(root.textContent).toContain('You switched this kind off');
  expect(root.querySelector('a[href="#policy"]')).not.toBeNull();
  await press(root.querySelector('input[type="checkbox"]'));
  expect(text(root, 'mark')).toEqual(['sam.example@example.com']);
  await type(root, 'Nothing of the kind.');
  expect(text(root, '[role="status"]')[0]).toBe('Nothing was found in this text.');
  await press(findButton(root, 'Clear'));
  expect(root.querySelector('textarea')!.value).toBe('');
  expect(root.querySelector('mark')).toBeNull();
});

it('says of each find what it is, why it matters and how sure that is', async () => {
  const written = 'BSN 111222333, and the key.';
  const root = await draw(
    <FindList
      text={written}
      spans={[{ kind: 'national-id', form: 'nl-bsn', start: 4, end: 13, certainty: 'low' }]}
      off={[]}
    />,
  );
  const [item] = text(root, 'li');
  expect(item).toContain('Dutch citizen service number (BSN)');
  expect(item).not.toContain('111222333');
  expect(item).toContain('Not sure: it may be something else.');
});
