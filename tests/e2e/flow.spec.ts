import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/lib/paths.ts';
import { words as en } from '../../utils/i18n/en/base';
import { words as enCompanies } from '../../utils/i18n/en/companies';
import { words as enPages } from '../../utils/i18n/en/pages';
import { words as enSharingChecks } from '../../utils/i18n/en/sharing-checks';
import { reportSchema } from '../../utils/model/report';
import type { Finding, Summary } from '../../utils/model/schemas';
import { checkSchema } from './lib/check-schema';
import { ownSecrets, readFixture } from './lib/fixtures';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';
import { readRealPopup } from './lib/toolbar';
import type { Tab } from './lib/vitrine';
import { createWelcome } from './pages/welcome';

// One person's way through Vitrine, step by step; each step stands on the one before.
test.describe.configure({ mode: 'serial' });

const open = useSuite();
const own = readFixture('x/own');
let tab: Tab;

const readFindings = async () =>
  ((await open().dump()).database['vitrine.summaries'] as Summary[]).flatMap(({ findings }) => findings);
const isFailing = (finding: Finding) => finding.outcome === 'fail' && finding.dismissed === null;
const titleOf = (finding: Finding) => en.checks[finding.check as keyof typeof en.checks].title;
const rank = { high: 0, medium: 1, low: 2 };

test('the welcome tab opens on install and leads through three steps', async () => {
  const vitrine = open();
  const isWelcome = () => vitrine.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => isWelcome()?.url()).toBeTruthy();
  const welcome = createWelcome(isWelcome()!);
  await expect(welcome.step('read')).toBeVisible();
  await expect(welcome.page.getByText(enPages.welcome.read.leaves)).toBeVisible();
  await welcome.next.click();
  await expect(welcome.step('networks')).toBeVisible();
  await expect(welcome.page.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await welcome.toggle('Pinterest').uncheck();
  await welcome.next.click();
  await expect(welcome.step('mine')).toBeVisible();
  await welcome.claim('https://x.com/robin_example\nnot an address');
  await expect(welcome.status).toHaveText(/^1 account added\. .*not an address/);
  await welcome.finish.click();
  await expect(welcome.step('done')).toBeVisible();

  await expect
    .poll(async () => (await vitrine.dump()).local)
    .toMatchObject({
      settings: { networksOff: ['pinterest'], welcomed: true },
    });
  expect((await vitrine.dump()).database['vitrine.accounts']).toMatchObject([
    { network: 'x', handle: 'robin_example', claimedBy: 'person' },
  ]);
  await vitrine.reset();
});

test('an own profile puts the number of failing findings on the button', async () => {
  tab = await open().visit(own);
  await open().expectRead(tab.tabId);
  const failing = (await readFindings()).filter(isFailing);
  expect(failing.length).toBeGreaterThan(1);
  await expect.poll(() => open().readBadge(tab.tabId)).toBe(String(failing.length));
  // What stood on the page is nowhere in full.
  expect(findIn(await open().dump(), ownSecrets)).toEqual([]);
});

test('the button opens the popup over the page', async () => {
  const text = await readRealPopup(open(), tab.page);
  expect(text).toContain('robin_example on X');
  expect(text).toMatch(/\d+–\d+ of 100, \d+ % checked/);
});

test('the popup shows whose account, how exposed, how sure, and the findings worst first', async () => {
  const popup = await open().openPopup(tab.tabId);
  await popup.expectTitle('robin_example on X');
  await expect(popup.page.getByText(/^\d+–\d+ of 100, \d+ % checked$/)).toBeVisible();
  await expect(popup.page.getByRole('img', { name: /^Exposure between \d+ and \d+/ })).toBeVisible();
  const failing = (await readFindings()).filter(isFailing);
  const shown = await popup.listFailing();
  expect([...shown].sort()).toEqual(failing.map(titleOf).sort());
  const severities = shown.map(
    (title) => rank[failing.find((finding) => titleOf(finding) === title)!.severity],
  );
  expect(severities).toEqual([...severities].sort());
});

test('a finding says what was seen, by whom, where and when, why it matters and how to change it', async () => {
  const popup = await open().openPopup(tab.tabId);
  const words = en.checks['precise-location'];
  const finding = popup.finding(words.title);
  await finding.open();
  await expect(finding.term(en.finding.seen)).toContainText(/U•••/);
  await expect(finding.term(en.finding.seen).getByRole('link')).toHaveAttribute('href', own.url);
  await expect(finding.term(en.finding.seen)).toContainText(String(new Date().getFullYear()));
  await expect(finding.term(en.finding.who)).toContainText(en.audienceLong.public);
  await expect(finding.term(en.finding.why)).toHaveText(words.why);
  await expect(finding.term(en.finding.how)).toContainText(words.fix);
  await expect(finding.link).toHaveAttribute('href', 'https://x.com/settings/profile');
  expect(await popup.page.locator('body').textContent()).not.toContain('Utrecht');
});

test('what is intended leaves the list and the badge, and comes back by undo', async () => {
  const vitrine = open();
  const popup = await vitrine.openPopup(tab.tabId);
  const before = await popup.listFailing();
  const [worst] = before;
  const score = popup.page.getByText(/of 100, \d+ % checked$/);
  const figure = (await score.textContent()) ?? '';
  await popup.finding(worst!).open();
  await popup.finding(worst!).intended.click();
  await expect(popup.status).toContainText(worst!);
  expect(await popup.listFailing()).toEqual(before.filter((title) => title !== worst));
  await expect.poll(() => vitrine.readBadge(tab.tabId)).toBe(String(before.length - 1));
  // Dismissing changes the list, never the score.
  await expect(score).toHaveText(figure);
  await expect(popup.page.getByText(en.findings.dismissedHeading.one.replace('{count}', '1'))).toBeVisible();

  await popup.status.getByRole('button', { name: en.finding.undo }).click();
  await expect.poll(() => popup.listFailing()).toEqual(before);
  await expect.poll(() => vitrine.readBadge(tab.tabId)).toBe(String(before.length));
});

test('the dashboard shows accounts, findings with filters, and the observations behind them', async () => {
  const dashboard = await open().openDashboard();
  const card = dashboard.account('robin_example on X');
  await expect(card).toBeVisible();
  await card.getByText(enPages.accounts.observations, { exact: true }).click();
  const kept = (await open().dump()).database['vitrine.observations']!;
  await expect(card.getByRole('table').getByRole('row')).toHaveCount(kept.length + 1);

  await dashboard.goTo('findings');
  const findings = await readFindings();
  const expectCount = (wanted: (finding: Finding) => boolean) =>
    expect.poll(() => dashboard.countFindings()).toBe(findings.filter(wanted).length);
  await expectCount(isFailing);
  await dashboard.filter('network', 'X');
  await expectCount(isFailing);
  await dashboard.filter('state', en.outcome.unknown);
  await expectCount(({ outcome }) => outcome === 'unknown');
  await dashboard.filter('severity', en.severity.high);
  await expectCount(({ outcome, severity }) => outcome === 'unknown' && severity === 'high');
  await dashboard.page.getByRole('button', { name: enPages.filter.clear }).click();
  // Of browsing nothing is known yet, which each check of it says.
  const onBrowsing = Object.values(enSharingChecks.sharingCheck).filter(
    (one) => typeof one === 'object',
  ).length;
  await expect.poll(() => dashboard.countFindings()).toBe(findings.length + onBrowsing);
  await dashboard.filter('network', 'X');
  await expectCount(({ network }) => network === 'x');
  await dashboard.filter('network', enCompanies.companies.findings.browser);
  await expect.poll(() => dashboard.countFindings()).toBe(onBrowsing);
});

test('the report leaves as JSON by its schema and as a page without scripts', async () => {
  const dashboard = await open().openDashboard('settings');
  const json = await dashboard.save('json');
  const report: unknown = JSON.parse(json.text);
  const schema = JSON.parse(readFileSync(join(root, 'public/report.schema.json'), 'utf8')) as object;
  expect(checkSchema({ ...schema }, report)).toEqual([]);
  expect(checkSchema({ ...schema }, { ...(report as object), version: 1 })).toEqual(['$.version: is not 2']);
  const { accounts } = reportSchema.parse(report);
  expect(accounts.map(({ account }) => account.handle)).toEqual(['robin_example']);
  for (const secret of ownSecrets) expect(json.text).not.toContain(secret);

  const html = await dashboard.save('html');
  for (const secret of ownSecrets) expect(html.text).not.toContain(secret);
  expect(html.text).not.toMatch(/<script|<iframe|<link|\son\w+\s*=|javascript:|src="http/i);
  const missed = open().site.missed.length;
  const page = await open().context.newPage();
  await page.goto(`file://${html.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(enPages.report.title);
  await expect(page.getByText('robin_example').first()).toBeVisible();
  expect(open().site.missed.length).toBe(missed);
  await page.close();
});

test('an erased account is gone, and nothing of it is left', async () => {
  const vitrine = open();
  await vitrine.ask({ type: 'claim', entries: [{ network: 'x', text: '@another_example' }] });
  const dashboard = await vitrine.openDashboard('settings');
  await dashboard.erase({ account: 'robin_example on X' });
  await expect(dashboard.status.filter({ hasText: /^Erased: 1 account/ })).toBeVisible();
  const kept = await vitrine.dump();
  expect(findIn(kept, ['robin_example', '900100200'])).toEqual([]);
  expect(kept.database['vitrine.accounts']).toHaveLength(1);
  expect(await vitrine.readBadge(tab.tabId)).toBe('');

  await dashboard.erase('everything');
  await expect.poll(async () => Object.values((await vitrine.dump()).database).flat()).toEqual([]);
  expect((await vitrine.dump()).local).toEqual({});
});
