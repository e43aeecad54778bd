import { expect, type Locator, type Page } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/base';
import { createFinding, type FindingCard } from './finding';

/** The popup as a person meets it: by roles and words. */
export interface Popup {
  page: Page;
  /** The one heading of the state shown. */
  title: Locator;
  status: Locator;
  /** Titles of what is on display, in the order shown. */
  listFailing(): Promise<string[]>;
  finding(title: string): FindingCard;
  button(name: string): Locator;
  expectTitle(text: string): Promise<void>;
}

export function createPopup(page: Page): Popup {
  const failing = page.getByRole('main').locator('section', {
    has: page.getByRole('heading', { level: 2, name: /on display$/ }),
  });
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    // What was just done; other live regions stand above it.
    status: page.getByRole('status').last(),
    listFailing: async () => {
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      const summaries = await failing.locator('summary').all();
      return Promise.all(
        summaries.map(async (summary) => {
          const text = await summary.textContent();
          return Object.values(en.checks).find(({ title }) => text?.startsWith(title))?.title ?? '';
        }),
      );
    },
    finding: (title) => createFinding(page, title),
    button: (name) => page.getByRole('button', { name, exact: true }),
    expectTitle: (text) => expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible(),
  };
}
