import { readFileSync } from 'node:fs';
import { type Locator, type Page, test } from '@playwright/test';
import { words as enPages } from '../../../utils/i18n/en/pages';
import { createFinding, type FindingCard } from './finding';

/** The dashboard as a person meets it. */
export interface Dashboard {
  page: Page;
  title: Locator;
  status: Locator;
  dialog: Locator;
  goTo(section: 'accounts' | 'findings' | 'settings'): Promise<void>;
  account(handle: string): Locator;
  finding(title: string): FindingCard;
  /** How many findings the filters leave. */
  countFindings(): Promise<number>;
  filter(what: 'network' | 'severity' | 'state', option: string): Promise<void>;
  save(format: 'html' | 'json'): Promise<{ text: string; path: string }>;
  /** Presses a button that saves a file; gives its text and where it is now. */
  download(button: string): Promise<{ text: string; path: string }>;
  /** Chooses what to erase and confirms. */
  erase(what: { account: string } | 'everything'): Promise<void>;
}

export function createDashboard(page: Page): Dashboard {
  const dialog = page.getByRole('dialog');
  const dashboard: Dashboard = {
    page,
    dialog,
    title: page.getByRole('heading', { level: 1 }),
    status: page.getByRole('status'),
    async goTo(section) {
      const nav = page.getByRole('navigation', { name: enPages.dashboard.nav });
      await nav.waitFor();
      // Where there is no room beside the page the sections are behind a button.
      const toggle = nav.getByRole('button');
      if (await toggle.isVisible()) await toggle.click();
      await nav.getByRole('link', { name: enPages.dashboard[section] }).click();
      await page.getByRole('heading', { level: 1, name: enPages.dashboard[section] }).waitFor();
    },
    account: (handle) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: handle }) }),
    finding: (title) => createFinding(page, title),
    async countFindings() {
      const all = page.getByRole('main').locator('details');
      // Settings that were never read share one line, which opens to their names.
      const shared = all.filter({ has: page.locator('> summary', { hasText: / not read yet$/ }) });
      for (const line of await shared.all()) {
        if ((await line.getAttribute('open')) === null) await line.locator('> summary').click();
      }
      const names = await shared.getByRole('listitem').count();
      return (await all.count()) - (await shared.count()) + names;
    },
    async filter(what, option) {
      await page
        .getByRole('combobox', { name: enPages.filter[what], exact: true })
        .selectOption({ label: option });
    },
    save: (format) => dashboard.download(enPages.exporting[format]),
    async download(button) {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const download = await started;
      const path = test.info().outputPath(download.suggestedFilename());
      await download.saveAs(path);
      return { text: readFileSync(path, 'utf8'), path };
    },
    async erase(what) {
      if (what === 'everything') {
        await page.getByRole('button', { name: enPages.erase.everything }).click();
      } else {
        await page
          .getByRole('combobox', { name: enPages.erase.account, exact: true })
          .selectOption({ label: what.account });
        await page.getByRole('button', { name: `${enPages.erase.action} ${enPages.erase.account}` }).click();
      }
      await dialog.getByRole('button', { name: enPages.erase.confirm, exact: true }).click();
    },
  };
  return dashboard;
}
