import { ConfirmDialog } from '../../ConfirmDialog';
import { usePageWords } from '../../page-words';
import { sayAmounts } from './say-amounts';
import type { CautionSums } from './sum-cautions';

interface Props {
  sums: CautionSums;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Names what is lost, and asks once. */
export function ForgetCounts({ sums, onConfirm, onKeep }: Props) {
  const t = usePageWords();
  return (
    <ConfirmDialog
      title={t('drafts.forget.title')}
      confirm={t('drafts.forget.confirm')}
      onConfirm={onConfirm}
      onKeep={onKeep}
    >
      <p>
        {t('drafts.forget.lost')} {sayAmounts(t, sums)}.
      </p>
      <p>{t('drafts.forget.stays')}</p>
    </ConfirmDialog>
  );
}
