import { useState } from 'preact/hooks';
import type { Account } from '../../../utils/model/schemas';
import type { NetworkRights } from '../../../utils/rights/define';
import { placeLink } from '../../../utils/rights/place-account';
import { Panel } from '../../Panel';
import { Phrase } from '../../Phrase';
import { usePageWords } from '../../page-words';
import { CreditPanel } from './CreditPanel';
import { DifficultyMark } from './DifficultyMark';
import { LetterPanel } from './LetterPanel';
import styles from './NetworkView.module.css';
import { OwnPage } from './OwnPage';

interface Props {
  rights: NetworkRights;
  /** The person's, on this network. */
  accounts: readonly Account[];
  /** `2026-11-22`, of the letter. */
  today: string;
  onSay: (text: string) => void;
}

/** What somebody with an account on one network can do: its own pages first, then a letter. */
export function NetworkView({ rights, accounts, today, onSay }: Props) {
  const t = usePageWords();
  const [chosen, setChosen] = useState(accounts[0]?.id ?? '');
  const account = accounts.find(({ id }) => id === chosen) ?? null;
  const owner = account ?? accounts[0] ?? null;
  const deletion = rights.delete;
  return (
    <>
      <Panel title={t('rights.pagesTitle')}>
        {rights.organisation && <p>{t('rights.organisation')}</p>}
        <div class={styles.pages}>
          <OwnPage
            title={t('rights.download.title')}
            text={t('rights.download.text')}
            open={t('rights.download.open')}
            none={t('rights.download.none')}
            link={rights.download}
            url={placeLink(rights.download, owner)}
          />
          <OwnPage
            title={t('rights.delete.title')}
            text={t('rights.delete.text')}
            open={t('rights.delete.open')}
            none={deletion ? t('rights.delete.app') : t('rights.delete.none')}
            link={deletion}
            url={placeLink(deletion, owner)}
          >
            {deletion && (
              <p>
                <Phrase
                  parts={t.parts('rights.delete.how')}
                  word={<DifficultyMark difficulty={deletion.difficulty} />}
                />
              </p>
            )}
          </OwnPage>
        </div>
      </Panel>
      <LetterPanel
        rights={rights}
        accounts={accounts}
        account={account}
        onAccount={setChosen}
        today={today}
        onSay={onSay}
      />
      <CreditPanel />
    </>
  );
}
