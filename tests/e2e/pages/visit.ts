import type { Locator, Page } from '@playwright/test';
import { words as enSharing } from '../../../utils/i18n/en/sharing';

/** *Who learns of this visit* in the popup, with what stands around it. */
export interface VisitPart {
  section: Locator;
  /** Waits for it and opens all that is folded. */
  unfold(): Promise<void>;
  /** A company that learns by itself: a row that opens. */
  company(name: string): Locator;
  /** Names of those, in the order shown. */
  listCompanies(): Promise<string[]>;
  /** One of the means beside a company's name. */
  marks(row: Locator, mark: string): Locator;
  /** Companies that learn when their log-in button or share link is pressed, one list for each. */
  listPressed(): Promise<string[][]>;
  /** The person's own addresses that were sent. */
  own: Locator;
  button(name: string): Locator;
  /** What an app asks for on a consent page: a part with the heading that begins so. */
  consent(app: string, provider: string): Locator;
  address: Locator;
}

export function createVisitPart(page: Page): VisitPart {
  const { visit, consent, address } = enSharing;
  const section = page.getByRole('region', { name: visit.title });
  const rows = section.getByRole('listitem').filter({ has: page.locator('> details > summary') });
  const nameOf = (row: Locator) => row.locator('> details > summary > span > span').first();
  const block = (heading: string) =>
    section
      .locator('div')
      .filter({ has: page.getByRole('heading', { level: 3, name: heading }) })
      .last();
  return {
    section,
    async unfold() {
      await section.getByRole('heading', { level: 2 }).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
    company: (name) => rows.filter({ has: page.locator('summary').getByText(name, { exact: true }) }),
    listCompanies: async () =>
      Promise.all((await rows.all()).map(async (row) => (await nameOf(row).textContent()) ?? '')),
    marks: (row, mark) => row.locator('summary').getByText(mark, { exact: true }),
    listPressed: async () => {
      const lines = await block(visit.press.title).getByRole('listitem').all();
      return Promise.all(lines.map((line) => line.locator('strong').allTextContents()));
    },
    own: block(visit.own.title),
    button: (name) => page.getByRole('button', { name, exact: true }),
    consent: (app, provider) =>
      page.getByRole('region', {
        name: consent.title.replace('{app}', app).replace('{provider}', provider),
      }),
    address: page.getByRole('region', { name: address.title }),
  };
}
