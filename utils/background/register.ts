import { browser } from '../browser';
import type { Settings } from '../model/schemas';
import { listHosts } from '../networks/hosts';
import { readers } from '../networks/readers';

const id = 'observe';
export const observeScript = 'observe.js';

/** Where the observe script goes: networks that are on, and other sites the person allowed; never where they paused it. */
export function planRegistration(
  settings: Pick<Settings, 'networksOff' | 'pausedHosts'>,
  granted: readonly string[],
): { matches: string[]; excludeMatches: string[] } {
  const off = [...readers.values()].filter((reader) => settings.networksOff.includes(reader.id));
  const offHosts = new Set(off.flatMap((reader) => reader.hosts));
  const { required, optional } = listHosts();
  // Grants that the catalogue does not know are sites the person allowed one by one.
  const web = granted.filter((origin) => /^(\*|https?):\/\//.test(origin) && !required.includes(origin));
  const softwareOff = settings.networksOff.includes('web-page') && settings.networksOff.includes('mastodon');
  const wanted = [...required, ...web.filter((origin) => optional.includes(origin) || !softwareOff)];
  return {
    matches: [...new Set(wanted)].filter((pattern) => !offHosts.has(pattern)).sort(),
    excludeMatches: [...offHosts, ...settings.pausedHosts.map((host) => `*://${host}/*`)].sort(),
  };
}

let queue: Promise<void> = Promise.resolve();

/** Brings the browser's registration in line with the settings and the granted sites; calls wait for each other. */
export function syncRegistration(settings: Settings): Promise<void> {
  queue = queue.catch(() => {}).then(() => register(settings));
  return queue;
}

async function register(settings: Settings): Promise<void> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const { matches, excludeMatches } = planRegistration(settings, granted);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [observeScript],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
