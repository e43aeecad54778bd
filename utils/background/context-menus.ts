import { cleanAddress } from '../addresses/clean-address';
import { browser } from '../browser';
import { resolveLocale } from '../i18n/resolve-locale';
import { isFeatureOff } from '../model/feature-off';
import type { Locale } from '../model/settings';
import { readSettings, watchSettings } from '../store/settings';
import { showBadge } from './badge';

type Place = 'page' | 'link';

/** Of their own: the background carries no dictionary. */
const titles: Record<Locale, Record<Place, string>> = {
  en: { page: 'Copy clean address', link: 'Copy clean address of link' },
  nl: { page: 'Schoon adres kopiëren', link: 'Schoon adres van link kopiëren' },
  de: { page: 'Bereinigte Adresse kopieren', link: 'Bereinigte Adresse des Links kopieren' },
  fr: { page: 'Copier l’adresse nettoyée', link: 'Copier l’adresse nettoyée du lien' },
};
const places: readonly Place[] = ['page', 'link'];
const menuId = (place: Place) => `clean-address-${place}`;
const web = ['http://*/*', 'https://*/*'];

const shownMs = 2000;
/** What the badge said before, by tab; of those that tell of a copy just now. */
const telling = new Map<number, { before: string; timer: ReturnType<typeof setTimeout> }>();

/** Menus are made one after another: made twice at once they would be there twice, which browsers refuse. */
let queue: Promise<unknown> = Promise.resolve();

/** *Copy clean address* on pages and links. Called anew whenever the background starts. */
export function startContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.runtime.onStartup.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const place = places.find((one) => menuId(one) === info.menuItemId);
    const url = place === 'link' ? info.linkUrl : (info.pageUrl ?? tab?.url);
    // Without a pause before it: the press is what allows a script into the page.
    if (place && url && tab?.id !== undefined) void copyAndTell(tab.id, cleanAddress(url).clean);
  });
}

/** In the person's language, instead of those that were there; none where they are switched off. */
export function makeMenus(): Promise<unknown> {
  queue = queue.then(remakeMenus, remakeMenus);
  return queue;
}

async function remakeMenus(): Promise<void> {
  const settings = await readSettings();
  const words =
    titles[resolveLocale(settings.locale, [browser.i18n.getUILanguage(), ...navigator.languages])];
  await browser.contextMenus.removeAll();
  if (isFeatureOff(settings, 'clean-address')) return;
  for (const place of places)
    browser.contextMenus.create(
      {
        id: menuId(place),
        title: words[place],
        contexts: [place],
        documentUrlPatterns: web,
        ...(place === 'link' && { targetUrlPatterns: web }),
      },
      // An error would only say that it is there already.
      () => void browser.runtime.lastError,
    );
}

/**
 * Without a permission that warns: from the background itself where that is a page (Firefox), which the tab's page does not notice,
 * else from within the page. Says on the badge whether it worked.
 */
async function copyAndTell(tabId: number, text: string): Promise<void> {
  // Workers have no clipboard; a pause to find that out would lose the press.
  const isPage = 'clipboard' in navigator;
  const copied = (isPage && (await copyHere(text))) || (await copyInTab(tabId, text));
  await tell(tabId, copied ? '✓' : '!');
}

function copyHere(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copyInTab(tabId: number, text: string): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: copyText, args: [text] }).then(
    ([result]) => result?.result === true,
    // Pages of the browser's own and of its add-on stores let no script in.
    () => false,
  );
}

async function tell(tabId: number, mark: string): Promise<void> {
  const current = telling.get(tabId);
  clearTimeout(current?.timer);
  const shown = current?.before ?? (await browser.action.getBadgeText({ tabId }).catch(() => ''));
  // A background that was stopped meanwhile left its own mark there.
  const before = /^[✓!]$/.test(shown) ? '' : shown;
  const timer = setTimeout(() => void untell(tabId, mark), shownMs);
  telling.set(tabId, { before, timer });
  await showBadge(tabId, mark);
}

async function untell(tabId: number, mark: string): Promise<void> {
  const before = telling.get(tabId)?.before ?? '';
  telling.delete(tabId);
  // Another page may have come, with a number of its own.
  if ((await browser.action.getBadgeText({ tabId }).catch(() => null)) === mark)
    await showBadge(tabId, before);
}

/** Runs in the page, apart from its scripts: nothing from outside it is there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without encryption have no clipboard to write to, and some forbid it: what any of them can do is copy.
  }
  let isSet = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isSet = event.clipboardData !== null;
  };
  addEventListener('copy', answer, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', answer, { capture: true });
  return isDone && isSet;
}
