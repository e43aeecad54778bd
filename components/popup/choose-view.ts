import type { Inspection, TabState } from '../../utils/messages/protocol';
import type { Summary } from '../../utils/model/schemas';
import type { Settings } from '../../utils/model/settings';
import type { Health } from '../../utils/model/words';
import { offCatalogue } from '../../utils/networks/names';

/** All that the popup knows at once: from session memory, IndexedDB and settings, none of it through the worker. */
export interface Snapshot {
  tab: { id: number; url: string | null; isPrivate: boolean } | null;
  state: TabState | null;
  /** What the last look at the tab's controls gave. */
  inspection: Inspection | null;
  /** Null when the database does not open. */
  summaries: Summary[] | null;
  settings: Settings;
}

/** What takes the catalogue or the browser to find out, so comes after the first paint. */
export interface Found {
  /** The network that owns the tab's host; `profile` when the address looks like one that is read. */
  located: { network: string; access: 'required' | 'optional'; profile: boolean } | null;
  /** Does the browser let Vitrine read on this host? */
  allowed: boolean;
  /** Whether profiles are read on the network at all; some are in the catalogue by host only. */
  readsProfiles: boolean;
}

export type View =
  | { kind: 'looking' }
  | { kind: 'damaged' }
  | { kind: 'browser-page' }
  | { kind: 'private' }
  | { kind: 'paused'; host: string }
  | { kind: 'off'; network: string }
  /** A settings page, or any page whose settings the person asked to be read; `summary` of the account they belong to. */
  | { kind: 'settings'; inspection: Inspection; host: string; summary: Summary | null; known: Summary[] }
  | { kind: 'own'; summary: Summary; trouble: Health | null }
  | { kind: 'own-unread'; network: string }
  | { kind: 'not-own'; network: string }
  | { kind: 'no-profile'; network: string; known: Summary[]; readsProfiles: boolean }
  | { kind: 'unreadable'; network: string; health: Health; known: Summary[] }
  | { kind: 'withheld' | 'optional'; network: string; host: string }
  | { kind: 'reload' }
  | { kind: 'not-network' };

/**
 * Which of the popup's states applies. Pure; `found` is null before the first paint. `asked`: the person just had this page's
 * settings read, so that is what they want to see even of a profile.
 */
export function chooseView(
  { tab, state, inspection, summaries, settings }: Snapshot,
  found: Found | null,
  asked = false,
): View {
  // In Firefox the popup over a private window has no database at all.
  if (tab?.isPrivate) return { kind: 'private' };
  if (!summaries) return { kind: 'damaged' };
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!tab || !url || !/^https?:$/.test(url.protocol)) return { kind: 'browser-page' };
  const host = url.hostname;
  if (settings.pausedHosts.includes(host)) return { kind: 'paused', host };

  const current = state && isOf(state, url) ? state : null;
  const inspected = inspection && inspection.url === url.origin + url.pathname ? inspection : null;
  const network = inspected?.network ?? current?.network ?? found?.located?.network ?? null;
  if (network !== null && settings.networksOff.includes(network)) return { kind: 'off', network };
  const known = summaries.filter((summary) => summary.account.network === network);

  if (inspected && (asked || isAboutSettings(inspected) || current?.verdict !== 'own')) {
    const summary = known.find(({ account }) => account.id === inspected.account) ?? null;
    return { kind: 'settings', inspection: inspected, host, summary, known };
  }
  if (current) return chooseByState(current, known, found);
  if (!found) return { kind: 'looking' };
  if (!found.located || network === null) {
    const isOff = offCatalogue.every((id) => settings.networksOff.includes(id));
    return isOff ? { kind: 'off', network: 'web-page' } : { kind: 'not-network' };
  }
  if (!found.allowed) {
    return { kind: found.located.access === 'required' ? 'withheld' : 'optional', network, host };
  }
  if (!found.located.profile) {
    return { kind: 'no-profile', network, known, readsProfiles: found.readsProfiles };
  }
  return { kind: 'reload' };
}

/** A site that the person could let Vitrine in on. */
export interface OfferedSite {
  /** Null where its software was not recognised yet. */
  network: string | null;
  host: string;
  /** Their organisation runs it. */
  isSuggested: boolean;
}

/**
 * Software that anybody can run is recognised by its pages, so no list of hosts lets Vitrine in: the site whose permission to ask
 * for, once a page of it was recognised, or at once where their organisation names it; null where there is nothing to ask.
 */
export function chooseSite(snapshot: Snapshot, found: Found | null): OfferedSite | null {
  const { kind } = chooseView(snapshot, found);
  if (!found || found.located || found.allowed) return null;
  const isRecognised = recognisedViews.has(kind);
  if (!isRecognised && kind !== 'not-network') return null;
  const host = new URL(snapshot.tab!.url!).hostname;
  const isSuggested = snapshot.settings.ownSites.includes(host);
  const known = isRecognised ? (snapshot.inspection?.network ?? snapshot.state?.network ?? null) : null;
  const network = known !== null && known !== 'web-page' && offCatalogue.includes(known) ? known : null;
  return network !== null || isSuggested ? { network, host, isSuggested } : null;
}

const recognisedViews: ReadonlySet<string> = new Set([
  'own',
  'own-unread',
  'not-own',
  'no-profile',
  'unreadable',
  'settings',
]);

const settingsKinds: ReadonlySet<string> = new Set(['settings', 'ad-preferences', 'apps', 'sessions']);

const isAboutSettings = ({ network, page }: Inspection) => network === null || settingsKinds.has(page);

/** A state may be older than the page that is in the tab now; of somebody else's page only the site is known. */
export function isOf({ account, url: seen }: TabState, url: URL): boolean {
  return account === null
    ? URL.canParse(seen) && new URL(seen).origin === url.origin
    : seen === url.origin + url.pathname;
}

function chooseByState(state: TabState, known: Summary[], found: Found | null): View {
  const { network, health } = state;
  const summary = known.find(({ account }) => account.id === state.account);
  const bad = health === 'ok' ? null : health;
  if (summary && state.verdict !== 'no-profile') {
    return summary.at > 0 && summary.account.lastSeen !== null
      ? { kind: 'own', summary, trouble: bad ?? badHealth(summary) }
      : bad
        ? { kind: 'unreadable', network, health: bad, known: [] }
        : { kind: 'own-unread', network };
  }
  switch (state.verdict) {
    case 'own':
      return { kind: 'own-unread', network };
    case 'no-profile':
      return { kind: 'no-profile', network, known, readsProfiles: found?.readsProfiles ?? true };
    case 'unreadable':
      return { kind: 'unreadable', network, health, known };
    case 'not-own':
      // Whose it is cannot be told of a page that never appeared.
      return bad ? { kind: 'unreadable', network, health: bad, known } : { kind: 'not-own', network };
  }
}

const badHealth = (summary: Summary): Health | null =>
  summary.health === null || summary.health === 'ok' ? null : summary.health;
