import { signal } from '@preact/signals';
import { listReadable } from '../../../utils/background/read-access';
import { browser } from '../../../utils/browser';
import type { Settings } from '../../../utils/model/settings';
import { matchesPattern } from '../../../utils/networks/match-pattern';
import { type Guidance, readGuidance } from '../../../utils/store/read-guidance';

/** What the organisation expects; null until it is read, and where no organisation sets anything. */
export const guidance = signal<Guidance | null>(null);
/** Of the organisation's own sites, those that may be read. */
export const readable = signal<ReadonlySet<string>>(new Set());

let isStale = true;

/** Lists of ten thousand words are read again only when they can have changed. */
export function noteStored(changes: Record<string, unknown>, area: string): void {
  if (area === 'local' && ('policy' in changes || 'choices' in changes)) isStale = true;
}

/** Part of every refresh of the dashboard. */
export async function readManaged(settings: Settings): Promise<void> {
  if (settings.managed === null) {
    guidance.value = null;
    isStale = true;
  } else if (isStale) {
    isStale = false;
    guidance.value = await readGuidance();
  }
  if (settings.ownSites.length === 0) return;
  const patterns = await listReadable(settings);
  const isReadable = (host: string) =>
    patterns.some((pattern) => matchesPattern(pattern, new URL(`https://${host}/`)));
  readable.value = new Set(settings.ownSites.filter((host) => isSite(host) && isReadable(host)));
}

const isSite = (host: string) => URL.canParse(`https://${host}/`);

export const patternOf = (host: string): string => `*://${host}/*`;

/** Called in the press itself: a browser asks only in answer to one. */
export const askForSites = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map(patternOf) }).catch(() => false);
