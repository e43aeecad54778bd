import type { Account } from '../utils/model/schemas';
import { networkName } from '../utils/networks/names';
import { Phrase } from './Phrase';
import { useWords } from './words-context';

/** “sam on X”, with the handle kept apart from the text around it whatever way it is written. */
export function AccountName({ account }: { account: Pick<Account, 'handle' | 'network'> }) {
  const t = useWords();
  return (
    <Phrase
      parts={t.parts('popup.owner')}
      handle={<bdi>{account.handle}</bdi>}
      network={networkName(account.network)}
    />
  );
}
