import { browser } from '../browser';
import type { Settings } from '../model/settings';
import { findNetwork, networks } from '../networks/networks';
import { listReadable } from './read-access';
import { planComposing } from './register-compose';
import { findReachable, type Registration } from './register-places';

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

/** Where the observer goes, with the readers that can be needed there: networks that are on, and other sites the person allowed. */
export function planRegistrations(
  settings: Pick<Settings, 'networksOff' | 'pausedHosts'>,
  granted: readonly string[],
): Registration[] {
  const { networks: reachable, sites, catalogue, paused } = findReachable(settings, granted);
  const own = reachable.map(({ id, hosts }) => ({
    id: `network-${id}`,
    js: filesFor([id]),
    matches: hosts,
    excludeMatches: paused,
  }));
  const software = listSoftware(settings.networksOff);
  if (sites.length === 0 || software.length === 0) return own;
  const excludeMatches = [...new Set([...catalogue, ...paused])];
  return [...own, { id: 'sites', js: filesFor(software), matches: sites, excludeMatches }];
}

let queue: Promise<void> = Promise.resolve();

/** Brings the browser's registrations in line with the settings and the granted sites; calls wait for each other. */
export function syncRegistrations(settings: Settings): Promise<void> {
  queue = queue.catch(() => {}).then(() => register(settings));
  return queue;
}

/** Changes what is there instead of clearing it first, so that a worker stopped in between leaves no network unread. */
async function register(settings: Settings): Promise<void> {
  const granted = await listReadable(settings);
  const readers = planRegistrations(settings, granted).map((plan) => ({
    ...plan,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const composing = planComposing(settings, granted).map((plan) => ({
    ...plan,
    persistAcrossSessions: true,
  }));
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set([...readers, ...composing].map(({ id }) => id));
  const ids = [...known].filter((id) => !wanted.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  await putScripts(readers, known);
  // Apart from the readers, which what is refused of these must not undo; and a browser that lacks the last key does without it.
  await putScripts(composing, known)
    .catch(() =>
      putScripts(
        composing.map(({ matchOriginAsFallback: _, ...plan }) => plan),
        known,
      ),
    )
    .catch(() => {});
}

async function putScripts(
  scripts: Parameters<typeof browser.scripting.registerContentScripts>[0],
  known: ReadonlySet<string>,
): Promise<void> {
  await browser.scripting.updateContentScripts(scripts.filter(({ id }) => known.has(id)));
  await browser.scripting.registerContentScripts(scripts.filter(({ id }) => !known.has(id)));
}
