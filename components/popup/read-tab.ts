import { browser } from '../../utils/browser';
import { defaultSettings } from '../../utils/model/settings';
import { readSummaries } from '../../utils/store/read';
import { readSettings } from '../../utils/store/settings';
import { readTabState } from '../../utils/store/tab-state';
import type { Found, Snapshot } from './choose-view';

/** The tab that the popup stands over; `?tab=` names one when the popup is opened as a page of its own. */
async function findTab(): Promise<Snapshot['tab']> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** Everything for the first paint, read straight from the stores. */
export async function readSnapshot(): Promise<Snapshot> {
  const [[tab, state], summaries, settings] = await Promise.all([
    findTab().then(
      async (tab) => [tab, tab ? await readTabState(tab.id, tab.url ?? undefined) : null] as const,
    ),
    readSummaries().catch(() => null),
    readSettings().catch(() => defaultSettings),
  ]);
  return { tab, state, summaries, settings };
}

/** What takes the catalogue: loaded after the first paint. */
export async function findMore({ tab, state }: Snapshot): Promise<Found> {
  const nothing: Found = { located: null, allowed: false, readsProfiles: true };
  if (!tab?.url || !/^https?:/.test(tab.url)) return nothing;
  const [{ locateTab }, { networks }, allowed] = await Promise.all([
    import('../../utils/networks/locate-tab'),
    import('../../utils/networks/networks'),
    browser.permissions.contains({ origins: [originPattern(tab.url)] }),
  ]);
  const located = locateTab(tab.url);
  const network = networks.get(state?.network ?? located?.network ?? '');
  return {
    located: located && {
      network: located.network,
      access: located.access,
      profile: networks.get(located.network)?.fields[located.page] !== undefined,
    },
    allowed,
    readsProfiles: network === undefined || network.fields.profile !== undefined,
  };
}

/** The host pattern to ask the browser about. */
export function originPattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
