import { translate } from '../../utils/i18n/translate';
import { openContextMenu, pickInContextMenu, readClipboard, writeClipboard } from './clipboard';
import { expectRequest } from './ledger';
import { openRealPopup, pressInPopup, waitForRealPopup } from './real-popup';
import { readNotes, unnoticed, visitShop } from './shop';
import { expect, type Stage, test, until } from './stage';
import { waitForPart } from './visit-part';

const t = translate('en');
const clean = 'https://shop.example/teapot?colour=blue';

test.beforeEach(({ stage }) => writeClipboard(stage, 'something else'));

async function waitForClipboard(stage: Stage, text: string): Promise<void> {
  let last = '';
  await until('the clipboard', async () => {
    last = await readClipboard(stage);
    return last === text;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it holds: ${last}`);
  });
}

test('a click identifier is explained, and its address copied without it', async ({ stage }) => {
  await visitShop(stage, 'shop.example', '/teapot?colour=blue&fbclid=IwAR0example');
  await openRealPopup(stage);
  const part = await waitForPart(stage, t('address.title'));
  expect(part.text).toContain(`fbclid ${t('address.click', { company: 'Meta' })}`);
  expect(part.text).not.toContain('colour');
  await pressInPopup(stage, t('address.copy'));
  await waitForRealPopup(stage, t('address.copied'));
  expect(await readClipboard(stage)).toBe(clean);
  await stage.firefox.closePopup();
  expect(await readNotes(stage)).toEqual(unnoticed);
});

test('a company’s detour is seen through', async ({ stage }) => {
  const { firefox, ledger, tab } = stage;
  const url = `https://l.facebook.com/l.php?${new URLSearchParams({ u: `${clean}&fbclid=IwAR0example`, h: 'AT0example' })}`;
  firefox.proxy.serve(url, '<!DOCTYPE html><title>Leaving</title><p>You are leaving.</p>');
  expectRequest(ledger, url);
  await firefox.switchTab(tab);
  await firefox.goto(url);
  await openRealPopup(stage);
  const part = await waitForPart(stage, t('address.title'));
  expect(part.text).toMatch(/leads past (Facebook|Meta) on the way to shop\.example/);
  await pressInPopup(stage, t('address.copy'));
  await waitForRealPopup(stage, t('address.copied'));
  expect(await readClipboard(stage)).toBe(clean);
});

test('the menus of page and link copy the clean address, and the page notices nothing', async ({ stage }) => {
  await visitShop(stage, 'shop.example', '/teapot?colour=blue&fbclid=IwAR0page&utm_source=x');
  await openContextMenu(stage, 'h1');
  // The press itself moves the caret.
  const { heard } = await readNotes(stage);
  await pickInContextMenu(stage, 'Copy clean address');
  await waitForClipboard(stage, clean);
  expect(await readNotes(stage)).toEqual({ ...unnoticed, heard });
  await until('a tick on the button', async () => (await stage.firefox.badge()) === '✓');
  await writeClipboard(stage, 'something else');
  await openContextMenu(stage, '#product');
  const { heard: before } = await readNotes(stage);
  await pickInContextMenu(stage, 'Copy clean address of link');
  await waitForClipboard(stage, clean);
  expect(await readNotes(stage)).toEqual({ ...unnoticed, heard: before });
  await until('the badge to be as before', async () => (await stage.firefox.badge()) === '');
});
