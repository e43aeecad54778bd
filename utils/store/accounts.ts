import { cleanText } from '../model/clean-text';
import type { Account } from '../model/schemas';
import type { Identity } from '../model/sighting';

/** A handle as it is kept: without `@` and without marks by which a page could disguise it. */
function tidyHandle(handle: string): string {
  return cleanText(handle).trim().replace(/^@/, '');
}

/** Handles compare without `@` and without case. */
export function foldHandle(handle: string): string {
  return tidyHandle(handle.normalize('NFKC')).toLowerCase();
}

/**
 * The person's account that a page is about, or null. The network's own id decides where both sides have it: a handle
 * that somebody else took over is not theirs, and a renamed account still is.
 */
export function findAccount(
  accounts: readonly Account[],
  network: string,
  identity: Pick<Identity, 'handle' | 'stableId'>,
): Account | null {
  const mine = accounts.filter((account) => account.network === network);
  if (identity.stableId !== null) {
    const byId = mine.find((account) => account.stableId === identity.stableId);
    if (byId) return byId;
  }
  if (identity.handle === null) return null;
  const handle = foldHandle(identity.handle);
  return (
    mine.find(
      (account) =>
        // A former handle may belong to somebody else by now, so only the current one counts.
        !isNameless(account) &&
        foldHandle(account.handle) === handle &&
        (account.stableId === null || identity.stableId === null),
    ) ?? null
  );
}

/** Stands in where a settings page was read and nothing on it said whose it is. */
export function isNameless({ id, network, handle }: Pick<Account, 'id' | 'network' | 'handle'>): boolean {
  return id === `${network}:~${handle}`;
}

/**
 * The account of whoever is signed in, not yet stored, until a page names them: one per network, and one per host of
 * self-hosted software, which then stands for the handle.
 */
export function makeNameless(network: string, host: string | null, at: number): Account {
  const handle = host ?? '';
  return {
    id: `${network}:~${handle}`,
    network,
    handle,
    stableId: null,
    handles: [],
    claimedBy: 'page',
    url: null,
    firstSeen: at,
    lastSeen: null,
  };
}

/** Whether a person's account may be the one that is signed in there: any of the network, or of that server of it. */
export function isAtHost(account: Account, host: string | null): boolean {
  if (host === null) return true;
  if (isNameless(account)) return account.handle === host;
  const domain = account.handle.split('@').at(-1)!.toLowerCase();
  if (account.handle.includes('@') && (host === domain || host.endsWith(`.${domain}`))) return true;
  return account.url !== null && URL.canParse(account.url) && new URL(account.url).host === host;
}

/**
 * A new account, not yet stored. Its id stays for good, also when a stable id is learned later; among `accounts`, so that
 * it takes over nobody's who began with this handle and was renamed since.
 */
export function makeAccount(
  network: string,
  identity: Pick<Identity, 'stableId'> & { handle: string },
  claimedBy: Account['claimedBy'],
  at: number,
  accounts: readonly Account[] = [],
): Account {
  const handle = tidyHandle(identity.handle);
  const base = `${network}:${identity.stableId ?? foldHandle(handle)}`;
  let id = base;
  for (let next = 2; accounts.some((account) => account.id === id); next++) id = `${base}~${next}`;
  return {
    id,
    network,
    handle,
    stableId: identity.stableId,
    handles: [foldHandle(handle)],
    claimedBy,
    url: null,
    firstSeen: at,
    lastSeen: null,
  };
}

/** The account after a visit: a new handle replaces the old one, which stays known; a stable id is learned once. */
export function updateAccount(
  account: Account,
  identity: Pick<Identity, 'handle' | 'stableId'>,
  url: string | null,
  at: number,
): Account {
  const handle = identity.handle === null ? account.handle : tidyHandle(identity.handle);
  const folded = foldHandle(handle);
  return {
    ...account,
    handle,
    handles:
      identity.handle === null || account.handles.includes(folded)
        ? account.handles
        : [...account.handles, folded],
    stableId: account.stableId ?? identity.stableId,
    url,
    lastSeen: at,
  };
}
