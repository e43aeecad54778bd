import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Tie, TieKind } from '../../../utils/model/footprint';
import { listWays } from './name-ties';

/** One account's ties in words, one sentence per other account, most ways first. */
export function describeTies(
  t: FullTranslator,
  account: string,
  ties: readonly Tie[],
  nameOf: (id: string) => string,
): string[] {
  const kinds = new Map<string, TieKind[]>();
  for (const { a, b, kind } of ties) {
    if (a !== account && b !== account) continue;
    const other = a === account ? b : a;
    kinds.set(other, [...(kinds.get(other) ?? []), kind]);
  }
  return [...kinds]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([other, ways]) => t('footprint.map.tieWith', { name: nameOf(other), ways: listWays(t, ways) }));
}
