import { browser } from '../browser';
import type { Summary } from '../model/schemas';
import { readTabStates } from './tab-state';

const keyOf = (account: string) => `summary:${account}`;

/** The summary of an account that an open tab shows, at once: opening a big database cold takes far longer than a popup may. */
export async function readShown(account: string): Promise<Summary | null> {
  const key = keyOf(account);
  return ((await browser.storage.session.get(key))[key] as Summary | undefined) ?? null;
}

/** Copies a summary into session memory (never on disk), for the tab that has come to show its account. */
export async function showSummary(summary: Summary): Promise<void> {
  await browser.storage.session.set({ [keyOf(summary.account.id)]: summary });
}

/** Brings the copies in line: those of accounts that open tabs show, and no others. Without summaries it only forgets. */
export async function updateShown(summaries: readonly Summary[] | null): Promise<void> {
  const shown = new Set([...(await readTabStates()).values()].map(({ account }) => account));
  const kept = summaries?.filter(({ account }) => shown.has(account.id)) ?? [];
  const valid = new Set(summaries ? kept.map(({ account }) => account.id) : shown);
  const stale = Object.keys(await browser.storage.session.get(null)).filter(
    (key) => key.startsWith('summary:') && !valid.has(key.slice('summary:'.length)),
  );
  if (stale.length > 0) await browser.storage.session.remove(stale);
  for (const summary of kept) await showSummary(summary);
}
