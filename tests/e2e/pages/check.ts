import type { Locator, Page } from '@playwright/test';
import { words as enPages } from '../../../utils/i18n/en/pages';
import { catchTab } from '../lib/catch-tab';

type PageKey = keyof typeof enPages.settingsPage;

/** *Check my settings* as a person meets it. */
export interface Check {
  page: Page;
  /** Says which page was ticked off, and what was done. */
  status: Locator;
  /** The button for the one step proposed now. */
  next: Locator;
  /** What stands before that button: `Next: …`. */
  upNext: Locator;
  /** One page of the walk. */
  row(page: PageKey): Locator;
  /** Presses the button and gives the tab that opens. */
  openNext(): Promise<Page>;
  skip(page: PageKey): Promise<void>;
  /** Ends the walk, also before all pages were seen. */
  finish(): Promise<void>;
  /** What the walk came to; there once it is ended. */
  outcome: Locator;
}

export function createCheck(page: Page): Check {
  const { check, settingsPage } = enPages;
  const button = (...names: string[]) =>
    page.getByRole('button', { name: new RegExp(`^(?:${names.join('|')})$`) });
  const main = page.getByRole('main');
  const self: Check = {
    page,
    status: page.getByRole('status'),
    next: button(check.plan.first, check.plan.next),
    upNext: main.getByText(/^Next: /),
    row: (key) =>
      page
        .getByRole('list', { name: check.plan.label })
        .getByRole('listitem')
        .filter({ has: page.getByText(settingsPage[key], { exact: true }) }),
    openNext: () => catchTab(page.context(), () => self.next.click()),
    async skip(key) {
      await button(`${check.plan.skip}: ${settingsPage[key]}`).first().click();
      await self
        .row(key)
        .getByText(new RegExp(`^${check.state.skipped}`))
        .waitFor();
    },
    finish: () => button(check.plan.finish, check.plan.finishEarly).click(),
    outcome: page.getByRole('region', { name: check.end.heading }),
  };
  return self;
}
