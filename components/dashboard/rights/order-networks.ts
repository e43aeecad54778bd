import type { Account } from '../../../utils/model/schemas';
import type { NetworkRights } from '../../../utils/rights/define';

export interface ListedNetwork {
  rights: NetworkRights;
  name: string;
  /** The person's, by handle; none on a network that they are not known to be on. */
  accounts: Account[];
}

/** The person's networks first, then all others, each by name. */
export function orderNetworks(
  all: readonly NetworkRights[],
  accounts: readonly Account[],
  nameOf: (id: string) => string,
  locale: string,
): { own: ListedNetwork[]; others: ListedNetwork[] } {
  const { compare } = new Intl.Collator(locale);
  const listed = all
    .map((rights) => ({
      rights,
      name: nameOf(rights.id),
      accounts: accounts
        .filter(({ network }) => network === rights.id)
        .sort((a, b) => compare(a.handle, b.handle)),
    }))
    .sort((a, b) => compare(a.name, b.name));
  return {
    own: listed.filter(({ accounts }) => accounts.length > 0),
    others: listed.filter(({ accounts }) => accounts.length === 0),
  };
}
