import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const most = 150;

/** Presses Tab until a control has the focus, holding at every stop that the focus can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(findUnseenFocus);
    expect(unseen, 'a stop whose focus cannot be seen').toBeNull();
  }
  throw new Error(`Tab never reached ${target}`);
}

/** What has the focus without showing it, or null. Runs in the page. */
function findUnseenFocus(): string | null {
  const element = document.activeElement;
  // The browser's own interface, between the last stop and the first.
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
  const isInView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  return isOutlined && isInView ? null : element.outerHTML.slice(0, 200);
}
