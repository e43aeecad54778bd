// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NetworkMetadata } from '../../../components/dashboard/photos/NetworkMetadata';
import { PhotosView } from '../../../components/dashboard/photos/PhotosView';
import type { PhotoRow } from '../../../components/dashboard/photos/photo-list';
import type { Locale } from '../../../utils/model/settings';
import { draw, findButton, press } from '../draw';
import { makeFacts, makeFile, makeRow, tellingFacts } from './make-photos';

const actions = () => ({
  onFiles: vi.fn(),
  onStop: vi.fn(),
  onGoOn: vi.fn(),
  onClear: vi.fn(),
  onCopy: vi.fn(),
  onZip: vi.fn(),
});

type Change = Partial<Parameters<typeof PhotosView>[0]>;
const show = (rows: PhotoRow[], change: Change = {}, locale: Locale = 'en') =>
  draw(<PhotosView rows={rows} work={null} zipped={null} {...actions()} {...change} />, locale);

const text = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
const names = (root: ParentNode) => text(root, 'tbody th bdi');

function transfer(files: File[]): DataTransfer {
  const items = files.map((file) => ({ kind: 'file', getAsFile: () => file }));
  return { types: ['Files'], items, files, dropEffect: 'none' } as unknown as DataTransfer;
}
function fire(type: string, data: Record<string, unknown>): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), data);
  document.body.dispatchEvent(event);
  return event;
}

it('says before there are any what photos carry, and that nothing is kept', async () => {
  const root = await show([]);
  expect(root.textContent).toContain('Nothing of them is stored or sent');
  expect(root.querySelectorAll('section li').length).toBe(6);
  expect(root.querySelector('table')).toBeNull();
  expect(findButton(root, 'Choose photos')).toBeDefined();
});

it('takes files that are chosen, dropped anywhere or pasted, and shows while some hang above the page', async () => {
  const onFiles = vi.fn();
  const root = await show([], { onFiles });
  const [a, b, c] = ['a.jpg', 'b.jpg', 'c.png'].map((name) => makeFile(name)) as [File, File, File];
  await act(async () => {
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, 'files', { value: [a], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onFiles).toHaveBeenLastCalledWith([a]);
  let over: Event | null = null;
  await act(async () => {
    over = fire('dragover', { dataTransfer: transfer([a, b]) });
  });
  expect(over!.defaultPrevented).toBe(true);
  expect(root.textContent).toContain('Let go to look at them here');
  await act(async () => void fire('drop', { dataTransfer: transfer([a, b]) }));
  expect(root.textContent).not.toContain('Let go to look at them here');
  expect(onFiles).toHaveBeenLastCalledWith([a, b]);
  await act(async () => void fire('paste', { clipboardData: { files: [c] } }));
  expect(onFiles).toHaveBeenLastCalledWith([c]);
  // Text that is dragged or pasted is left alone.
  expect(fire('drop', { dataTransfer: { types: ['text/plain'] } }).defaultPrevented).toBe(false);
  expect(fire('paste', { clipboardData: { files: [] } }).defaultPrevented).toBe(false);
  expect(onFiles).toHaveBeenCalledTimes(3);
});

it('tells of a photo all that it gives away, the coordinates folded away, and links to no map', async () => {
  const root = await show([makeRow('beach.jpg', tellingFacts)]);
  const row = root.querySelector('tbody tr')!;
  expect(text(row, 'td').map((cell) => cell.replace(/\u202f/g, ' '))).toEqual([
    'whereAlso: keywords, a description, software, and a preview that differs from the picturebeach, birthdayOnly for usExample EditorThe small picture inside has other proportions than the picture: it may still show what was cut off.',
    'Example Street, UtrechtNear Utrecht, NetherlandsShow coordinates52.09074, 5.1214212 m up',
    'Jul 4, 20261:04 PM',
    'Example Phone 9Serial no. SN0001',
    'Owner: Sam ExampleBy Robin ExampleIn it: Alex Example',
    'Clean copy',
  ]);
  expect(row.querySelector<HTMLDetailsElement>('td:nth-of-type(2) details')!.open).toBe(false);
  expect(root.querySelector('a')).toBeNull();
  expect(text(root, '[role="status"]')[0]).toBe('It tells where it was taken.');
});

it('never says that a file tells nothing where it was not read to its end', async () => {
  const root = await show([
    makeRow('clean.jpg', makeFacts()),
    makeRow('broken.jpg', makeFacts({ damaged: true })),
    makeRow('notes.txt', makeFacts({ format: null })),
    makeRow('gone.jpg', null, { state: 'unread' }),
  ]);
  const told = new Map(names(root).map((name, at) => [name, text(root, 'tbody td:nth-of-type(1)')[at]]));
  expect(Object.fromEntries(told)).toEqual({
    'clean.jpg': 'nothing',
    'broken.jpg': 'not knownCould not be read to its end: there may be more.',
    'notes.txt': 'not knownNo kind of photo that Vitrine knows.',
    'gone.jpg': 'not knownThe file could not be opened.',
  });
  expect(root.textContent).toContain(
    'Of all 4: 1 nothing that could be found and 3 could not be read to the end.',
  );
  // Of what is no photo no copy can be made.
  expect(root.querySelectorAll('tbody button').length).toBe(2);
});

it('sums up, sorts, filters and shows some at a time', async () => {
  const rows = [
    ...Array.from({ length: 30 }, (_, at) => makeRow(`plain ${at}.jpg`, makeFacts())),
    makeRow('place.jpg', makeFacts({ placeNames: ['Utrecht'] })),
    makeRow('dated.jpg', makeFacts({ taken: '2026-01-02T03:04:05' })),
  ];
  const root = await show(rows);
  expect(text(root, '[role="status"]')[0]).toBe('1 of 32 tell where they were taken.');
  expect(names(root).slice(0, 3)).toEqual(['place.jpg', 'dated.jpg', 'plain 0.jpg']);
  expect(names(root).length).toBe(25);
  await press(findButton(root, 'Next'));
  expect(names(root).length).toBe(7);
  expect(root.textContent).toContain('26–32 of 32');
  await act(async () => {
    const select = root.querySelector('select')!;
    select.value = 'name';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(names(root).slice(0, 4)).toEqual(['dated.jpg', 'place.jpg', 'plain 0.jpg', 'plain 1.jpg']);
  await press(root.querySelector('input[type="checkbox"]'));
  expect(names(root)).toEqual(['dated.jpg', 'place.jpg']);
  expect(findButton(root, 'Next')).toBeUndefined();
});

it('shows how far it is, tells it aloud at quarters only, and can be stopped and gone on with', async () => {
  const rows = [makeRow('a.jpg', tellingFacts), makeRow('b.jpg', null, { state: 'waiting' })];
  const onStop = vi.fn();
  const busy = await show(rows, { work: { what: 'reading', done: 137, all: 500 }, onStop });
  expect(busy.querySelector('progress')!.getAttribute('aria-label')).toBe('Reading photos: 137 of 500');
  expect(text(busy, '[role="status"]')[0]).toBe('Reading photos: 125 of 500');
  expect(findButton(busy, 'Clean copies of all as one ZIP')!.disabled).toBe(true);
  await press(findButton(busy, 'Stop'));
  expect(onStop).toHaveBeenCalledOnce();
  const onGoOn = vi.fn();
  const stopped = await show(rows, { onGoOn });
  expect(stopped.textContent).toContain('1 photo was not looked at yet.');
  await press(findButton(stopped, 'Go on'));
  expect(onGoOn).toHaveBeenCalledOnce();
});

it('makes copies of one and of all, and names what is not in the ZIP and what was made anew', async () => {
  const rows = [
    makeRow('a.jpg', tellingFacts, { copy: { outcome: 'clean', pixels: 'same' } }),
    makeRow('b.heic', tellingFacts, { copy: { outcome: 'clean', pixels: 'recoded' } }),
    makeRow('c.gif', tellingFacts, { copy: { outcome: 'cannot', reason: 'animated' } }),
    makeRow('later.gif', tellingFacts, { copy: { outcome: 'cannot', reason: 'format' } }),
  ];
  const [onCopy, onZip] = [vi.fn(), vi.fn()];
  const root = await show(rows, { onCopy, onZip, zipped: new Set(rows.slice(0, 3).map(({ id }) => id)) });
  const result = root.querySelector('[aria-labelledby="zip-result"]')!;
  expect(text(result, 'p')).toEqual([
    '1 file could not be cleaned, and is not in the ZIP:',
    '1 file had to be made anew. It looks the same, but is not the same to the last pixel:',
  ]);
  expect(text(result, 'li')).toEqual(['c.gif It moves, and a copy would stand still.', 'b.heic']);
  await press(root.querySelector('[aria-label="Clean copy of b.heic"]'));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(rows[1]);
  await press(findButton(root, 'Clean copies of all as one ZIP'));
  expect(onZip).toHaveBeenCalledOnce();
});

it('says what networks do with it, how sure that is, and where it is from', async () => {
  const known = {
    network: 'x',
    name: 'X',
    others: 'strips',
    collects: true,
    confidence: 'low',
    source: 'https://example.com/help',
    date: '2026-03-01',
  } as const;
  const root = await draw(<NetworkMetadata rows={[known]} />);
  expect(text(root, 'tbody td')).toEqual([
    'Taken out',
    'It says that it collects what is in the file, such as place and time.',
    expect.stringContaining('Said by others, not confirmed:'),
  ]);
  expect(root.textContent).toContain('None of this was tried out for Vitrine.');
  const none = await draw(<NetworkMetadata rows={[]} />, 'nl');
  expect(none.querySelector('table')).toBeNull();
  expect(none.textContent).toContain('Van geen netwerk');
});
