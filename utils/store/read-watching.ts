import { browser } from '../browser';
import { watchGrant } from '../model/watch-grant';
import { readSettings } from './settings';

/** Whether other sites are watched now: the browser allows it, and it is not switched off. */
export async function readWatching(): Promise<boolean> {
  const [isGranted, { featuresOff }] = await Promise.all([
    browser.permissions.contains(watchGrant).catch(() => false),
    readSettings(),
  ]);
  return isGranted && !featuresOff.includes('watch-sites');
}

/**
 * Whether all sites came with the install, as in the team build. No page can give those back to the browser, so there the setting alone
 * switches watching.
 */
export function isGrantFixed(): boolean {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return watchGrant.origins.every((origin) => hosts.includes(origin));
}
