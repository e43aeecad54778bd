import { expect, type Page, test } from '@playwright/test';
import { words as enNotice } from '../../utils/i18n/en/notice';
import type { Caution } from '../../utils/model/draft';
import { type EditorName, editable, editorNames, makeEditorPage } from '../editors/editor-page';
import { pressClosed, readRegion } from './lib/closed-region';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';

const open = useSuite();
const words = enNotice.notice;

/** Invented, and typed only here. */
const address = 'robin.example@example.com';
const sentence = `Write to ${address} about it`;

/** What the page under test tells of itself. */
declare const readDraft: () => string;
declare const sent: string[];
declare const untrusted: string[];

/** Opens a network's page with an editor and puts the caret in it. */
async function openEditor(name: EditorName, host = 'x.com', path = name as string): Promise<Page> {
  const { site, openTab } = open();
  const url = `https://${host}/write/${path}`;
  site.serve(url, { body: await makeEditorPage(name), scripts: true });
  const { page } = await openTab();
  await page.goto(url);
  await enter(page, name);
  return page;
}

async function enter(page: Page, name: EditorName): Promise<void> {
  if (name === 'closed') {
    const box = (await page.locator('#at').boundingBox())!;
    await page.mouse.click(box.x + 40, box.y + 20);
  } else if (name === 'frame') await page.frameLocator('iframe').locator('textarea').click();
  else
    await page
      .locator(`#at ${editable(name)}`)
      .first()
      .click();
}

const read = (page: Page) => readRegion(page, words.region);
const expectNotice = (page: Page, pattern: RegExp | string) =>
  expect.poll(async () => JSON.stringify(await read(page)), { intervals: [100] }).toMatch(pattern);
const expectNone = (page: Page) => expect.poll(() => read(page), { intervals: [100] }).toBeNull();
const draft = (page: Page) => page.evaluate(() => readDraft());

test.beforeEach(() => open().reset());

for (const name of editorNames) {
  test(`a notice comes and goes while somebody writes, and the draft stays theirs: ${name}`, async () => {
    const page = await openEditor(name);
    await page.keyboard.type('Hello all, ', { delay: 5 });
    await page.waitForTimeout(700);
    expect(await read(page)).toBeNull();
    await page.keyboard.type(sentence, { delay: 5 });
    await expectNotice(page, /r•+@e•+\.com/);
    // Not in words that somebody looking over the shoulder could read.
    expect(JSON.stringify(await read(page))).not.toContain(address);
    expect(await draft(page)).toBe(`Hello all, ${sentence}`);

    await page.keyboard.type('!');
    expect(await draft(page)).toBe(`Hello all, ${sentence}!`);
    // Quill takes what is done within a second as one step of its history.
    if (name === 'quill') await page.waitForTimeout(1_200);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await expectNone(page);
    expect((await draft(page)).trim()).toBe('');
    await page.keyboard.press('Control+z');
    await expectNotice(page, /r•+@e•+\.com/);
    expect(await draft(page)).toContain(sentence);
    expect(await page.evaluate(() => untrusted)).toEqual([]);
  });
}

/** What somebody does in an editor, and what it holds after each step. */
async function writeAndUndo(page: Page): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = async () =>
    seen.push(
      await page.evaluate(() => [
        readDraft(),
        document.querySelector('#at')!.innerHTML.replace(/(?:data-offset-key|data-editor|id)="[^"]*"/g, ''),
        getSelection()!.toString(),
        getSelection()!.anchorOffset,
        document.activeElement!.tagName,
      ]),
    );
  await page.keyboard.type(`Call me: ${address}`, { delay: 5 });
  // Long enough for a notice to be drawn between two steps.
  await page.waitForTimeout(900);
  await note();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForTimeout(600);
  await note();
  await page.keyboard.press('ArrowRight');
  // Editors learn of a selection that the browser moved a little later.
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.keyboard.type('and 4111 1111 1111 1111', { delay: 5 });
  await page.waitForTimeout(900);
  await note();
  for (const key of ['Control+z', 'Control+z', 'Control+Shift+z']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await note();
  return seen;
}

test('the same keys leave the same document, selection and undo history where Vitrine looks and where it does not', async () => {
  test.slow();
  await open().ask({ type: 'settings', change: { draftPlacesOff: ['bluesky'] } });
  for (const name of ['contenteditable', 'lexical', 'prosemirror', 'quill', 'slate', 'draft'] as const) {
    const watched = await openEditor(name);
    const seen = await writeAndUndo(watched);
    await expectNotice(watched, /e•+\.com/);
    await watched.close();
    const alone = await openEditor(name, 'bsky.app');
    expect(await writeAndUndo(alone), name).toEqual(seen);
    expect(await read(alone)).toBeNull();
    await alone.close();
  }
});

test('what is pasted is looked at; what an input method has not finished is not', async () => {
  const page = await openEditor('textarea');
  await page.evaluate((text) => {
    const area = document.createElement('textarea');
    area.id = 'source';
    area.value = text;
    document.body.append(area);
  }, sentence);
  await page.locator('#source').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await enter(page, 'textarea');
  await page.keyboard.press('Control+v');
  await expectNotice(page, /r•+@e•+\.com/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expectNone(page);

  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (let end = 1; end <= address.length; end++) await compose(address.slice(0, end));
  await page.waitForTimeout(1_200);
  expect(await draft(page)).toBe(address);
  expect(await read(page)).toBeNull();
  await session.send('Input.insertText', { text: address });
  await expectNotice(page, /r•+@e•+\.com/);
  expect(await draft(page)).toBe(address);
});

test('it says who can see the post, is reached by keyboard, and gives the place in the text back', async () => {
  const page = await openEditor('contenteditable');
  await page.keyboard.type(sentence, { delay: 5 });
  await expectNotice(page, 'Public');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Shift+V');
  await expect.poll(async () => (await read(page))?.focused).toBeTruthy();
  await page.keyboard.press('Escape');
  expect((await read(page))?.focused).toBeFalsy();
  await page.keyboard.type('X');
  expect(await draft(page)).toBe(`${sentence.slice(0, -1)}Xt`);
});

test('who listens meets it as a named region: politely announced, headed, listed, and its buttons in order', async () => {
  const page = await openEditor('textarea');
  await page.keyboard.type(`${sentence}, or to sam.other@example.com`, { delay: 5 });
  const title = words.title.other.replace('{count}', '2');
  await expect.poll(async () => (await read(page))?.status).toBe(`${title}. ${words.keys} takes you there.`);
  expect(await read(page)).toMatchObject({
    heading: title,
    buttons: [words.fine, `Not about ${words.kinds.email.plural}`, 'Not on X', words.close],
    focused: null,
  });
  const { texts } = (await read(page))!;
  expect(texts[0]).toContain('Public');
  // Two of a kind are one line, and why it matters is said once.
  expect(texts.filter((text) => text.includes(words.kinds.email.label))).toHaveLength(1);
  await page.keyboard.press('Alt+Shift+V');
  const order: (string | null | undefined)[] = [];
  for (let step = 0; step < 4; step++) {
    await expect.poll(async () => (await read(page))?.focused).not.toBe(order.at(-1) ?? null);
    order.push((await read(page))?.focused);
    await page.keyboard.press('Tab');
  }
  expect(order).toEqual((await read(page))!.buttons);
  expect(await draft(page)).toBe(`${sentence}, or to sam.other@example.com`);
});

test('it can be waved through, silenced by kind and by network, and each undone', async () => {
  const page = await openEditor('textarea');
  await page.keyboard.type(sentence, { delay: 5 });
  await expectNotice(page, /r•+@e•+\.com/);

  expect(await pressClosed(page, 'button', words.fine)).toBe(true);
  await expectNotice(page, words.saidFine);
  await enter(page, 'textarea');
  await page.keyboard.press('End');
  await page.keyboard.type(' now', { delay: 5 });
  await page.waitForTimeout(1_000);
  expect(JSON.stringify(await read(page))).not.toMatch(/r•+@e•+\.com/);
  // Something else is not waved through with it.
  await page.keyboard.type(' 4111 1111 1111 1111', { delay: 5 });
  await expectNotice(page, /1111/);
  expect(JSON.stringify(await read(page))).not.toMatch(/r•+@e•+\.com/);

  const other = await openEditor('textarea', 'x.com', 'other');
  await other.keyboard.type(sentence, { delay: 5 });
  await expectNotice(other, /r•+@e•+\.com/);
  const settings = async () => (await open().dump()).local.settings;
  await pressMore(other, `Not about ${words.kinds.email.plural}`);
  await expect.poll(settings).toMatchObject({ draftKindsOff: ['email'] });
  await expectNotice(other, words.saidKind);
  await pressClosed(other, 'button', words.undo);
  await expect.poll(settings).toMatchObject({ draftKindsOff: [] });
  await expectNotice(other, /r•+@e•+\.com/);

  await pressMore(other, 'Not on X');
  await expect.poll(settings).toMatchObject({ draftPlacesOff: ['x'] });
  await pressMore(other, words.undo);
  await expect.poll(settings).toMatchObject({ draftPlacesOff: [] });
  await expectNotice(other, /r•+@e•+\.com/);
});

/** Presses a button once it is there. */
async function pressMore(page: Page, label: string): Promise<void> {
  await expect.poll(() => pressClosed(page, 'button', label)).toBe(true);
}

test('the first Post is held where the person wants that, once, and nothing is lost', async () => {
  await open().ask({ type: 'settings', change: { holdPost: true } });
  const page = await openEditor('prosemirror');
  const posted = () => page.evaluate(() => sent);
  await page.keyboard.type('Nothing in here', { delay: 5 });
  await page.locator('#post').click();
  expect(await posted()).toEqual(['Nothing in here']);
  await enter(page, 'prosemirror');
  await page.keyboard.press('End');
  await page.keyboard.type(`. ${sentence}`, { delay: 5 });
  await expectNotice(page, /r•+@e•+\.com/);
  await page.locator('#post').click();
  await expectNotice(page, words.hold.title);
  expect(await posted()).toHaveLength(1);
  // Somebody who read it; a second click at once belongs to the first.
  await page.waitForTimeout(500);
  expect(await draft(page)).toBe(`Nothing in here. ${sentence}`);
  await page.locator('#post').click();
  expect(await posted()).toEqual(['Nothing in here', `Nothing in here. ${sentence}`]);
});

test('a page that types by itself sees nothing come', async () => {
  const page = await openEditor('textarea');
  await page.evaluate((text) => {
    const area = document.querySelector('textarea')!;
    area.value = text;
    for (const type of ['keydown', 'beforeinput', 'input', 'change', 'paste', 'compositionend'])
      area.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }, sentence);
  await page.waitForTimeout(1_500);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('nothing of a draft is kept but counts by kind, network and day', async () => {
  const page = await openEditor('textarea');
  await page.keyboard.type(sentence, { delay: 5 });
  await expectNotice(page, /r•+@e•+\.com/);
  await page.keyboard.type(' and again', { delay: 5 });
  await page.waitForTimeout(1_000);
  const kept = await open().dump();
  expect(findIn(kept, ['robin.example', 'example.com', 'again'])).toEqual([]);
  const cautions = kept.database['vitrine.cautions'] as Caution[];
  expect(cautions).toMatchObject([{ about: 'draft', place: 'x', kind: 'email', count: 1 }]);
  expect(cautions[0]!.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});
