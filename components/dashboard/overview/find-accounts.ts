import type { Account, Summary } from '../../../utils/model/schemas';

export interface Entry {
  account: Account;
  /** Null of an account that nothing is known of. */
  summary: Summary | null;
}

/** Accounts with what is known of them, those first of which most is known to show; those without an answer come after them, those not read yet last. */
export function sortEntries(accounts: readonly Account[], summaries: readonly Summary[]): Entry[] {
  const known = new Map(summaries.map((summary) => [summary.account.id, summary]));
  const rank = ({ account, summary }: Entry) => [
    Number(account.lastSeen === null),
    Number(summary?.score.known === 0),
    -(summary?.score.low ?? -1),
    -(summary?.score.high ?? -1),
  ];
  return accounts
    .map((account) => ({ account, summary: known.get(account.id) ?? null }))
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const at = left.findIndex((value, index) => value !== right[index]);
      return at >= 0 ? left[at]! - right[at]! : a.account.id < b.account.id ? -1 : 1;
    });
}

/** Those whose handle, former handles or network hold the text, of one network or of any. */
export function findEntries(
  entries: readonly Entry[],
  text: string,
  network: string | null,
  name: (network: string) => string,
): readonly Entry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' && network === null) return entries;
  return entries.filter(
    ({ account }) =>
      (network === null || account.network === network) &&
      [account.handle, ...account.handles, name(account.network)].some((one) =>
        one.toLowerCase().includes(wanted),
      ),
  );
}
