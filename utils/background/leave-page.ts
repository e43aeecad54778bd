import { browser } from '../browser';
import { readNote, writeNote } from '../store/tab-notes';
import { findTabNetwork, withoutQuery } from './inspect-tab';

/**
 * A tab may have moved on: what was noted of the page that it showed goes with that page, also where the next one is none that Vitrine
 * may see. Then the browser tells no address.
 */
export async function leavePage(tabId: number): Promise<void> {
  const [inspection, asked, owner, guide] = await Promise.all([
    readNote('inspection', tabId),
    readNote('asked', tabId),
    readNote('owner', tabId),
    readNote('guide', tabId),
  ]);
  if (!inspection && asked === null && owner === null && !guide) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const address = url && withoutQuery(url);
  // Pages of a network say themselves where they are within it; of any other site nothing else would.
  const isThere =
    inspection &&
    (inspection.network === null
      ? inspection.url === address
      : url !== null && new URL(inspection.url).origin === url.origin);
  if (inspection && !isThere) await writeNote('inspection', tabId, null);
  if (asked !== address) await writeNote('asked', tabId, null);
  const network = url && (await findTabNetwork(tabId, url));
  if (owner !== null && owner.slice(0, owner.indexOf(':')) !== network) await writeNote('owner', tabId, null);
  // Before it has come there once the tab may still be on its way.
  if (guide?.arrived && guide.network !== network) await writeNote('guide', tabId, null);
}

/** The tab is where it was opened to go; once it leaves, it is a tab like any other. */
export async function arrive(tabId: number, network: string): Promise<void> {
  const guide = await readNote('guide', tabId);
  if (guide?.network === network && !guide.arrived)
    await writeNote('guide', tabId, { ...guide, arrived: true });
}
