import type { FullTranslator } from '../../../utils/i18n/translate';
import { type TieKind, tieKinds } from '../../../utils/model/footprint';
import type { Account } from '../../../utils/model/schemas';
import { nameNetwork } from '../../name-network';

const inOrder = (kinds: Iterable<TieKind>) => {
  const set = new Set(kinds);
  return tieKinds.filter((kind) => set.has(kind));
};

/** `handle and picture`; two ways of having the same picture are one. */
export function listWays(t: FullTranslator, kinds: Iterable<TieKind>): string {
  const names = [...new Set(inOrder(kinds).map((kind) => t(`footprint.short.${kind}`)))];
  return t.list(names);
}

/** As plain text: `sam on X`; a web page is its own name. */
export function nameAccount(t: FullTranslator, account: Pick<Account, 'handle' | 'network'>): string {
  const network = nameNetwork(t, account.network);
  if (account.handle === '') return t('popup.nameless', { network });
  return account.network === 'web-page'
    ? account.handle
    : t('popup.owner', { handle: account.handle, network });
}
