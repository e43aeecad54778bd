import { mayRead } from '../../utils/background/read-access';
import { locateTab, readsProfiles } from '../../utils/networks/locate-tab';
import type { Found, Snapshot } from './choose-view';

/** What takes the catalogue and the permissions: loaded after the first paint. */
export async function findMore({ tab, state, settings }: Snapshot): Promise<Found> {
  if (!tab?.url || !/^https?:/.test(tab.url)) return { located: null, allowed: false, readsProfiles: true };
  const allowed = await mayRead(new URL(tab.url), settings);
  const located = locateTab(tab.url);
  const network = state?.network ?? located?.network;
  return { located, allowed, readsProfiles: network === undefined || readsProfiles(network) };
}
