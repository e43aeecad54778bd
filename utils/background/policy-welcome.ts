import { browser } from '../browser';
import { readSettings } from '../store/settings';

/** Chromium's first answer came 3 s after its start (156 on Linux, tried 2026-11-22). */
const patienceMs = 10_000;

/** Opens the welcome page, unless an organisation does not want it; a browser that does not say so in time keeps nobody from being welcomed. */
export async function welcome(policyRead: Promise<void>): Promise<void> {
  await Promise.race([policyRead, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  if ((await readSettings()).firstRunPage)
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
