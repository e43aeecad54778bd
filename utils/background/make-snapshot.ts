import { browser } from '../browser';
import { settingsOf } from '../networks/settings';
import type { Snapshot } from '../snapshot/format';
import { stripSnapshot } from '../snapshot/strip-snapshot';
import { readNote } from '../store/tab-notes';
import { findTabNetwork, withoutQuery } from './inspect-tab';

/** A tab's page as it may leave the device: its structure, without texts and values. Null where the page gives none. */
export async function makeSnapshot(tabId: number, at: number): Promise<Snapshot | null> {
  const raw = await askPage(tabId).catch(() => null);
  const { url: told } = (raw ?? {}) as { url?: unknown };
  if (typeof told !== 'string' || !URL.canParse(told)) return null;
  const url = new URL(told);
  const network = await findTabNetwork(tabId, url);
  const inspection = await readNote('inspection', tabId);
  const isSame = inspection?.url === withoutQuery(url);
  return stripSnapshot(raw, {
    settings: (network !== null && settingsOf.get(network)) || null,
    health: isSame ? inspection.health : null,
    at,
  });
}

/** Throws where the browser lets nothing in. */
async function askPage(tabId: number): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/snapshot.js' as never] });
  return browser.tabs.sendMessage(tabId, { type: 'snapshot' });
}
