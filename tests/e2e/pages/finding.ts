import type { Locator, Page } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/base';

/** One finding's card, in the popup or on the dashboard. */
export interface FindingCard {
  card: Locator;
  summary: Locator;
  open(): Promise<void>;
  /** What stands under one of the card's terms: `en.finding.seen` … */
  term(name: string): Locator;
  link: Locator;
  intended: Locator;
}

export function createFinding(page: Page, title: string): FindingCard {
  const card = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: title }) })
    .last();
  const summary = card.locator('> summary');
  return {
    card,
    summary,
    async open() {
      if ((await card.getAttribute('open')) === null) await summary.click();
    },
    term: (name) =>
      card
        .locator('dl > div')
        .filter({ has: page.getByText(name, { exact: true }) })
        .getByRole('definition'),
    link: card.getByRole('link', { name: new RegExp(`^(${en.finding.open}|${en.finding.openLow})`) }),
    intended: card.getByRole('button', { name: en.finding.intended }),
  };
}
