import { browser } from '../../utils/browser';
import { defaultSettings } from '../../utils/model/settings';
import { readSummaries, readSummary } from '../../utils/store/read';
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
  const [seen, settings] = await Promise.all([
    findTab().then(readSeen),
    readSettings().catch(() => defaultSettings),
  ]);
  return { ...seen, settings };
}

/** Of an own account its one summary is enough; the others are only listed where the page shows none. */
async function readSeen(tab: Snapshot['tab']): Promise<Omit<Snapshot, 'settings'>> {
  const state = tab ? await readTabState(tab.id, tab.url ?? undefined) : null;
  const read = state?.account
    ? readSummary(state.account).then((summary) => (summary ? [summary] : []))
    : readSummaries();
  return { tab, state, summaries: await read.catch(() => null) };
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
