import type { Locator, Page } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/footprint';

/** The footprint map as a person meets it. */
export interface FootprintPage {
  page: Page;
  title: Locator;
  map: Locator;
  nodes: Locator;
  /** What was just said of the map. */
  said: Locator;
  /** The row of the table that is headed by an account. */
  row(account: string): Locator;
  /** Waits until the map is arranged. */
  settle(): Promise<void>;
  /** Where a node stands now. */
  placeOf(node: Locator): Promise<string | null>;
}

export function createFootprint(page: Page): FootprintPage {
  const { map, table } = en.footprint;
  const drawing = page.getByRole('group', { name: new RegExp(`^${map.label.one.split(' {')[0]} \\d+`) });
  return {
    page,
    title: page.getByRole('heading', { level: 1 }),
    map: drawing,
    nodes: drawing.getByRole('button'),
    said: page.locator('[aria-busy] > [role="status"]'),
    row: (account) =>
      page
        .getByRole('table', { name: table.caption })
        .getByRole('rowgroup')
        .filter({ has: page.getByRole('rowheader', { name: account }) }),
    settle: () => page.locator('[aria-busy="false"]').filter({ has: drawing }).waitFor(),
    placeOf: (node) => node.getAttribute('transform'),
  };
}
