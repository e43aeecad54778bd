import { expect, test } from '@playwright/test';
import { formerNames } from '../../utils/former/names';
import { words as en } from '../../utils/i18n/en/base';
import { words as enFormer } from '../../utils/i18n/en/former';
import { useSuite } from './lib/suite';

const open = useSuite();

test.beforeEach(() => open().reset());

const { former } = enFormer;

test('a network that is gone is ticked, taken back by undo, and kept', async () => {
  const vitrine = open();
  const missed = vitrine.site.missed.length;
  const { page, title } = await vitrine.openDashboard('former');
  await expect(title).toHaveText(former.title);
  const tick = page.getByRole('checkbox', { name: `${former.had}: ${formerNames.hyves}` });
  const had = page.getByRole('heading', { level: 2, name: former.hadTitle });
  const readHad = async () =>
    ((await vitrine.dump()).local.settings as { hadNetworks?: string[] } | undefined)?.hadNetworks ?? [];
  await expect(tick).not.toBeChecked();
  await expect(had).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(Object.keys(formerNames).length);

  await tick.check();
  const said = page
    .getByRole('status')
    .filter({ hasText: former.ticked.replace('{name}', formerNames.hyves) });
  await expect(said).toBeVisible();
  await expect(had).toBeVisible();
  await said.getByRole('button', { name: en.finding.undo }).click();
  await expect(tick).not.toBeChecked();
  await expect.poll(readHad).toEqual([]);

  await tick.check();
  await expect.poll(readHad).toEqual(['hyves']);
  await page.reload();
  await expect(tick).toBeChecked();
  await expect(page.getByText(former.data.hyves)).toBeVisible();

  await page.getByRole('searchbox', { name: former.find }).fill('nothing of that name');
  await expect(page.getByText(former.noMatch)).toBeVisible();
  expect(vitrine.site.missed.slice(missed)).toEqual([]);
});
