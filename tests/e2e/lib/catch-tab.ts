import type { BrowserContext, Page } from '@playwright/test';

/**
 * Gives the tab that Vitrine opens in answer to a press. Chromium may begin to load it before Playwright takes hold of it, and then
 * finds no such host; loaded anew, it gets what was served.
 */
export async function catchTab(context: BrowserContext, press: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press();
  const page = await opened;
  const isThere = () => /^https?:/.test(page.url());
  for (let tries = 0; tries < 50 && !isThere(); tries++) {
    if (page.url().startsWith('chrome-error:')) await page.reload().catch(() => {});
    else await page.waitForTimeout(100);
  }
  await page.waitForLoadState();
  return page;
}
