import type { Summary } from '../../utils/model/schemas';
import type { Health } from '../../utils/model/words';
import { AccountName } from '../AccountName';
import { Button } from '../Button';
import type { FindingActions } from '../FindingCard';
import { FindingGroups } from '../FindingGroups';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { Reading } from '../Reading';
import type { StrangersButton } from '../StrangersButton';
import { useWords } from '../words-context';
import styles from './OwnAccount.module.css';

interface Props extends FindingActions {
  summary: Summary;
  /** Why the last reading failed, when it did: then what is shown is older, and says so. */
  trouble: Health | null;
  onRead: () => void;
  onCheck: (account: string) => void;
  /** *See what strangers see*, once it has loaded. */
  Strangers: typeof StrangersButton | null;
}

/** The popup on a profile of the person's own. */
export function OwnAccount({ summary, trouble, onRead, Strangers, ...actions }: Props) {
  const t = useWords();
  const { account, score, findings } = summary;
  const network = nameNetwork(t, account.network);
  const date = t.date(account.lastSeen ?? summary.at);
  return (
    <div class={styles.own}>
      <header class={styles.head}>
        <h1>
          <AccountName account={account} />
        </h1>
        <p class={styles.kicker}>
          {t('popup.yours')} · {t('popup.lastRead', { date })}
        </p>
        <div class={styles.again}>
          <Button kind="quiet" onClick={onRead}>
            {t('popup.again')}
          </Button>
        </div>
      </header>
      {trouble && (
        <Notice level="h2" banner title={t('stale.heading')}>
          <p>{t(`health.${trouble}.text`, { network })}</p>
          <p>{t('stale.line', { date })}</p>
        </Notice>
      )}
      <div class={styles.case}>
        <Reading score={score} />
      </div>
      <FindingGroups findings={findings} score={score} {...actions} />
      {Strangers && <Strangers account={account} />}
    </div>
  );
}
