import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { words as enNotice } from '../../utils/i18n/en/notice';
import type { Caution } from '../../utils/model/draft';
import { type Heard, photoPage } from '../e2e-pages/photo-page';
import { makeDrawing, makeOddAvif, makePhoto, makeWebp, readPicture, secrets } from '../photo/sample-photos';
import { pressClosed, readRegion } from './lib/closed-region';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';

const open = useSuite();
const { notice: words } = enNotice;
const { photo } = words;

const folder = mkdtempSync(join(tmpdir(), 'vitrine-photos-'));
const save = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return { name, path: join(folder, name), bytes: Buffer.from(bytes).toString('base64') };
};
const telling = save('utrecht.jpg', makePhoto());
const other = save('other.jpg', makePhoto());
const third = save('third.jpg', makePhoto());
const clean = save('clean.jpg', readPicture('jpeg'));
const drawing = save('drawing.png', makeDrawing());
const cleanDrawing = Buffer.from(makeDrawing({ bare: true })).toString('base64');
const webp = save('picture.webp', makeWebp());
const text = save('notes.txt', Buffer.from('No photo at all.'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What the page under test tells of itself. */
declare const heard: Heard[];
declare const sent: string[][];

let count = 0;
async function openPage(): Promise<Page> {
  const { site, openTab } = open();
  const url = `https://x.com/compose/${++count}`;
  site.serve(url, { body: photoPage, scripts: true });
  const { page } = await openTab();
  await page.goto(url);
  return page;
}

/** Chooses files as the browser's own window for that does, so that the page's events are a person's. */
async function choose(page: Page, where: string, files: { path: string }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const find = where === 'open' || where === 'closed' ? `${where}.inner` : where;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `window.${find} ?? document.getElementById('${where}').inner`,
  });
  await session.send('DOM.setFileInputFiles', {
    files: files.map(({ path }) => path),
    objectId: result.objectId!,
  });
  await session.detach();
}

async function dropFiles(page: Page, css: string, files: { path: string }[]): Promise<[number, number]> {
  const box = (await page.locator(css).boundingBox())!;
  const [x, y] = [Math.round(box.x + 30), Math.round(box.y + 20)];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: files.map(({ path }) => path), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
  return [x, y];
}

const read = (page: Page) => readRegion(page, words.region);
const expectNotice = (page: Page, pattern: RegExp | string) =>
  expect.poll(async () => JSON.stringify(await read(page)), { intervals: [100] }).toMatch(pattern);
const expectNone = (page: Page) => expect.poll(() => read(page), { intervals: [100] }).toBeNull();
const press = async (page: Page, label: string) =>
  expect.poll(() => pressClosed(page, 'button', label), { intervals: [100] }).toBe(true);
const listHeard = (page: Page) => page.evaluate(() => heard.filter(({ files }) => files !== null));
/** What a page's handlers got, as names and bytes. */
const expectGot = (page: Page, rows: object[]) =>
  expect.poll(() => listHeard(page), { intervals: [100] }).toMatchObject(rows);
const askOnX = (on: boolean) => open().ask({ type: 'settings', change: { cleanPhotosOn: on ? ['x'] : [] } });
const chosen = (where: string, ...files: { name: string; bytes: string }[]) =>
  ['input', 'change'].map((type) => ({
    where,
    type,
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  }));

test.beforeEach(() => open().reset());

test('the page gets a chosen photo at once; the notice says where it was, saves a clean copy, and keeps only counts', async () => {
  const page = await openPage();
  await choose(page, 'plain', [telling]);
  await expectNotice(page, /near Utrecht, Netherlands/);
  await expectGot(page, chosen('plain', telling));
  expect((await listHeard(page)).every(({ trusted }) => trusted)).toBe(true);
  const said = (await read(page))!;
  expect(said.heading).toContain(photo.title.one);
  expect(JSON.stringify(said.texts)).toContain('Camera Example');
  expect(JSON.stringify(said.texts)).not.toContain('could not be read');
  await expect.poll(async () => (await read(page))?.links).toEqual([photo.download]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressClosed(page, 'link', photo.download),
  ]);
  expect(download.suggestedFilename()).toBe(telling.name);
  expect(readFileSync(await download.path()).toString('base64')).toBe(clean.bytes);
  await press(page, words.close);
  await expectNone(page);

  const kept = await open().dump();
  const rows = (kept.database['vitrine.cautions'] ?? []) as Caution[];
  expect(rows.map(({ about, place, kind, count }) => `${about} ${place} ${kind} ${count}`).sort()).toEqual([
    'photo x author 1',
    'photo x comment 1',
    'photo x device 1',
    'photo x place 1',
  ]);
  expect(findIn(kept, ['Utrecht', 'Camera Example', 'Robin', '52.09'])).toEqual([]);
});

test('nothing is said of a photo that tells nothing, nor of other files, nor where it is switched off', async () => {
  const page = await openPage();
  await choose(page, 'hidden', [clean]);
  await choose(page, 'plain', [text]);
  await expectGot(page, [...chosen('hidden', clean), ...chosen('plain', text)]);
  await open().ask({ type: 'settings', change: { draftPlacesOff: ['x'] } });
  await choose(page, 'hidden', [other]);
  await expectGot(page, [{}, {}, {}, {}, ...chosen('hidden', other)]);
  await page.waitForTimeout(600);
  expect(await read(page)).toBeNull();
  await open().ask({ type: 'settings', change: { draftPlacesOff: [] } });
  await choose(page, 'hidden', [telling]);
  await expectNotice(page, /Utrecht/);
});

test('from the notice: asking each time, and leaving this network alone; both are undone there', async () => {
  const page = await openPage();
  const readOn = async () => {
    const { local } = await open().dump();
    return JSON.stringify(local).match(/"(cleanPhotosOn|draftPlacesOff)":\["x"\]/)?.[1] ?? '';
  };
  const always = photo.always.replace('{place}', 'X');
  const place = words.notPlace.replace('{place}', 'X');
  await choose(page, 'hidden', [telling]);
  await expectNotice(page, /Utrecht/);
  await press(page, always);
  await expectNotice(page, photo.saidAlways.replace('{place}', 'X'));
  expect(await readOn()).toBe('cleanPhotosOn');
  await press(page, words.undo);
  await expectNotice(page, words.undone);
  expect(await readOn()).toBe('');
  await choose(page, 'hidden', [telling]);
  await expectNotice(page, new RegExp(always));
  await press(page, place);
  await expectNotice(page, words.saidPlace.replace('{place}', 'X').slice(0, 30));
  expect(await readOn()).toBe('draftPlacesOff');
  await press(page, words.undo);
  await expectNotice(page, words.undone);
  expect(await readOn()).toBe('');
});

test('a held choice goes on as the person says, clean or as it is', async () => {
  await askOnX(true);
  const page = await openPage();
  await choose(page, 'plain', [telling]);
  await expectNotice(page, photo.useClean);
  expect(await listHeard(page)).toEqual([]);
  await press(page, photo.useClean);
  const first = chosen('plain', { name: telling.name, bytes: clean.bytes });
  await expectGot(page, first);
  await expectNotice(page, photo.saidClean);

  await choose(page, 'plain', [other]);
  await expectNotice(page, photo.useOriginal);
  await press(page, photo.useOriginal);
  const second = chosen('plain', other);
  await expectGot(page, [...first, ...second]);
  // Closing is no way to lose a photo.
  await choose(page, 'plain', [third]);
  await expectNotice(page, photo.useOriginal);
  await press(page, words.close);
  await expectGot(page, [...first, ...second, ...chosen('plain', third)]);
  await expectNone(page);
  // One without anything to tell is not asked about.
  await choose(page, 'plain', [clean]);
  await expectGot(page, [...first, ...second, ...chosen('plain', third), ...chosen('plain', clean)]);
  expect(await read(page)).toBeNull();
});

test('what is held is not in its field; a form is kept once, and then takes the files as they are', async () => {
  await askOnX(true);
  const page = await openPage();
  const readField = () =>
    page.evaluate(() =>
      [...document.querySelector<HTMLInputElement>('#plain')!.files!].map(({ name }) => name),
    );
  await choose(page, 'plain', [telling, text]);
  await expectNotice(page, photo.useClean);
  expect(await readField()).toEqual([]);
  await page.locator('#send').click();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => sent)).toEqual([]);
  await page.locator('#send').click();
  await expect.poll(() => page.evaluate(() => sent)).toEqual([[telling.name, text.name]]);
  await expectGot(page, chosen('plain', telling, text));
  await expectNone(page);
  // What takes the place of a held choice is the only one that goes on.
  await choose(page, 'plain', [telling]);
  await expectNotice(page, photo.useClean);
  await choose(page, 'plain', [text]);
  await expectGot(page, [...chosen('plain', telling, text), ...chosen('plain', text)]);
  await expectNone(page);
  expect(await readField()).toEqual([text.name]);
});

test('a choice is held in hidden fields and in shadow roots, open and closed', async () => {
  await askOnX(true);
  const page = await openPage();
  const rows: object[] = [];
  for (const where of ['hidden', 'open', 'closed']) {
    await choose(page, where, [telling]);
    await expectNotice(page, photo.useClean);
    expect(await listHeard(page)).toHaveLength(rows.length);
    await press(page, photo.useClean);
    rows.push(...chosen(where, { name: telling.name, bytes: clean.bytes }));
    await expectGot(page, rows);
  }
});

test('of several photos those that tell something go on clean, in their order; what is no photo stays as it is', async () => {
  await askOnX(true);
  const page = await openPage();
  await choose(page, 'plain', [telling, text, drawing, clean, webp]);
  await expectNotice(page, /in 3 of 4/);
  await press(page, photo.useClean);
  await expectGot(
    page,
    chosen(
      'plain',
      { name: telling.name, bytes: clean.bytes },
      text,
      { name: drawing.name, bytes: cleanDrawing },
      clean,
      { name: webp.name, bytes: Buffer.from(readPicture('webp')).toString('base64') },
    ),
  );
});

test('a held drop goes on at its place with the clean copy, or as it was', async () => {
  await askOnX(true);
  const page = await openPage();
  const at = await dropFiles(page, '#zone', [telling]);
  await expectNotice(page, photo.useClean);
  expect(await listHeard(page)).toEqual([]);
  await press(page, photo.useClean);
  const row = { where: 'zone', type: 'drop', at };
  await expectGot(page, [{ ...row, files: [{ name: telling.name, bytes: clean.bytes }] }]);
  await dropFiles(page, '#zone', [telling]);
  await expectNotice(page, photo.useOriginal);
  await press(page, photo.useOriginal);
  await expectGot(page, [{}, { ...row, files: [{ name: telling.name, bytes: telling.bytes }] }]);
  // On a field, where the browser itself would take it.
  await dropFiles(page, '#plain', [telling]);
  await expectNotice(page, photo.useClean);
  await press(page, photo.useClean);
  await expectGot(page, [{}, {}, ...chosen('plain', { name: telling.name, bytes: clean.bytes })]);
  await askOnX(false);
  await dropFiles(page, '#zone', [telling]);
  await expectGot(page, [{}, {}, {}, {}, { ...row, trusted: true, files: [{ bytes: telling.bytes }] }]);
  await expectNotice(page, /Utrecht/);
});

test('a picture pasted from the clipboard, which the browser drew anew, goes through', async () => {
  await askOnX(true);
  const page = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (bytes) => {
    const blob = await (await fetch(`data:image/png;base64,${bytes}`)).blob();
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, drawing.bytes);
  await page.locator('#editor').click();
  await page.keyboard.press('Control+v');
  await expectGot(page, [{ where: 'editor', type: 'paste', trusted: true, files: [{ type: 'image/png' }] }]);
  expect(await read(page)).toBeNull();
});

test('what a page makes up is not looked at: only what a person does', async () => {
  await askOnX(true);
  const page = await openPage();
  await page.evaluate((bytes) => {
    const carrier = new DataTransfer();
    const data = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
    carrier.items.add(new File([data], 'utrecht.jpg', { type: 'image/jpeg' }));
    const input = document.querySelector<HTMLInputElement>('#plain')!;
    input.files = carrier.files;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, telling.bytes);
  await expectGot(page, chosen('plain', telling));
  // Longer than a look takes.
  await page.waitForTimeout(300);
  expect(await read(page)).toBeNull();
});

test('a clean copy shows the same picture, pixel by pixel', async () => {
  await askOnX(true);
  const page = await openPage();
  for (const [file, turn] of [
    [telling, 1],
    [drawing, 1],
    [webp, 1],
    [save('turned.jpg', makePhoto({ orientation: 6 })), 6],
  ] as const) {
    await choose(page, 'hidden', [file]);
    await expectNotice(page, photo.useClean);
    await press(page, photo.useClean);
    await expect.poll(async () => (await listHeard(page)).at(-1)?.files[0]?.name).toBe(file.name);
    const got = (await listHeard(page)).at(-1)!.files[0]!;
    expect(got.bytes).not.toBe(file.bytes);
    const [before, after] = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async ([type, bytes]) => {
            const data = Uint8Array.from(atob(bytes!), (one) => one.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([data], { type: type! }));
            const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
            pen.drawImage(picture, 0, 0);
            const shown = pen.getImageData(0, 0, picture.width, picture.height);
            return [picture.width, picture.height, ...shown.data];
          }),
        ),
      [
        [got.type, file.bytes],
        [got.type, got.bytes],
      ],
    );
    expect(after).toEqual(before);
    expect(after!.slice(0, 2)).toEqual(turn === 6 ? [16, 24] : [24, 16]);
  }
});

test('what cannot be emptied in place is made anew, and said to be', async () => {
  await askOnX(true);
  const page = await openPage();
  await choose(page, 'hidden', [save('odd.avif', makeOddAvif())]);
  await expectNotice(page, photo.recoded.replace('{formats}', 'AVIF'));
  await press(page, photo.useClean);
  await expectGot(
    page,
    ['input', 'change'].map((type) => ({ where: 'hidden', type })),
  );
  const [got] = (await listHeard(page)).at(-1)!.files;
  expect(got).toMatchObject({ name: 'odd.jpg', type: 'image/jpeg' });
  const size = await page.evaluate(async (bytes) => {
    const data = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([data]));
    return [picture.width, picture.height];
  }, got!.bytes);
  expect(size).toEqual([2, 2]);
  for (const secret of secrets) expect(Buffer.from(got!.bytes, 'base64').includes(secret)).toBe(false);
});
