import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { ConfirmDialog } from '../ConfirmDialog';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { usePageWords } from '../page-words';

interface Props {
  message: string;
  onSave: () => void;
  onClean: () => void;
}

/** The database does not open: says so, saves what can be saved, and only then starts clean. */
export function DamagedView({ message, onSave, onClean }: Props) {
  const t = usePageWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Notice
        title={t('damage.title')}
        actions={
          <>
            <Button kind="main" onClick={onSave}>
              <Icon name="save" />
              {t('damage.save')}
            </Button>
            <Button onClick={() => setAsking(true)}>{t('damage.clean')}</Button>
          </>
        }
      >
        <p>{t('damage.text')}</p>
        <p>
          <bdi>{t('damage.detail', { message })}</bdi>
        </p>
      </Notice>
      {asking && (
        <ConfirmDialog
          title={t('damage.confirm')}
          confirm={t('damage.confirmAction')}
          onKeep={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onClean();
          }}
        >
          <p>{t('damage.confirmText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
