import type { Locator, Page } from '@playwright/test';
import { words as enPages } from '../../../utils/i18n/en/pages';

/** The welcome tab as a person meets it. */
export interface Welcome {
  page: Page;
  /** The heading of the step shown. */
  step(name: 'read' | 'networks' | 'mine' | 'done'): Locator;
  next: Locator;
  finish: Locator;
  toggle(network: string): Locator;
  claim(text: string): Promise<void>;
  status: Locator;
}

export function createWelcome(page: Page): Welcome {
  const { welcome, claim } = enPages;
  return {
    page,
    step: (name) => page.getByRole('heading', { level: 2, name: welcome[name].title }),
    next: page.getByRole('button', { name: welcome.next }),
    finish: page.getByRole('button', { name: welcome.finish, exact: true }),
    toggle: (network) => page.getByRole('checkbox', { name: network, exact: true }),
    async claim(text) {
      await page.getByLabel(claim.label).fill(text);
      await page.getByRole('button', { name: claim.add, exact: true }).click();
    },
    status: page.getByRole('status'),
  };
}
