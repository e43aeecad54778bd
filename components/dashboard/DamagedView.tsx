import { useId, useState } from 'preact/hooks';
import type { Managed } from '../../utils/model/policy';
import { Button } from '../Button';
import { ConfirmDialog } from '../ConfirmDialog';
import { Icon } from '../Icon';
import { ManagedLine } from '../ManagedLine';
import { Notice } from '../Notice';
import { usePageWords } from '../page-words';

interface Props {
  message: string;
  /** The organisation holds the format off in which it would be saved; null where it can be. */
  held: { managed: Managed | null } | null;
  onSave: () => void;
  onClean: () => void;
}

/** The database does not open: says so, saves what can be saved, and only then starts clean. */
export function DamagedView({ message, held, onSave, onClean }: Props) {
  const t = usePageWords();
  const [asking, setAsking] = useState(false);
  const heldBy = useId();
  return (
    <>
      <Notice
        title={t('damage.title')}
        actions={
          <>
            <Button
              kind="main"
              disabled={held !== null}
              describedBy={held ? heldBy : undefined}
              onClick={onSave}
            >
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
        {held && <ManagedLine managed={held.managed} id={heldBy} />}
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
