import { addonId } from '../../scripts/lib/firefox-commands';
import { words as enNotice } from '../../utils/i18n/en/notice';
import type { Caution } from '../../utils/model/draft';
import type { PolicyState } from '../../utils/model/policy';
import { type EditorName, editorNames, makeEditorPage } from '../editors/editor-page';
import { expect, restartBrowser, runAtDesk, type Stage, test, until, visit } from './stage';
import { findInClosed } from './strip';

const words = enNotice.notice;
/** Invented, and typed only here. */
const address = 'robin.example@example.com';
const sentence = `Write to ${address} about it`;

/** As much of the extension API as the tests call. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
/** What the page under test tells of itself. */
declare const readDraft: () => string;
declare const sent: string[];
declare const untrusted: string[];

const managed = (policy: object) => ({ policies: { '3rdparty': { Extensions: { [addonId]: policy } } } });

/** Everything that the notice reads out; null while there is none. */
async function readNotice(stage: Stage): Promise<string | null> {
  const [region] = await findInClosed(stage, 'html > div', 'section');
  if (!region) return null;
  return stage.firefox.command<string>('WebDriver:GetElementText', { id: region }).catch(() => null);
}

async function pressNotice(stage: Stage, label: string): Promise<void> {
  await until(`the button ${label}`, async () => {
    for (const id of await findInClosed(stage, 'html > div', 'button')) {
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

const expectNotice = (stage: Stage, part: string) =>
  until(`a notice with ${part}`, async () => (await readNotice(stage))?.includes(part));
const expectNone = (stage: Stage) =>
  until('no notice', async () => (await readNotice(stage).catch(() => null)) === null);
const draft = ({ firefox }: Stage) => firefox.run(() => readDraft());

async function openEditor(stage: Stage, name: EditorName, path = name as string): Promise<void> {
  await visit(stage, `http://x.com/write/${path}`, await makeEditorPage(name));
  await stage.firefox.run((closed: boolean) => {
    const at = document.querySelector('#at')!;
    // A closed root is entered by mouse, which is not what this is about.
    if (closed) return;
    const frame = at.querySelector('iframe');
    const inside = frame?.contentDocument ?? at.shadowRoot ?? at;
    inside.querySelector<HTMLElement>('textarea, [contenteditable="true"]')!.focus();
  }, name === 'closed');
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const selectAll = ({ firefox }: Stage) =>
  firefox.command('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: '\uE009' },
          { type: 'keyDown', value: 'a' },
          { type: 'keyUp', value: 'a' },
          { type: 'keyUp', value: '\uE009' },
        ],
      },
    ],
  });
const type = ({ firefox }: Stage, text: string) => firefox.press(...text);

test('a notice comes and goes in every editor, and the draft stays as it was typed', async ({ stage }) => {
  test.slow();
  for (const name of editorNames.filter((one) => one !== 'closed')) {
    await openEditor(stage, name);
    await type(stage, sentence);
    await expectNotice(stage, 'r•');
    expect(await readNotice(stage), name).not.toContain(address);
    expect(await draft(stage), name).toBe(sentence);
    await selectAll(stage);
    await stage.firefox.press('\uE003');
    await expectNone(stage);
    expect((await draft(stage)).trim(), name).toBe('');
    expect(await stage.firefox.run(() => untrusted), name).toEqual([]);
  }
});

test('it is silenced, undone, holds the first Post where that is wanted, and keeps only counts', async ({
  stage,
}) => {
  await openEditor(stage, 'prosemirror');
  await type(stage, sentence);
  await expectNotice(stage, 'r•');
  await pressNotice(stage, `Not about ${words.kinds.email.plural}`);
  await expectNotice(stage, words.saidKind);
  await pressNotice(stage, words.undo);
  await expectNotice(stage, 'r•');
  await pressNotice(stage, words.fine);
  await expectNotice(stage, words.saidFine);

  await runAtDesk(stage, (message: object) => browser.runtime.sendMessage(message), {
    type: 'settings',
    change: { holdPost: true },
  });
  await openEditor(stage, 'lexical', 'second');
  await type(stage, sentence);
  await expectNotice(stage, 'r•');
  await stage.firefox.click('#post');
  await expectNotice(stage, words.hold.title);
  expect(await stage.firefox.run(() => sent)).toEqual([]);
  await rest(500);
  await stage.firefox.click('#post');
  expect(await stage.firefox.run(() => sent)).toEqual([sentence]);

  const kept = await runAtDesk(stage, async () => {
    const open = indexedDB.open('vitrine');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const ask = db.transaction('cautions').objectStore('cautions').getAll();
    const rows = await new Promise((done) => {
      ask.onsuccess = () => done(ask.result);
    });
    db.close();
    return rows;
  });
  expect(kept as Caution[]).toMatchObject([{ about: 'draft', place: 'x', kind: 'email', count: 2 }]);
  expect(JSON.stringify(kept)).not.toContain('robin');
});

test('words of an organisation are held on a public network after a cold start, and left alone inside', async ({
  stage,
}) => {
  test.slow();
  const list = {
    id: 'projects',
    name: 'Projects',
    words: ['Project Falcon'],
    level: 'hold',
    fineOn: ['slack'],
  };
  const policy = { about: { organisation: 'Example BV' }, terms: { lock: { add: [list] } } };
  await restartBrowser(stage, managed(policy));
  await until('the policy', async () => {
    const { policy: state } = await runAtDesk(stage, () => browser.storage.local.get('policy'));
    return (state as PolicyState | undefined)?.status === 'in-force';
  });
  await restartBrowser(stage, managed(policy));
  await openEditor(stage, 'lexical', 'held');
  await type(stage, 'News of Project Falcon');
  await stage.firefox.click('#post');
  expect(await stage.firefox.run(() => sent)).toEqual([]);
  await expectNotice(stage, words.hold.title);
  await rest(500);
  await stage.firefox.click('#post');
  expect(await stage.firefox.run(() => sent)).toEqual(['News of Project Falcon']);

  await visit(stage, 'http://app.slack.com/write', await makeEditorPage('textarea'));
  await stage.firefox.click('#at textarea');
  await type(stage, 'News of Project Falcon');
  await rest(1_200);
  expect(await readNotice(stage)).toBeNull();
  await stage.firefox.click('#post');
  expect(await stage.firefox.run(() => sent)).toEqual(['News of Project Falcon']);
  await restartBrowser(stage);
});
