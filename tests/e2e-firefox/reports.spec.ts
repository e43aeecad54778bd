import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../utils/i18n/translate';
import { chooseFiles, fill, press, waitForText } from './page';
import {
  eraseAll,
  expect,
  openPage,
  readDownload,
  readFixture,
  type Stage,
  test,
  until,
  visit,
} from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';
const password = 'moss lantern seven otters';

async function openReports(stage: Stage): Promise<void> {
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await openPage(stage, 'dashboard.html#reports');
}

/** What the page shows of the file of this kind; null while it is made. */
const readPreview = ({ firefox }: Stage, format: string) =>
  firefox.run((ending) => {
    const panel = document.querySelector('main pre, main iframe')?.closest('section:not([aria-label])');
    if (!panel?.textContent.includes(`.${ending},`)) return null;
    const frame = panel.querySelector('iframe');
    return (frame ? frame.srcdoc : panel.querySelector('pre')?.textContent) ?? null;
  }, format);

/** Makes a report, looks at it and saves it under another name. */
async function saveReport(stage: Stage, format: 'html' | 'md' | 'csv' | 'json', name = `kept.${format}`) {
  await press(stage.firefox, 'radio', t(`reports.make.formats.${format}`));
  const shown = await until(`a preview of ${format}`, () => readPreview(stage, format), 60_000);
  await press(stage.firefox, 'button', t('reports.preview.save'));
  const found = new RegExp(`^vitrine-.*\\.${format}$`);
  const text = await readDownload(stage, found);
  const file = readdirSync(stage.downloads).find((one) => found.test(one))!;
  renameSync(join(stage.downloads, file), join(stage.downloads, name));
  return { shown, text };
}

test('what is saved is what was shown, in each format; what is safe to share names nobody', async ({
  stage,
}) => {
  const { firefox } = stage;
  await openReports(stage);
  for (const depth of ['full', 'share-safe'] as const) {
    await press(firefox, 'radio', new RegExp(`^${t(`reports.make.depths.${depth}.name`)}`));
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      const { shown, text } = await saveReport(stage, format);
      if (format === 'html') expect(text).not.toMatch(/<script/i);
      else expect(text.replace(/^\ufeff/, '')).toBe(shown);
      for (const said of [text, shown]) {
        expect(said.includes('robin_example'), `${depth} ${format}`).toBe(depth === 'full');
        expect(said).not.toContain('robin@example.com');
      }
    }
  }
});

test('two reports are compared', async ({ stage }) => {
  const { firefox } = stage;
  await openReports(stage);
  await saveReport(stage, 'json', 'older.json');
  await firefox.closeTab();
  const changed = readFixture('x/own.html').replace(/<span data-testid="UserLocation">.*\n/, '\n');
  await until(
    'a second reading',
    async () => {
      await visit(stage, own, changed);
      return until('a note', async () => (await readStores(stage)).events.length > 0, 5_000).catch(
        () => false,
      );
    },
    60_000,
  );
  await openPage(stage, 'dashboard.html#reports');
  await saveReport(stage, 'json', 'newer.json');
  const paths = ['older.json', 'newer.json'].map((name) => join(stage.downloads, name));
  await chooseFiles(firefox, 'input[type="file"][multiple]', ...paths);
  await waitForText(firefox, `${t('compare.kind.resolved')}: 1`);
});

test('everything goes into one locked file and back; a wrong password changes nothing', async ({ stage }) => {
  const { firefox } = stage;
  await openReports(stage);
  await fill(firefox, t('backup.save.password'), password);
  await fill(firefox, t('backup.save.again'), password);
  await press(firefox, 'button', t('backup.save.button'));
  await readDownload(stage, /\.vitrine$/);
  const file = readdirSync(stage.downloads).find((one) => one.endsWith('.vitrine'))!;
  const before = await readStores(stage);

  const restore = async (attempt: string) => {
    await chooseFiles(firefox, 'input[type="file"][accept=".vitrine"]', join(stage.downloads, file));
    await fill(firefox, t('backup.restore.password'), attempt);
    await press(firefox, 'button', t('backup.restore.button'));
  };
  await restore(`${password}!`);
  await waitForText(firefox, t('backup.restore.problem.password', { file }));
  expect(await readStores(stage)).toEqual(before);

  await firefox.closeTab();
  await firefox.switchTab(stage.tab);
  await eraseAll(stage);
  expect((await readStores(stage)).accounts).toEqual([]);
  await openPage(stage, 'dashboard.html#reports');
  await restore(password);
  await waitForText(firefox, t('backup.elsewhere.contacts'));
  const after = await readStores(stage);
  expect(after.accounts).toEqual(before.accounts);
  expect(after.days).toEqual(before.days);
  expect(after.observations.length).toBe(before.observations.length);
  const outcomes = ({ summaries }: typeof after) =>
    summaries.flatMap(({ findings }) => findings.map(({ check, outcome }) => `${check} ${outcome}`)).sort();
  expect(outcomes(after)).toEqual(outcomes(before));
});
