import { browser } from '../browser';
import type { TabState } from '../messages/protocol';
import type { Summary } from '../model/schemas';
import { updateShown } from '../store/shown-summaries';
import { readTabStates } from '../store/tab-state';

/** The number of failing findings, a question mark where the page could not be read, or nothing. */
export function badgeText(state: TabState | null, summary: Summary | null): string {
  if (state?.verdict === 'unreadable') return '?';
  if (state?.verdict !== 'own' || !summary) return '';
  const failing = summary.findings.filter(
    (finding) => finding.outcome === 'fail' && finding.dismissed === null,
  ).length;
  return failing > 0 ? String(failing) : '';
}

/** Brings every tab's badge, and what the popup paints first, in line with what its account shows now, after a dismissal or another account's reading. */
export async function refreshBadges(summaries: readonly Summary[]): Promise<void> {
  const byAccount = new Map(summaries.map((summary) => [summary.account.id, summary]));
  for (const [tabId, state] of await readTabStates()) {
    if (state.account !== null)
      await showBadge(tabId, badgeText(state, byAccount.get(state.account) ?? null));
  }
  await updateShown(summaries);
}

/** Shows it on the tab; a tab closed meanwhile is no error. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: text === '?' ? '#5b5b5b' : '#1f4e5f' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone.
  }
}
