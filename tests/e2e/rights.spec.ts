import { expect, test } from '@playwright/test';
import { words as enRights } from '../../utils/i18n/en/rights';
import { contacts } from '../../utils/rights/contacts';
import { letters as german } from '../../utils/rights/letters/de';
import { letters as english } from '../../utils/rights/letters/en';
import { useSuite } from './lib/suite';
import { createRights } from './pages/rights';

const open = useSuite();

test.beforeEach(() => open().reset());

const say = (words: string) => words.replace('{network}', 'X');

test('a letter is filled in with network, account and address, in a language of its own, and asks nothing of the network', async () => {
  const vitrine = open();
  const own = await vitrine.visit('x/own');
  await vitrine.expectRead(own.tabId);
  await own.page.close();
  const missed = vitrine.site.missed.length;

  const rights = createRights((await vitrine.openDashboard('rights')).page);
  await expect(rights.title).toHaveText(enRights.rights.title);
  await rights.page.getByRole('link', { name: 'X', exact: true }).first().click();
  await expect(rights.title).toHaveText(enRights.rights.titleOf.replace('{network}', 'X'));

  await expect(rights.sheet).toContainText(say(english.subject.access));
  await expect(rights.sheet).toContainText('robin_example');
  await expect(rights.sheet).toContainText(contacts.x!.name);
  await expect(rights.sheet).toHaveAttribute('lang', 'en');
  await rights.field('name').fill('Robin Example');
  await rights.field('sender').fill('robin@example.com');
  await expect(rights.sheet).toContainText('Robin Example');

  await rights.kind('erasure').check();
  await rights.field('language').selectOption('de');
  await expect(rights.sheet).toHaveAttribute('lang', 'de');
  await expect(rights.sheet).toContainText(say(german.subject.erasure));
  // The page itself stays as it was.
  await expect(rights.page.locator('html')).toHaveAttribute('lang', 'en');

  await rights.field('email').fill('privacy@example.com');
  const mail = new URL((await rights.mail.getAttribute('href'))!);
  expect(mail.protocol).toBe('mailto:');
  expect(decodeURIComponent(mail.pathname)).toBe('privacy@example.com');
  const part = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(mail.search)![1]!);
  expect(part('subject')).toBe(say(german.subject.erasure));
  expect(part('body')).toContain('robin_example');

  const dashboard = await vitrine.openDashboard('rights/x');
  const second = createRights(dashboard.page);
  await second.kind('portability').check();
  const { text, path } = await dashboard.download(enRights.rights.letter.save);
  expect(path).toMatch(/letter-portability-x-\d{4}-\d\d-\d\d\.txt$/);
  expect(text).toContain(say(english.subject.portability));
  // What was typed on the other page was kept nowhere.
  expect(text).not.toContain('robin@example.com');
  expect(JSON.stringify(await vitrine.dump())).not.toContain('privacy@example.com');
  expect(vitrine.site.missed.slice(missed)).toEqual([]);
});

test('on paper there is the letter alone', async () => {
  const { page } = await open().openDashboard('rights/x');
  const rights = createRights(page);
  await rights.field('name').fill('Robin Example');
  await expect(rights.sheet).toContainText('Robin Example');
  /** Of every piece of text that shows: whether it is the letter's. */
  const listShown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            [...element.childNodes].some(
              ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent!.trim() !== '',
            ),
        )
        .map((element) => element.closest('[data-letter]') !== null),
    );
  expect(new Set(await listShown())).toEqual(new Set([true, false]));
  await page.emulateMedia({ media: 'print' });
  const onPaper = await listShown();
  expect(onPaper.length).toBeGreaterThan(5);
  expect(new Set(onPaper)).toEqual(new Set([true]));
  await expect(rights.sheet).toBeVisible();
});
