import { expect } from '@playwright/test';
import { words as en } from '../../../utils/i18n/en/base';
import { words as enInspection } from '../../../utils/i18n/en/inspection';
import { words as enPages } from '../../../utils/i18n/en/pages';
import { words as enSharing } from '../../../utils/i18n/en/sharing';
import { readSettingsPage } from '../../e2e-pages/pages';
import { readConsentPage } from '../../e2e-pages/shop';
import { createCheck } from '../pages/check';
import { createVisitPart } from '../pages/visit';
import { catchTab } from './catch-tab';
import { readFixture } from './fixtures';
import { readStrip } from './strip';
import type { Vitrine } from './vitrine';

/** Pages without anything to load, so that whatever is loaded was not asked for by them. */
function withoutResources(name: string) {
  const { url, body } = readFixture(name);
  return { url, body: body.replace(/ src="[^"]*"/g, '') };
}

/** The whole run that a person makes, from welcome to erasing, with every page of the extension opened on the way. */
export async function walkThrough(vitrine: Vitrine): Promise<void> {
  const welcome = await vitrine.openWelcome();
  await welcome.next.click();
  await welcome.toggle('Pinterest').uncheck();
  await welcome.next.click();
  await welcome.claim('https://x.com/another_example');
  await expect(welcome.status).toHaveText(/^1 account added/);
  await welcome.finish.click();

  await walkProfiles(vitrine);
  const dashboard = await vitrine.openDashboard();
  await dashboard.account('robin_example').getByText(enPages.accounts.observations, { exact: true }).click();
  await dashboard.goTo('findings');
  await dashboard.filter('network', 'X');
  await walkSettings(vitrine);
  await walkSharing(vitrine);
  await (await vitrine.openDashboard('policy')).title.waitFor();
  await dashboard.goTo('settings');
  await dashboard.save('html');
  await dashboard.save('json');
  await dashboard.erase('everything');
  await expect(dashboard.status.filter({ hasText: /^Erased/ })).toBeVisible();
}

/** Somebody else's profile, a page of no network, and the person's own, with the popup over them: what every part that runs by itself sees. */
export async function walkProfiles(vitrine: Vitrine): Promise<void> {
  const stranger = await vitrine.visit(withoutResources('x/other'));
  await vitrine.expectTab(stranger.tabId, { verdict: 'not-own' });
  await (await vitrine.openPopup(stranger.tabId)).expectTitle(en.popup.notOwn.title);
  await vitrine.visit({ url: 'https://plain.example/', body: '<main>Not a network</main>' });

  const own = await vitrine.visit(withoutResources('x/own'));
  await vitrine.expectRead(own.tabId);
  const popup = await vitrine.openPopup(own.tabId);
  const [worst] = await popup.listFailing();
  await popup.finding(worst!).open();
  await popup.finding(worst!).intended.click();
  await popup.status.getByRole('button', { name: en.finding.undo }).click();
}

/** A page of the check, the strip over the same page, and the controls of a page that no catalogue names. */
async function walkSettings(vitrine: Vitrine): Promise<void> {
  const { url, ...page } = readSettingsPage('x-audience');
  vitrine.site.serve(url, page);
  vitrine.visited.push(url);
  const dashboard = await vitrine.openDashboard();
  await dashboard.account('robin_example').getByRole('link', { name: enPages.check.card.check }).click();
  const check = createCheck(dashboard.page);
  await check.openNext();
  await expect(check.row('audience')).toContainText('Read, 2 of 2 settings');
  await dashboard.goTo('findings');
  const finding = dashboard.finding('Protect your posts');
  await finding.open();
  const button = finding.card.getByRole('button', { name: new RegExp(`^${en.setting.showMe}`) });
  const shown = await catchTab(vitrine.context, () => button.click());
  await expect.poll(async () => (await readStrip(shown))?.buttons).toContain(enInspection.guide.close);

  const club = await vitrine.visit(readSettingsPage('club-privacy'));
  await vitrine.pressToolbarButton(club.page);
  const popup = await vitrine.openPopup(club.tabId);
  await popup.button(en.popup.inspect.action).click();
  await popup.expectTitle('Settings on club.example');
}

/** A page that names companies without asking them for anything, checked; a consent page; a clean address; the counts. */
async function walkSharing(vitrine: Vitrine): Promise<void> {
  const shop = await vitrine.visit({
    url: 'https://shop.example/teapot?fbclid=IwAR0example',
    body: '<main>Teapot <a href="https://x.com/intent/post?url=https%3A%2F%2Fshop.example%2F">Share</a></main><script>fbq("init", "1")</script>',
  });
  await vitrine.pressToolbarButton(shop.page);
  const popup = await vitrine.openPopup(shop.tabId);
  const part = createVisitPart(popup.page);
  await part.button(enSharing.visit.check).click();
  await expect(part.company('Meta')).toBeVisible();
  await part.button(enSharing.address.copy).click();
  await expect(popup.status.filter({ hasText: enSharing.address.copied })).toBeVisible();

  const asking = await vitrine.visit(readConsentPage('linkedin'));
  await expect(
    createVisitPart((await vitrine.openPopup(asking.tabId)).page).consent('Example App', 'LinkedIn'),
  ).toBeVisible();
  const { page } = await vitrine.openDashboard('companies');
  await page.getByRole('table').getByRole('link', { name: 'Meta', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Meta' }).waitFor();
}
