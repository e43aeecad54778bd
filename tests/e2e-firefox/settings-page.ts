import { readSettingsPage, type SettingsPageName } from '../e2e-pages/pages';
import { expectRequests } from './ledger';
import { find, press } from './page';
import { openPage, type Stage, until, visit } from './stage';

/** Opens a hand-made page in the web tab, at its real address. */
export async function visitSettings(stage: Stage, name: SettingsPageName): Promise<void> {
  const { url, body } = readSettingsPage(name);
  await visit(stage, url, body);
}

/** Opens *Check my settings* of an account. */
export const openCheck = (stage: Stage, account: string): Promise<string> =>
  openPage(stage, `dashboard.html#check/${encodeURIComponent(account)}`);

/** Puts a page at its address for Vitrine to open, once; `change` is made to its text. */
export function serveSettings(
  { firefox, ledger }: Stage,
  name: SettingsPageName,
  change: (body: string) => string = (body) => body,
): void {
  const { url, body } = readSettingsPage(name);
  firefox.proxy.serve(url, change(body));
  expectRequests(ledger, url, body);
}

/** Takes away what tells who is signed in. */
export const hideViewer = (body: string): string => body.replace(/<header[\s\S]*?<\/header>/, '');

/** Presses a button that opens a tab, and switches to that. */
export async function pressToOpen({ firefox }: Stage, name: string | RegExp): Promise<string> {
  const before = new Set(await firefox.listTabs());
  await press(firefox, 'button', name);
  const tab = await until('the tab that opens', async () =>
    (await firefox.listTabs()).find((handle) => !before.has(handle)),
  );
  await firefox.switchTab(tab);
  await until('its page', () =>
    firefox.run(() => document.readyState === 'complete' && location.href !== 'about:blank'),
  );
  return tab;
}

/** Presses a switch of the page as a person does. */
export async function pressSwitch({ firefox }: Stage, name: string): Promise<void> {
  await firefox.command('WebDriver:ElementClick', { id: await find(firefox, 'switch', name) });
}

/** Whatever else is in the window is the page's own. */
export function serialise({ firefox }: Stage): Promise<string> {
  return firefox.run(() => document.body.outerHTML);
}
