import { expect, test } from '@playwright/test';
import { words as enBackup } from '../../utils/i18n/en/backup';
import { words as enCompare } from '../../utils/i18n/en/compare';
import { words as en } from '../../utils/i18n/en/reports';
import { words as nl } from '../../utils/i18n/nl/reports';
import { depths } from '../../utils/model/report-depths';
import { ownSecrets, readFixture } from './lib/fixtures';
import { useSuite } from './lib/suite';
import { createReports } from './pages/reports';

const open = useSuite();
const own = readFixture('x/own');

test.beforeEach(() => open().reset());

const visitOwn = async (body = own.body) => {
  const { page, tabId } = await open().visit({ url: own.url, body });
  await open().expectRead(tabId);
  await page.close();
};
const openReports = async () => createReports((await open().openDashboard('reports')).page);
/** Line ends and the mark at the start are the file's own matter. */
const flatten = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();

test('every depth and format is previewed, and saved as it was shown', async () => {
  test.slow();
  await visitOwn();
  const missed = open().site.missed.length;
  const reports = await openReports();
  await expect(reports.title).toHaveText(en.reports.title);
  for (const depth of depths) {
    const note = en.reports.depthNote[depth];
    const marks = { html: note, md: note, csv: `"Vitrine 0.1.0","${depth}"`, json: `"depth": "${depth}"` };
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      const shown = await reports.preview(depth, format, marks[format]);
      const { name, text } = await reports.save();
      expect(name).toMatch(new RegExp(`\\.${format}$`));
      if (format !== 'html') expect(flatten(text)).toBe(flatten(shown));
      for (const secret of ownSecrets) expect(text, `${depth} ${format}`).not.toContain(secret);
      // What is safe to share does not say who; the others do, or the look would prove nothing.
      expect(text.includes('robin_example'), `${depth} ${format}`).toBe(depth !== 'share-safe');
    }
  }
  expect(open().site.missed.slice(missed)).toEqual([]);
});

test('a report has a language of its own', async () => {
  await visitOwn();
  const reports = await openReports();
  await reports.language.selectOption('nl');
  await reports.preview('summary', 'html', nl.reports.depthNote.summary);
  const { text } = await reports.save();
  expect(text).toMatch(/<html[^>]* lang="nl"/);
  expect(text).toContain(nl.reports.depthNote.summary);
  await expect(reports.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('two saved reports are compared: what is resolved stands there', async () => {
  await visitOwn();
  const files: string[] = [];
  for (const body of [null, own.body.replace(/<span data-testid="UserLocation">.*\n/, '')]) {
    if (body) await visitOwn(body);
    const reports = await openReports();
    await reports.preview('full', 'json', '"depth": "full"');
    files.push((await reports.save()).path);
    await reports.page.close();
  }
  const { compare, compareFiles } = await openReports();
  await compareFiles([files[0]!, files[0]!]);
  await expect(compare.getByText(enCompare.compare.problem.same)).toBeVisible();
  await compare.getByRole('button', { name: enCompare.compare.clear }).click();
  await compareFiles(files);
  await expect(compare.getByText('New: 0. Came back: 0. Resolved: 1.')).toBeVisible();
  await expect(compare.getByRole('heading', { name: `${enCompare.compare.kind.resolved}: 1` })).toBeVisible();
});

test('a backup brings everything back after erasing; a wrong password changes nothing', async () => {
  test.slow();
  const vitrine = open();
  await visitOwn();
  await vitrine.ask({ type: 'settings', change: { hadNetworks: ['hyves'] } });
  const read = async () => {
    const { database, local } = await vitrine.dump();
    const { accounts, observations, days } = Object.fromEntries(
      Object.entries(database).map(([name, rows]) => [name.replace('vitrine.', ''), rows]),
    );
    const { hadNetworks } = (local.settings ?? {}) as { hadNetworks?: string[] };
    return { accounts, observations: observations!.length, days, hadNetworks };
  };
  const before = await read();
  expect(before).toMatchObject({ accounts: [{ handle: 'robin_example' }], hadNetworks: ['hyves'] });
  expect(before.observations).toBeGreaterThan(3);

  const reports = await openReports();
  const file = await reports.saveBackup('four words nobody guesses');
  expect(file.name).toMatch(/\.vitrine$/);
  for (const word of ['robin_example', 'hyves', ...ownSecrets]) expect(file.text).not.toContain(word);

  await vitrine.ask({ type: 'erase', what: 'everything' });
  const erased = await vitrine.dump();
  expect(Object.values(erased.database).flat()).toEqual([]);
  const { problem, done } = enBackup.backup.restore;
  await reports.openBackup(file.path, 'another password of mine');
  await expect(reports.backup.getByText(problem.password.replace('{file}', file.name))).toBeVisible();
  await expect(reports.dialog).toHaveCount(0);
  expect(await vitrine.dump()).toEqual(erased);

  // Where nothing is stored nothing is lost, so nothing is asked.
  const restored = reports.backup.getByRole('heading', { name: new RegExp(`^${done.split('{')[0]}`) });
  await reports.openBackup(file.path, 'four words nobody guesses');
  await expect(restored).toBeVisible();
  await expect(reports.backup).toContainText(enBackup.backup.elsewhere.text);
  await expect.poll(read).toEqual(before);

  await vitrine.ask({ type: 'claim', entries: [{ network: 'x', text: '@another_example' }] });
  const more = await read();
  expect(more.accounts).toHaveLength(2);
  await reports.openBackup(file.path, 'four words nobody guesses');
  await expect(reports.dialog).toContainText(enBackup.backup.elsewhere.title);
  // Escape keeps what is here.
  await reports.page.keyboard.press('Escape');
  await expect(reports.dialog).toHaveCount(0);
  expect(await read()).toEqual(more);
  await reports.openBackup(file.path, 'four words nobody guesses');
  await reports.dialog.getByRole('button', { name: enBackup.backup.confirm.button }).click();
  await expect(restored).toBeVisible();
  await expect.poll(read).toEqual(before);
});
