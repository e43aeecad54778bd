import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words as enNotice } from '../../utils/i18n/en/notice';
import { type Heard, photoPage } from '../e2e-pages/photo-page';
import { makePhoto, readPicture } from '../photo/sample-photos';
import { type Given, giveFiles } from './give-files';
import { expect, runAtDesk, type Stage, test, until, visit } from './stage';
import { findInClosed } from './strip';

const { notice: words } = enNotice;
const { photo } = words;

/** As much of the extension API as the tests call. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
/** What the page under test tells of itself. */
declare const heard: Heard[];

const give = (name: string, bytes: Uint8Array): Given => ({
  name,
  type: 'image/jpeg',
  bytes: Buffer.from(bytes).toString('base64'),
});
const telling = give('utrecht.jpg', makePhoto());
const clean = give('clean.jpg', readPicture('jpeg'));

const readNotice = async (stage: Stage): Promise<string> => {
  const [region] = await findInClosed(stage, 'html > div', 'section');
  if (!region) return '';
  return stage.firefox.command<string>('WebDriver:GetElementText', { id: region }).catch(() => '');
};
const expectNotice = (stage: Stage, part: string) =>
  until(`a notice with ${part}`, async () => (await readNotice(stage)).includes(part));

async function pressNotice(stage: Stage, label: string, css = 'button'): Promise<void> {
  await until(`the button ${label}`, async () => {
    for (const id of await findInClosed(stage, 'html > div', css)) {
      const name = await stage.firefox
        .command<string>('WebDriver:GetComputedLabel', { id })
        .catch(() => null);
      if (name !== label) continue;
      await stage.firefox.command('WebDriver:ElementClick', { id });
      return true;
    }
    return false;
  });
}

/** What the page got, once it has read it. */
const listHeard = ({ firefox }: Stage) => firefox.run(() => heard.filter(({ files }) => files !== null));
async function expectGot(stage: Stage, count: number, rows: object[]): Promise<void> {
  await until(`${count} events`, async () => (await listHeard(stage)).length === count);
  expect((await listHeard(stage)).slice(-rows.length)).toMatchObject(rows);
}
const chosen = (where: string, { name }: Given, { bytes }: Given) =>
  ['input', 'change'].map((type) => ({ where, type, files: [{ name, bytes }] }));

/** How many files a page finds that looks into its field by itself. */
const countChosen = ({ firefox }: Stage, where: string) =>
  firefox.run((name) => {
    const host = document.querySelector<HTMLElement & { inner?: HTMLInputElement }>(`#${name}`)!;
    return (host.inner ?? (host as HTMLInputElement)).files!.length;
  }, where);
const change = (stage: Stage, settings: object) =>
  runAtDesk(stage, (message: object) => browser.runtime.sendMessage(message), {
    type: 'settings',
    change: settings,
  });
const openPage = (stage: Stage, path: string) => visit(stage, `http://x.com/compose/${path}`, photoPage);

/**
 * A photo chosen before the composing script has heard what to hold goes through, and on a busy machine that takes a while: gives one
 * until it is held, lets it go, and gives the number of events that the page got.
 */
async function waitUntilHeld(stage: Stage): Promise<number> {
  await until(
    'a photo to be held',
    async () => {
      await giveFiles(stage, 'drop', 'zone', [telling]);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return (await readNotice(stage)).includes(photo.useClean);
    },
    60_000,
  );
  await pressNotice(stage, photo.useClean);
  await until(
    'the clean copy',
    async () => (await listHeard(stage)).at(-1)?.files?.[0]?.bytes === clean.bytes,
  );
  return (await listHeard(stage)).length;
}

test('the page gets a chosen photo at once; the notice says where it was and saves a clean copy', async ({
  stage,
}) => {
  await openPage(stage, 'first');
  await giveFiles(stage, 'choose', 'hidden', [clean]);
  await expectGot(stage, 2, chosen('hidden', clean, clean));
  await giveFiles(stage, 'choose', 'hidden', [telling]);
  await expectNotice(stage, 'near Utrecht, Netherlands');
  await expectGot(stage, 4, chosen('hidden', telling, telling));
  await pressNotice(stage, photo.download, 'a');
  const path = join(stage.downloads, telling.name);
  await until(
    'the download',
    () => readdirSync(stage.downloads).length === 1 && readFileSync(path).length > 0,
  );
  expect(readFileSync(path).toString('base64')).toBe(clean.bytes);
  await pressNotice(stage, photo.always.replace('{place}', 'X'));
  await expectNotice(stage, photo.saidAlways.replace('{place}', 'X'));
  await pressNotice(stage, words.undo);
  await expectNotice(stage, words.undone);
});

test('what is held goes on as the person says: chosen or dropped', async ({ stage }) => {
  await change(stage, { cleanPhotosOn: ['x'] });
  await openPage(stage, 'second');
  let count = await waitUntilHeld(stage);
  const ways: ['choose' | 'drop' | 'paste', string, object[]][] = [
    ['choose', 'plain', chosen('plain', telling, clean)],
    ['choose', 'open', chosen('open', telling, clean)],
    ['choose', 'closed', chosen('closed', telling, clean)],
    ['drop', 'zone', [{ where: 'zone', type: 'drop', files: [{ name: telling.name, bytes: clean.bytes }] }]],
  ];
  for (const [how, where, rows] of ways) {
    await giveFiles(stage, how, where, [telling]);
    await expectNotice(stage, photo.useClean);
    expect(await listHeard(stage)).toHaveLength(count);
    if (how === 'choose') expect(await countChosen(stage, where)).toBe(0);
    await pressNotice(stage, photo.useClean);
    count += rows.length;
    await expectGot(stage, count, rows);
  }
  for (const [how, where, rows] of ways.filter(([, , list]) => list.length === 1)) {
    await giveFiles(stage, how, where, [telling]);
    await expectNotice(stage, photo.useOriginal);
    await pressNotice(stage, photo.useOriginal);
    await expectGot(stage, ++count, [{ ...rows[0], files: [{ name: telling.name, bytes: telling.bytes }] }]);
  }
  await giveFiles(stage, 'choose', 'plain', [telling]);
  await expectNotice(stage, photo.useOriginal);
  await pressNotice(stage, words.close);
  count += 2;
  await expectGot(stage, count, chosen('plain', telling, telling));
  // One without anything to tell is not asked about.
  await giveFiles(stage, 'drop', 'zone', [clean]);
  await expectGot(stage, count + 1, [{ where: 'zone', files: [{ bytes: clean.bytes }] }]);
  await change(stage, { cleanPhotosOn: [] });
});
