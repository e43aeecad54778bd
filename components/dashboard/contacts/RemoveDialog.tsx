import type { OwnContact } from '../../../utils/model/sharing';
import { ConfirmDialog } from '../../ConfirmDialog';
import { Phrase } from '../../Phrase';
import { usePageWords } from '../../page-words';

interface Props {
  contact: OwnContact;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Removing cannot be undone, because the value itself was never kept: so it is asked. */
export function RemoveDialog({ contact, onConfirm, onKeep }: Props) {
  const t = usePageWords();
  return (
    <ConfirmDialog
      title={<Phrase parts={t.parts('contacts.confirm')} shown={<bdi>{contact.shown}</bdi>} />}
      confirm={t('contacts.remove')}
      onConfirm={onConfirm}
      onKeep={onKeep}
    >
      <p>{t('contacts.confirmLost')}</p>
      <p>{t('contacts.confirmStays')}</p>
    </ConfirmDialog>
  );
}
