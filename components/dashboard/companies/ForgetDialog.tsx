import { ConfirmDialog } from '../../ConfirmDialog';
import { usePageWords } from '../../page-words';
import styles from './ForgetDialog.module.css';
import type { ForgetPlan } from './plan-forget';

interface Props {
  plan: ForgetPlan;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Names what is lost, and asks once. */
export function ForgetDialog({ plan, onConfirm, onKeep }: Props) {
  const t = usePageWords();
  const { what } = plan;
  const all = what === 'everything';
  const isCompany = what !== 'everything' && 'company' in what;
  return (
    <ConfirmDialog
      title={all ? t('companies.forget.titleAll') : t('companies.forget.title', { name: plan.name })}
      confirm={t('companies.forget.confirm')}
      onConfirm={onConfirm}
      onKeep={onKeep}
    >
      <p>{t('companies.forget.lost')}</p>
      <ul class={styles.list}>
        <li>
          {t('companies.forget.requests', { count: plan.requests })}
          {(all || !isCompany) && `, ${t('companies.forget.companies', { count: plan.companies })}`}
          {(all || isCompany) && `, ${t('companies.forget.sites', { count: plan.sites })}`}
          {`, ${t('companies.forget.days', { count: plan.days })}`}
        </li>
        <li>{t('companies.forget.warnings')}</li>
        {all && plan.consents > 0 && <li>{t('companies.forget.consents', { count: plan.consents })}</li>}
      </ul>
      <p>{t('companies.forget.stays')}</p>
    </ConfirmDialog>
  );
}
