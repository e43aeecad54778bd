import type { ComponentChildren } from 'preact';
import type { Managed } from '../../utils/model/policy';
import { ConfirmDialog } from '../ConfirmDialog';
import { nameNetwork } from '../name-network';
import { Phrase } from '../Phrase';
import { usePageWords } from '../page-words';
import styles from './EraseDialog.module.css';
import type { ErasePlan } from './plan-erase';

interface Props {
  plan: ErasePlan;
  /** Other sites are watched, which an erasure does not end. */
  watching?: boolean;
  managed?: Managed | null;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Names what an erasure removes, with counts, and asks once. */
export function EraseDialog({ plan, watching = false, managed = null, onConfirm, onKeep }: Props) {
  const t = usePageWords();
  const { what, accounts } = plan;
  const all = what === 'everything';
  const one = what !== 'everything' && 'account' in what;
  let title: ComponentChildren = t('erase.confirmEverything');
  if (what !== 'everything') {
    title =
      'account' in what ? (
        <Phrase
          parts={t.parts('erase.confirmAccount')}
          handle={<bdi>{accounts[0]?.handle || t('popup.yours')}</bdi>}
          network={nameNetwork(t, accounts[0]?.network ?? '')}
        />
      ) : (
        t('erase.confirmNetwork', { network: nameNetwork(t, what.network) })
      );
  }
  return (
    <ConfirmDialog title={title} confirm={t('erase.confirm')} onConfirm={onConfirm} onKeep={onKeep}>
      <p>{t('erase.removes')}</p>
      <ul class={styles.list}>
        <li>
          {t('erase.accounts', { count: accounts.length })}
          {!one && accounts.length > 0 && t('punctuation.colon')}
          {!one &&
            accounts.map(({ id, handle, network }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <bdi>{handle || nameNetwork(t, network)}</bdi>
              </span>
            ))}
        </li>
        <li>{t('erase.observations', { count: plan.observations })}</li>
        <li>{t('erase.dismissals', { count: plan.dismissals })}</li>
        {plan.checks > 0 && <li>{t('erase.checks', { count: plan.checks })}</li>}
        <li>{t('erase.posture')}</li>
        {accounts.length > 0 && <li>{t('history.erased')}</li>}
        {plan.sites > 0 && <li>{t('erase.counts', { count: plan.sites })}</li>}
        {plan.contacts > 0 && <li>{t('erase.contacts', { count: plan.contacts })}</li>}
        {plan.consents > 0 && <li>{t('erase.consents', { count: plan.consents })}</li>}
        {(what === 'everything' || 'network' in what) && <li>{t('erase.cautions')}</li>}
        {all && <li>{t('erase.key')}</li>}
        {all && <li>{t('erase.settings')}</li>}
      </ul>
      {!all && <p>{t('erase.stays')}</p>}
      {all && managed && <p>{t('managed.eraseStays', { name: managed.by || t('managed.nobody') })}</p>}
      {all && watching && <p>{t('erase.watching')}</p>}
    </ConfirmDialog>
  );
}
