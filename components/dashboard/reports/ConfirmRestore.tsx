import { sumRows } from '../../../utils/backup/rows';
import { ConfirmDialog } from '../../ConfirmDialog';
import { usePageWords } from '../../page-words';
import styles from './BackupPanel.module.css';
import { type Asked, keepWhatIsHere, restore } from './backup-model';

/** Says what a backup holds and what goes for it, and asks once. */
export function ConfirmRestore({ asked }: { asked: Asked }) {
  const t = usePageWords();
  const { made, by, rows, isOwn } = asked.examined;
  const { accounts, observations, days, ...others } = rows;
  const rest = sumRows({ ...others, accounts: 0, observations: 0, days: 0 });
  return (
    <ConfirmDialog
      title={t('backup.confirm.title')}
      confirm={t('backup.confirm.button')}
      onConfirm={() => void restore(asked)}
      onKeep={keepWhatIsHere}
    >
      <p>{t('backup.confirm.text', { date: t.dateTime(made), version: by })}</p>
      <ul class={styles.list}>
        <li>{t('backup.confirm.accounts', { count: accounts })}</li>
        <li>{t('backup.confirm.observations', { count: observations })}</li>
        {days > 0 && <li>{t('backup.confirm.days', { count: days })}</li>}
        {rest > 0 && <li>{t('backup.confirm.others', { count: rest })}</li>}
        <li>{t('backup.confirm.settings')}</li>
      </ul>
      <p>{t('backup.confirm.goes', { rows: t('backup.rows', { count: asked.here }) })}</p>
      {!isOwn && (
        <>
          <h3>{t('backup.elsewhere.title')}</h3>
          <p>{t('backup.elsewhere.text')}</p>
          <p>{t('backup.elsewhere.contacts')}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
