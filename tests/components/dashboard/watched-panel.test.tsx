// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WatchedPanel } from '../../../components/dashboard/managed/WatchedPanel';
import type { TermList } from '../../../utils/model/policy';
import type { Guided } from '../../../utils/store/read-guidance';
import { draw, findButton, openCards, press } from '../draw';

const makeList = (change: Partial<TermList> = {}): TermList => ({
  id: 'projects',
  name: 'Project names',
  why: 'Not public before the launch.',
  words: ['Project Falcon', 'Blue Harbour'],
  patterns: ['CUST-\\d{6}'],
  level: 'warn',
  fineOn: ['viva-engage', 'intranet.example.com'],
  warnOn: [],
  holdOn: ['x'],
  ...change,
});
const guide = (element: TermList, more: Partial<Guided<TermList>> = {}): Guided<TermList> => ({
  element,
  locked: false,
  off: false,
  ...more,
});
const managed = { by: 'Example BV', locks: [], held: { terms: { in: ['customers'], out: [] } } };
const show = (lists: Guided<TermList>[], onSwitch = vi.fn()) =>
  draw(<WatchedPanel lists={lists} managed={managed} onSwitch={onSwitch} />);

it('says what a list is, where it counts for what, and all that is in it', async () => {
  const root = await show([guide(makeList())]);
  const card = root.querySelector('li')!;
  expect(card.querySelector('h3')!.textContent).toBe('Project names');
  expect(card.textContent).toContain('Not public before the launch.');
  expect(card.textContent).toContain('2 words and phrases, 1 pattern');
  const places = [...card.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(places).toEqual([
    ['You are asked first on', 'X'],
    ['Nothing is said on', 'Viva Engage and intranet.example.com'],
    ['Any other site', 'You are told'],
  ]);
  expect(card.querySelector('details ul')).toBeNull();
  await openCards(root);
  expect([...card.querySelectorAll('details li')].map((item) => item.textContent)).toEqual([
    'Project Falcon',
    'Blue Harbour',
    'CUST-\\d{6} (pattern)',
  ]);
  expect(root.querySelector('a[href="#policy"]')!.textContent).toBe('Try a text');
});

it('switches a list off and on, and never one that is locked', async () => {
  const onSwitch = vi.fn();
  const [own, off, held] = [makeList(), makeList({ id: 'old', name: 'Old' }), makeList({ id: 'customers' })];
  const root = await show([guide(own), guide(off, { off: true }), guide(held, { locked: true })], onSwitch);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [false, false],
    [true, true],
  ]);
  const names = boxes[1]!.getAttribute('aria-labelledby')!.split(' ');
  expect(names.map((id) => document.getElementById(id)!.textContent)).toEqual(['In use', 'Old']);
  expect(document.getElementById(boxes[2]!.getAttribute('aria-describedby')!)!.textContent).toBe(
    'Managed by Example BV',
  );
  await press(boxes[0]);
  expect(onSwitch).toHaveBeenLastCalledWith(own, false);
  await press(boxes[1]);
  expect(onSwitch).toHaveBeenLastCalledWith(off, true);
});

it('draws a list of ten thousand words piece by piece, and finds one in it', async () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `Name ${index}`);
  const root = await show([guide(makeList({ words, patterns: [] }))]);
  await openCards(root);
  const shown = () => [...root.querySelectorAll('details li')].map((item) => item.textContent);
  expect(shown().length).toBe(200);
  expect(root.querySelector('[role="status"]')!.textContent).toBe('200 of 10,000');
  await press(findButton(root, 'Show more'));
  expect(shown().length).toBe(400);
  await act(async () => {
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = ' name 998 ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(shown()).toEqual(['Name 998', ...Array.from({ length: 10 }, (_, index) => `Name 998${index}`)]);
});
