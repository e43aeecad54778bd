import { browser } from '../browser';
import { isFeatureOff } from '../model/feature-off';
import { watchGrant } from '../model/watch-grant';
import { readSettings } from './settings';

export interface Watching {
  /** The browser allows it, so it asks nothing. */
  isGranted: boolean;
  /** It is allowed, and not switched off. */
  isOn: boolean;
}

/** Whether other sites are watched now, and whether they may be. */
export async function readWatching(): Promise<Watching> {
  const [isGranted, settings] = await Promise.all([
    browser.permissions.contains(watchGrant).catch(() => false),
    readSettings(),
  ]);
  return { isGranted, isOn: isGranted && !isFeatureOff(settings, 'watch-sites') };
}

/**
 * Whether all sites came with the install, as in the team build. Chromium takes those back from no page, and Firefox would ask for them
 * anew, so there the setting alone switches watching.
 */
export function isGrantFixed(): boolean {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return watchGrant.origins.every((origin) => hosts.includes(origin));
}
