import { browser } from '../browser';
import type { Settings } from '../model/settings';
import { matchesPattern } from '../networks/match-pattern';
import { findNetwork, networks } from '../networks/networks';
import { listReadable } from './read-access';

/** Scripts for one kind of place: the readers that can be needed there, and then the observer that runs them. */
export interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

const filesFor = (ids: readonly string[]) => [...ids.map((id) => `readers/${id}.js`), 'observe.js'];

/** Readers for sites that no network of the catalogue owns, and that are switched on. */
function listSoftware(off: readonly string[]): string[] {
  return [...networks.values()]
    .filter(({ id, recognised }) => recognised && !off.includes(id))
    .map(({ id }) => id);
}

/** The files to inject into a tab that the person wants read now; none where what could read it is off. */
export function listFiles(url: URL | null, off: readonly string[] = []): string[] {
  const network = url && findNetwork(url);
  const ids = network ? [network.id].filter((id) => !off.includes(id)) : listSoftware(off);
  return ids.length > 0 ? filesFor(ids) : [];
}

/** Where the observer goes: networks that are on, and other sites the person allowed; never where they paused it. */
export function planRegistrations(
  settings: Pick<Settings, 'networksOff' | 'pausedHosts'>,
  granted: readonly string[],
): Registration[] {
  // One pattern that the browser refuses would undo all registrations; the background keeps the pause there.
  const paused = settings.pausedHosts.filter((host) => /^[\w.-]+$/.test(host)).map((host) => `*://${host}/*`);
  const all = [...networks.values()];
  const own = all
    .filter(({ id, hosts, access }) => {
      // Registering an optional host before it is granted would do nothing, and nothing else either.
      const reachable = access === 'required' || hosts.some((host) => isGranted(host, granted));
      return hosts.length > 0 && reachable && !settings.networksOff.includes(id);
    })
    .map(({ id, hosts }) => ({
      id: `network-${id}`,
      js: filesFor([id]),
      matches: hosts,
      excludeMatches: paused,
    }));
  const catalogue = all.flatMap(({ hosts }) => hosts);
  const sites = granted.filter((origin) => {
    const address = addressIn(origin);
    return address !== null && /^(\*|https?):\/\//.test(origin) && !findNetwork(address);
  });
  const software = listSoftware(settings.networksOff);
  if (sites.length === 0 || software.length === 0) return own;
  const excludeMatches = [...new Set([...catalogue, ...paused])];
  return [...own, { id: 'sites', js: filesFor(software), matches: [...sites], excludeMatches }];
}

/**
 * Whether any part of a host pattern is: the browser may hold `www.flickr.com` where the catalogue has `*.flickr.com`. A grant for every
 * host lets requests be watched; that a network's or a site's pages are read is allowed one by one.
 */
function isGranted(host: string, granted: readonly string[]): boolean {
  return granted.some((origin) => {
    const address = addressIn(origin);
    return address !== null && matchesPattern(host, address);
  });
}

/** An address that the pattern matches; null where it stands for every host, or for none on the web. */
function addressIn(pattern: string): URL | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host && URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`) : null;
}

let queue: Promise<void> = Promise.resolve();

/** Brings the browser's registrations in line with the settings and the granted sites; calls wait for each other. */
export function syncRegistrations(settings: Settings): Promise<void> {
  queue = queue.catch(() => {}).then(() => register(settings));
  return queue;
}

/** Changes what is there instead of clearing it first, so that a worker stopped in between leaves no network unread. */
async function register(settings: Settings): Promise<void> {
  const planned = planRegistrations(settings, await listReadable(settings)).map((plan) => ({
    ...plan,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set(planned.map(({ id }) => id));
  const ids = [...known].filter((id) => !wanted.has(id));
  const { scripting } = browser;
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  await scripting.updateContentScripts(planned.filter(({ id }) => known.has(id)));
  await scripting.registerContentScripts(planned.filter(({ id }) => !known.has(id)));
}
