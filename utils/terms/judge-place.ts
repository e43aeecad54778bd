import type { TermLevel, TermList } from '../model/policy';
import type { Place, PlaceLevel } from './define';

/** Strictest first: of entries at the same rank the first counts. */
const strictness = ['hold', 'warn', 'fine'] as const;
const entriesAt = { hold: 'holdOn', warn: 'warnOn', fine: 'fineOn' } as const;

/**
 * What a list says of a place: by the entry that names the host or the nearest domain above it, else by the one that names the network, of several
 * the strictest; else the list's own level.
 */
export function judgePlace(list: TermList, { network, host }: Place): PlaceLevel {
  const { hosts, names } = indexOf(list);
  for (let here = host === null ? '' : tidyHost(host); here !== ''; here = parentOf(here)) {
    const found = hosts.get(here);
    if (found) return found;
  }
  return (network !== null && names.get(network)) || { level: list.level, because: null };
}

/** Entries of a list, each with the strictest that is said of it: as hosts, and as they are written. */
interface Index {
  hosts: Map<string, PlaceLevel>;
  names: Map<string, PlaceLevel>;
}

const indexes = new WeakMap<TermList, Index>();

/** Made once for a list: it may name hundreds of places, and be asked of thousands. */
function indexOf(list: TermList): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index: Index = { hosts: new Map(), names: new Map() };
  for (const level of strictness)
    for (const because of list[entriesAt[level]]) {
      const host = tidyHost(because);
      if (!index.hosts.has(host)) index.hosts.set(host, { level, because });
      if (!index.names.has(because)) index.names.set(because, { level, because });
    }
  indexes.set(list, index);
  return index;
}

/** The domain above; empty for none. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** The stricter of two levels. */
export function isStricter(one: TermLevel, other: TermLevel): boolean {
  return strictness.indexOf(one) < strictness.indexOf(other);
}

/** As addresses have it: in small ASCII letters, without a dot behind. */
function tidyHost(host: string): string {
  const small = host.toLowerCase().replace(/\.$/, '');
  if (/^[a-z0-9._-]*$/.test(small)) return small;
  const address = `https://${small}/`;
  return URL.canParse(address) ? new URL(address).hostname : small;
}
