import { browser } from '../browser';
import type { TabState } from '../messages/protocol';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** How things stand on every tab that something was seen on, from session memory (never on disk). */
export async function readTabStates(): Promise<Map<number, TabState>> {
  const kept = Object.entries(await browser.storage.session.get(null));
  return new Map(
    kept.flatMap(([key, state]) =>
      key.startsWith('tab:') ? [[Number(key.slice(4)), state as TabState] as const] : [],
    ),
  );
}

const hushOf = (tabId: number) => `hush:${tabId}`;

/** After an erasure: what the page in this tab is still about to tell belongs to what was erased. */
export async function hushTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [hushOf(tabId)]: true });
}

/** True until the tab opens a page anew. */
export async function isHushed(tabId: number): Promise<boolean> {
  return hushOf(tabId) in (await browser.storage.session.get(hushOf(tabId)));
}

export async function unhushTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(hushOf(tabId));
}

export async function writeTabState(tabId: number, state: TabState | null): Promise<void> {
  if (state) await browser.storage.session.set({ [keyOf(tabId)]: state });
  else await browser.storage.session.remove(keyOf(tabId));
}
