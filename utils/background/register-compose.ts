import { isFeatureOff } from '../model/feature-off';
import type { Settings } from '../model/settings';
import { networks } from '../networks/networks';
import { findReachable, type Registration } from './register-places';

/**
 * Before the page's own scripts where that costs the page nothing. Firefox holds up the parsing of a page for scripts that come so early, and
 * pictures that its server does not let be kept are then asked for twice (153, tried 2026-11-22): a page's requests are none of our making.
 */
const runAt = import.meta.env.BROWSER === 'firefox' ? 'document_end' : 'document_start';

/** Scripts for composers, in every frame. */
export interface ComposeRegistration extends Registration {
  allFrames: true;
  runAt: typeof runAt;
  /** Frames without an address of their own, which editors are often made of. */
  matchOriginAsFallback?: true;
}

type Wanted = Pick<Settings, 'networksOff' | 'pausedHosts' | 'featuresOff' | 'draftPlacesOff'>;

/** Where composers are looked after: networks that are on, and other sites the person allowed, where drafts and photos are not off. */
export function planComposing(settings: Wanted, granted: readonly string[]): ComposeRegistration[] {
  if (isFeatureOff(settings, 'drafts') && isFeatureOff(settings, 'photos')) return [];
  const { networksOff, draftPlacesOff, pausedHosts } = settings;
  const hostsOff = draftPlacesOff.filter((place) => !networks.has(place));
  const reachable = findReachable(
    { networksOff: [...networksOff, ...draftPlacesOff], pausedHosts: [...pausedHosts, ...hostsOff] },
    granted,
  );
  const { sites, catalogue, paused } = reachable;
  const plan = (id: string, matches: string[], excludeMatches: string[]): ComposeRegistration => ({
    id: `compose-${id}`,
    js: ['compose.js'],
    matches,
    excludeMatches,
    allFrames: true,
    runAt,
    matchOriginAsFallback: true,
  });
  const own = reachable.networks.map(({ id, hosts }) => plan(id, hosts, paused));
  return sites.length === 0 ? own : [...own, plan('sites', sites, [...new Set([...catalogue, ...paused])])];
}
