import type { Account } from '../utils/model/schemas';
import { nameNetwork } from './name-network';
import { Phrase } from './Phrase';
import { useWords } from './words-context';

/** “sam on X”, with the handle kept apart from the text around it; a web page is its own name, a nameless account “Your account on X”. */
export function AccountName({ account }: { account: Pick<Account, 'handle' | 'network'> }) {
  const t = useWords();
  const network = nameNetwork(t, account.network);
  if (account.handle === '') return <>{t('popup.nameless', { network })}</>;
  const handle = <bdi>{account.handle}</bdi>;
  if (account.network === 'web-page') return handle;
  return <Phrase parts={t.parts('popup.owner')} handle={handle} network={network} />;
}
