import { rankOf } from '../../../utils/footprint/levels';
import { type Tie, type TieKind, tieKinds } from '../../../utils/model/footprint';

/** What one account shares by one kind of tie, with whom, and who can see that. */
export interface TieRow {
  kind: TieKind;
  seenBy: Tie['seenBy'];
  /** Ids of the others, in order. */
  others: string[];
  /** Least likeness among them; 1 for all that is equal. */
  likeness: number;
}

/** The table's rows of each account: by kind, strongest first, and those that more people see before others. */
export function listRows(accounts: readonly string[], ties: readonly Tie[]): Map<string, TieRow[]> {
  const rows = new Map<string, Map<string, TieRow>>(accounts.map((id) => [id, new Map()]));
  const add = (account: string, other: string, { kind, seenBy, likeness }: Tie) => {
    const own = rows.get(account);
    if (!own) return;
    const key = `${kind}|${seenBy}`;
    const row = own.get(key) ?? { kind, seenBy, others: [], likeness: 1 };
    own.set(key, { ...row, others: row.others, likeness: Math.min(row.likeness, likeness) });
    row.others.push(other);
  };
  for (const tie of ties) {
    add(tie.a, tie.b, tie);
    add(tie.b, tie.a, tie);
  }
  return new Map(
    [...rows].map(([id, own]) => [
      id,
      [...own.values()]
        .map((row) => ({ ...row, others: row.others.sort() }))
        .sort(
          (x, y) =>
            tieKinds.indexOf(x.kind) - tieKinds.indexOf(y.kind) || rankOf(x.seenBy) - rankOf(y.seenBy),
        ),
    ]),
  );
}
