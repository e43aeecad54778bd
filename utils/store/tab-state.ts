import { browser } from '../browser';
import type { TabState } from '../messages/protocol';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** How things stand on a tab, from session memory (never on disk); null when nothing was seen there. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

export async function writeTabState(tabId: number, state: TabState | null): Promise<void> {
  if (state) await browser.storage.session.set({ [keyOf(tabId)]: state });
  else await browser.storage.session.remove(keyOf(tabId));
}
