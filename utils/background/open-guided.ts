import { fillLink } from '../audit/fill-link';
import { browser } from '../browser';
import type { Guide, GuideWords } from '../messages/protocol';
import type { Account } from '../model/schemas';
import { catalogues } from '../networks/catalogues';
import type { NetworkSettings } from '../networks/define-settings';
import { writeNote } from '../store/tab-notes';

/** Where a network's settings begin, for whoever does not find one; null where the catalogue does not say. */
function findHub(account: Account, { pages }: NetworkSettings, except: string | null): string | null {
  const hub = pages.hub ?? pages.settings ?? catalogues.get(account.network)?.links.privacy ?? pages.privacy;
  const url = hub ? fillLink(hub.url, account) : null;
  return url === except ? null : url;
}

/**
 * Opens a page of the catalogue beside the page that asked, and notes what the tab is for. Null where the catalogue has no
 * address for it.
 */
export async function openGuided(
  account: Account,
  settings: NetworkSettings,
  { page, setting, words }: { page: string | null; setting: string | null; words: GuideWords | null },
  at: number,
): Promise<number | null> {
  const template = page === null ? undefined : settings.pages[page]?.url;
  const direct = template === undefined ? null : fillLink(template, account);
  const hub = findHub(account, settings, direct);
  // Without an address of its own a setting is looked for from the hub; a step of a plan is that page or nothing.
  const url = direct ?? (setting === null ? null : hub);
  if (url === null) return null;
  const [asking] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const place = asking?.index === undefined ? {} : { index: asking.index + 1 };
  const tab = await browser.tabs.create({ url, ...place });
  if (tab.id === undefined) return null;
  const guide: Guide = {
    account: account.id,
    network: account.network,
    page: page ?? '',
    setting,
    words,
    hub,
    said: null,
    at,
  };
  await writeNote('guide', tab.id, guide);
  return tab.id;
}
