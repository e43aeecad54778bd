import type { Account } from '../model/schemas';
import type { Identity } from '../model/sighting';
import { findAccount, isAtHost, isNameless, makeAccount, makeNameless } from '../store/accounts';

export interface Claims {
  accounts: readonly Account[];
  network: string;
  /** Of self-hosted software: the server, since each has accounts of its own. Null where the network is one place. */
  host: string | null;
  /** Who is signed in, as far as the page shows it. */
  viewer: Pick<Identity, 'handle' | 'stableId'> | null;
  /** The account that the tab was opened for, and the one that the person said it is. */
  guided: string | null;
  assigned: string | null;
  /** Something was read that is worth making an account for. */
  mayMake: boolean;
  at: number;
}

/**
 * Whose settings a page shows: whoever is signed in. Gives an account that may not be stored yet; `ambiguous` where only the person
 * can tell; null where nobody's are shown.
 */
export function chooseOwner(claims: Claims): Account | 'ambiguous' | null {
  const { network, host, viewer, mayMake, at } = claims;
  const here = claims.accounts.filter((account) => account.network === network && isAtHost(account, host));
  const known = viewer && findAccount(here, network, viewer);
  if (known) return known;
  const find = (id: string | null) => here.find((account) => account.id === id) ?? null;
  const assigned = find(claims.assigned);
  if (assigned) return assigned;
  const guided = find(claims.guided);
  const named = here.filter((account) => !isNameless(account));
  if (viewer) {
    // Opened for one, and somebody else is signed in: perhaps another account of theirs, perhaps not.
    if (guided && !isNameless(guided)) return 'ambiguous';
    if (viewer.handle !== null)
      return mayMake
        ? makeAccount(network, { ...viewer, handle: viewer.handle }, 'page', at, claims.accounts)
        : null;
    // An id alone names nobody; it may be that of an account whose id is not known yet.
    if (named.some(({ stableId }) => stableId !== null)) return 'ambiguous';
  }
  if (guided) return guided;
  if (named.length > 1) return 'ambiguous';
  return named[0] ?? here.find(isNameless) ?? (mayMake ? makeNameless(network, host, at) : null);
}
