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
  const here = host === null ? null : tidyHost(host);
  let closest = 0;
  let best: PlaceLevel = { level: list.level, because: null };
  for (const level of strictness) {
    for (const because of list[entriesAt[level]]) {
      const rank = rankEntry(because, network, here);
      if (rank <= closest) continue;
      closest = rank;
      best = { level, because };
    }
  }
  return best;
}

/** The stricter of two levels. */
export function isStricter(one: TermLevel, other: TermLevel): boolean {
  return strictness.indexOf(one) < strictness.indexOf(other);
}

/** 0: it names another place; 1: the network; more: the host, the longer the name the closer. */
function rankEntry(entry: string, network: string | null, here: string | null): number {
  if (here !== null) {
    const host = tidyHost(entry);
    if (host !== '' && (here === host || here.endsWith(`.${host}`))) return 1 + host.length;
  }
  return entry === network ? 1 : 0;
}

/** As addresses have it: in small ASCII letters, without a dot behind. */
function tidyHost(host: string): string {
  const small = host.toLowerCase().replace(/\.$/, '');
  if (/^[a-z0-9._-]*$/.test(small)) return small;
  const address = `https://${small}/`;
  return URL.canParse(address) ? new URL(address).hostname : small;
}
