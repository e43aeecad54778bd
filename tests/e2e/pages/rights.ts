import type { Locator, Page } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/rights';

type Kind = keyof typeof en.rights.letter.kinds;

/** One network's rights, with the letter, as a person meets it. */
export interface RightsPage {
  page: Page;
  title: Locator;
  /** The letter as it will be. */
  sheet: Locator;
  mail: Locator;
  button(name: 'copy' | 'print' | 'save'): Locator;
  kind(kind: Kind): Locator;
  field(name: 'language' | 'account' | 'handle' | 'name' | 'sender' | 'references' | 'to' | 'email'): Locator;
}

export function createRights(page: Page): RightsPage {
  const { letter } = en.rights;
  const preview = page.getByRole('region', { name: letter.preview, exact: true });
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    sheet: page.locator('[data-letter]'),
    mail: preview.getByRole('link', { name: letter.mail, exact: true }),
    button: (name) => preview.getByRole('button', { name: letter[name], exact: true }),
    kind: (kind) => page.getByRole('radio', { name: new RegExp(`^${letter.kinds[kind]}`) }),
    field: (name) => page.getByRole('form').getByLabel(letter[name], { exact: true }),
  };
}
