import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words as enBackup } from '../../../utils/i18n/en/backup';
import { words as enCompare } from '../../../utils/i18n/en/compare';
import { words as en } from '../../../utils/i18n/en/reports';

type Depth = keyof typeof en.reports.make.depths;
type Format = keyof typeof en.reports.make.formats;

export interface SavedFile {
  name: string;
  path: string;
  text: string;
}

let saved = 0;

/** *Reports* as a person meets it: make one, compare some, keep and bring back everything. */
export interface ReportsPage {
  page: Page;
  title: Locator;
  language: Locator;
  dialog: Locator;
  compare: Locator;
  backup: Locator;
  /** Chooses, and gives what the preview shows once it holds the words. */
  preview(depth: Depth, format: Format, holds: string): Promise<string>;
  /** Saves what is shown. */
  save(): Promise<SavedFile>;
  compareFiles(paths: string[]): Promise<void>;
  saveBackup(password: string): Promise<SavedFile>;
  /** Chooses a backup and tries a password. */
  openBackup(path: string, password: string): Promise<void>;
}

export function createReports(page: Page): ReportsPage {
  const { make, preview } = en.reports;
  const { save, restore } = enBackup.backup;
  const compare = page.getByRole('region', { name: enCompare.compare.title, exact: true });
  const backup = page.getByRole('region', { name: enBackup.backup.title, exact: true });
  const take = async (press: () => Promise<void>): Promise<SavedFile> => {
    const started = page.waitForEvent('download');
    await press();
    const download = await started;
    const name = download.suggestedFilename();
    // Two of one day have one name.
    const path = test.info().outputPath(String(saved++), name);
    await download.saveAs(path);
    return { name, path, text: readFileSync(path, 'utf8') };
  };
  const choose = async (button: Locator, paths: string[]) => {
    const asked = page.waitForEvent('filechooser');
    await button.click();
    await (await asked).setFiles(paths);
  };
  const readShown = async (format: Format): Promise<string> =>
    format === 'html'
      ? page
          .frameLocator(`iframe[title="${preview.frame}"]`)
          .locator('body')
          .textContent()
          .then((text) => text ?? '')
      : page
          .getByRole('region', { name: preview.frame, exact: true })
          .textContent()
          .then((text) => text ?? '');
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    language: page.getByRole('combobox', { name: make.language }),
    dialog: page.getByRole('dialog'),
    compare,
    backup,
    async preview(depth, format, holds) {
      await page.getByRole('radio', { name: make.depths[depth].name, exact: false }).first().check();
      await page.getByRole('radio', { name: make.formats[format] }).check();
      await expect.poll(() => readShown(format)).toContain(holds);
      return readShown(format);
    },
    save: () => take(() => page.getByRole('button', { name: preview.save }).click()),
    compareFiles: (paths) =>
      choose(compare.getByRole('button', { name: enCompare.compare.choose, exact: true }), paths),
    async saveBackup(password) {
      await backup.getByLabel(save.password, { exact: true }).fill(password);
      await backup.getByLabel(save.again, { exact: true }).fill(password);
      return take(() => backup.getByRole('button', { name: save.button }).click());
    },
    async openBackup(path, password) {
      await choose(backup.getByRole('button', { name: restore.choose }), [path]);
      await backup.getByLabel(restore.password, { exact: true }).fill(password);
      await backup.getByRole('button', { name: restore.button }).click();
    },
  };
}
