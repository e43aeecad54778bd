import type { Page } from '@playwright/test';
import type { Vitrine } from './vitrine';

/** What a person would paste now. */
export function readClipboard(vitrine: Vitrine): Promise<string> {
  return inTextBox(vitrine, async (page) => {
    await page.keyboard.press('ControlOrMeta+V');
    return page.locator('textarea').inputValue();
  });
}

/** As when a person copies a text elsewhere. */
export async function writeClipboard(vitrine: Vitrine, text: string): Promise<void> {
  await inTextBox(vitrine, async (page) => {
    await page.keyboard.insertText(text);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
  });
}

async function inTextBox<T>(vitrine: Vitrine, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await vitrine.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  const answer = await run(page);
  await page.close();
  return answer;
}
