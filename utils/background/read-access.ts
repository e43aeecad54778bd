import { browser } from '../browser';
import type { Choices } from '../model/policy';
import type { Settings } from '../model/settings';
import { matchesPattern } from '../networks/match-pattern';
import { findNetwork } from '../networks/networks';

/** What of the settings lets sites be read. */
type Allowed = Pick<Settings, 'sitesRead' | 'ownSites'>;

/** Stands for every host: lets requests be watched, and no page be read by itself. */
export const isBlanket = (origin: string): boolean =>
  origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\//.test(origin);

/**
 * Patterns of sites that may be read: those that the browser was given one by one, and, since it adds none while it has been given all,
 * those that the person allowed meanwhile and those that their organisation runs itself.
 */
export async function listReadable({ sitesRead, ownSites }: Allowed): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const single = granted.filter((origin) => !isBlanket(origin));
  return single.length === granted.length
    ? single
    : [...new Set([...single, ...sitesRead.filter(isOneSite), ...listOwn(ownSites)])];
}

/** One pattern that the browser refuses would undo all registrations, so the host stands as browsers write it. */
function isPlainHost(host: string): boolean {
  const isPlain = /^[\w-]+(?:\.[\w-]+)*$/.test(host) && URL.canParse(`https://${host}/`);
  return isPlain && new URL(`https://${host}/`).hostname === host;
}

const isOneSite = (pattern: string) => isPlainHost(/^\*:\/\/([^/]*)\/\*$/.exec(pattern)?.[1] ?? '');

/**
 * A backup's choices without those that would let more be read than may be now: where the browser has been given all sites nothing else would
 * stand between a file from anybody and the pages of a site.
 */
export function withoutNewSites(choices: Choices, { sitesRead, ownSites }: Allowed): Choices {
  const keep = (list: unknown, may: readonly string[]) =>
    Array.isArray(list) ? list.filter((one) => may.includes(one)) : [];
  const { sitesRead: sites, 'own-sites': own, ...rest } = choices;
  const isChange = typeof own === 'object' && own !== null && 'add' in own;
  return {
    ...rest,
    ...(sites !== undefined && { sitesRead: keep(sites, sitesRead) }),
    ...(own !== undefined && { 'own-sites': isChange ? { ...own, add: keep(own.add, ownSites) } : own }),
  };
}

/** Own sites run known software; a network that has its own place in the catalogue is nobody's own site. */
function listOwn(hosts: readonly string[]): string[] {
  return hosts
    .filter((host) => isPlainHost(host) && !findNetwork(new URL(`https://${host}/`)))
    .map((host) => `*://${host}/*`);
}

/**
 * Those of the sites allowed meanwhile that stay so after something was taken back: with all sites go those that only came with them, so
 * that watching again does not read what nobody asked to be read again.
 */
export async function listStillRead(
  { sitesRead }: Pick<Settings, 'sitesRead'>,
  removed: readonly string[],
): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const isStill = granted.some(isBlanket) ? () => true : (site: string) => granted.includes(site);
  return sitesRead.filter((site) => !removed.includes(site) && isStill(site));
}

/** May the site of this address be read? */
export async function mayRead(url: URL, settings: Allowed): Promise<boolean> {
  return (await listReadable(settings)).some((pattern) => matchesPattern(pattern, url));
}
