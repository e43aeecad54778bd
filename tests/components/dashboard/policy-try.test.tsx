// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TryText } from '../../../components/dashboard/policy/TryText';
import { cutText, listPlaces, makeTrier } from '../../../components/dashboard/policy/try-text';
import { translate } from '../../../utils/i18n/translate';
import { makeList } from '../../terms/lists';
import { draw, findButton, press } from '../draw';

const projects = makeList({
  words: ['Project Falcon', 'Blue Harbour'],
  fineOn: ['viva-engage', 'intranet.example.com'],
  holdOn: ['x'],
});
const customers = makeList({
  id: 'customers',
  name: 'Customer numbers',
  why: 'They belong to customers.',
  patterns: ['CUST-\\d{6}'],
  level: 'hold',
  fineOn: ['slack'],
});
const t = translate('en');

describe('trying a text', () => {
  const trier = makeTrier([projects, customers]);

  it('finds words and patterns, each by its list', () => {
    const { matches, lists, found } = trier.try('project FALCON, CUST-123456 and Project Falcon.');
    expect([matches, lists]).toEqual([3, 2]);
    expect(found.map(({ list, term, isPattern, count }) => [list.id, term, isPattern, count])).toEqual([
      ['projects', 'Project Falcon', false, 2],
      ['customers', 'CUST-\\d{6}', true, 1],
    ]);
  });

  it('says what happens at every place, the strictest first, and because of what', () => {
    const { groups } = trier.try('Project Falcon');
    const told = groups.map(({ level, reasons, places }) => ({
      level,
      because: reasons.map(({ because }) => because),
      places: places.map(({ network, host }) => host ?? network ?? 'elsewhere'),
    }));
    expect(told[0]).toEqual({ level: 'hold', because: ['x'], places: ['x'] });
    expect(told[1]).toMatchObject({ level: 'warn', because: [null] });
    expect(told[1]?.places).toEqual(expect.arrayContaining(['linkedin', 'mastodon', 'elsewhere']));
    expect(told.slice(2)).toEqual([
      { level: 'fine', because: ['intranet.example.com'], places: ['intranet.example.com'] },
      { level: 'fine', because: ['viva-engage'], places: ['viva-engage'] },
    ]);
    const all = groups.flatMap(({ places }) => places);
    expect(all).toHaveLength(listPlaces([projects, customers]).length);
  });

  it('lets the strictest of several lists count, and names all that ask for it', () => {
    const { groups } = trier.try('Project Falcon CUST-123456');
    const onX = groups.find(({ places }) => places.some(({ network }) => network === 'x'))!;
    expect(onX.level).toBe('hold');
    expect(onX.reasons.map(({ list, because }) => [list.id, because])).toEqual([
      ['projects', 'x'],
      ['customers', null],
    ]);
    const onSlack = groups.find(({ places }) => places.some(({ network }) => network === 'slack'))!;
    expect(onSlack).toMatchObject({ level: 'warn', reasons: [{ list: projects, because: null }] });
  });

  it('says nothing of places where nothing was found', () => {
    expect(trier.try('Nothing of it')).toMatchObject({ matches: 0, found: [], groups: [] });
  });

  it('leaves out places where nobody posts', () => {
    const named = listPlaces([]).map(({ network }) => network);
    expect(named).toContain('linkedin');
    for (const network of ['google', 'microsoft', 'web-page']) expect(named).not.toContain(network);
  });

  it('cuts the text without losing any of it, also where lists overlap', () => {
    const match = (list: string, start: number, end: number) => ({ list, term: '', start, end });
    const text = 'one two three';
    const segments = cutText(text, [match('a', 0, 7), match('b', 4, 13), match('b', 4, 7)]);
    expect(segments.map(({ text }) => text).join('')).toBe(text);
    expect(segments).toEqual([
      { text: 'one ', lists: ['a'] },
      { text: 'two', lists: ['a', 'b'] },
      { text: ' three', lists: ['b'] },
    ]);
    expect(cutText('', [])).toEqual([]);
  });

  it('stays smooth with 10,000 terms over 10,000 characters', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `Project Number${index}`);
    const large = makeTrier([makeList({ words })]);
    const text = 'Some text with project number77 in it. '.repeat(260).slice(0, 10_000);
    large.try(text);
    const begin = performance.now();
    const { matches, shown } = large.try(text);
    // A frame or three on a machine at rest, and a busy one has its time; the bench holds the matcher itself to its budget.
    expect(performance.now() - begin).toBeLessThan(3_000);
    expect([matches > 200, shown]).toEqual([true, matches]);
  });
});

describe('the box for a text', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function type(root: ParentNode, text: string): Promise<void> {
    const box = root.querySelector('textarea')!;
    await act(async () => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => void vi.advanceTimersByTime(300));
  }
  const status = (root: ParentNode) => root.querySelector('[role=status]')!.textContent;

  it('marks what was found, says it politely, and shows nothing of a text without', async () => {
    const root = await draw(<TryText trier={makeTrier([projects, customers])} name="Example BV" />);
    expect(status(root)).toBe('');
    await type(root, 'About project falcon and CUST-123456.');
    expect([...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.title])).toEqual([
      ['project falcon', 'Project names'],
      ['CUST-123456', 'Customer numbers'],
    ]);
    expect(status(root)).toMatch(/^2 spots in the text, from 2 lists\. In \d+ places you are asked first\.$/);
    expect(root.textContent).toContain('because of the list “Project names”, which names X');
    expect(root.textContent).toContain('They belong to customers.');
    await type(root, 'About nothing.');
    expect(status(root)).toBe(t('policy.try.nothing'));
    expect(root.querySelector('mark')).toBeNull();
  });

  it('says where the text stays, and is not filled in again by the browser', async () => {
    const root = await draw(<TryText trier={makeTrier([projects])} name="Example BV" />);
    const box = root.querySelector('textarea')!;
    expect(document.getElementById(box.getAttribute('aria-describedby')!)?.textContent).toBe(
      t('policy.try.privacy'),
    );
    expect(box.getAttribute('autocomplete')).toBe('off');
    expect(box.name).toBe('');
  });

  it('is emptied by a press, back in the box', async () => {
    const root = await draw(<TryText trier={makeTrier([projects])} name="Example BV" />);
    await type(root, 'Project Falcon');
    await press(findButton(root, t('policy.try.clear')));
    expect(root.querySelector('textarea')!.value).toBe('');
    expect(status(root)).toBe('');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
  });

  it('says that no words are set', async () => {
    const root = await draw(<TryText trier={null} name="your organisation" />);
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).toContain(t('policy.try.none'));
  });
});
