import type { Account } from '../../../utils/model/schemas';
import { isAtHost, isNameless } from '../../../utils/store/accounts';

/**
 * The account of this id. One that had no name when its walk began may have been given it by a page further on, which changes its
 * id; it is found as long as it can be no other.
 */
export function findAccountOrHeir(accounts: readonly Account[], id: string): Account | null {
  const found = accounts.find((account) => account.id === id);
  if (found) return found;
  const [network = '', host] = id.split(':~', 2);
  if (host === undefined) return null;
  const heirs = accounts.filter(
    (account) => account.network === network && !isNameless(account) && isAtHost(account, host || null),
  );
  return heirs.length === 1 ? heirs[0]! : null;
}
