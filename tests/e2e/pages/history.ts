import type { Locator, Page } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/history';

/** *History* as a person meets it. */
export interface HistoryPage {
  page: Page;
  title: Locator;
  /** The line, as a picture with a name. */
  band: Locator;
  /** What changed, on the scale of the line. */
  marks: Locator;
  /** What changed, in words. */
  events: Locator;
  status: Locator;
  dialog: Locator;
  forget: Locator;
  empty: Locator;
}

export function createHistory(page: Page): HistoryPage {
  const { history } = en;
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    band: page.getByRole('img', { name: new RegExp(`^${history.figure.picture.split(' {')[0]}`) }),
    marks: page.getByRole('list', { name: history.marks.label }).getByRole('button'),
    events: page.getByRole('region', { name: history.events.title }).getByRole('listitem'),
    status: page.getByRole('status'),
    dialog: page.getByRole('dialog'),
    forget: page.getByRole('button', { name: new RegExp(`^${history.forget.button}`) }),
    empty: page.getByRole('heading', { name: history.empty.title }),
  };
}
