import { useState } from 'preact/hooks';
import type { Account } from '../../utils/model/schemas';
import { Button } from '../Button';
import { nameNetwork } from '../name-network';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import styles from './ErasePanel.module.css';
import type { EraseTarget } from './plan-erase';

interface Props {
  accounts: readonly Account[];
  onErase: (what: EraseTarget) => void;
}

/** Erases one account, one network, or everything; the dialog that follows names what goes. */
export function ErasePanel({ accounts, onErase }: Props) {
  const t = usePageWords();
  const networks = [...new Set(accounts.map(({ network }) => network))].sort();
  return (
    <Panel at="erase" title={t('erase.title')} note={t('erase.text')}>
      {accounts.length > 0 && (
        <>
          <Chooser
            label={t('erase.account')}
            options={accounts.map(({ id, handle, network }) => ({
              value: id,
              text:
                handle === ''
                  ? t('popup.nameless', { network: nameNetwork(t, network) })
                  : t('popup.owner', { handle, network: nameNetwork(t, network) }),
            }))}
            onChoose={(account) => onErase({ account })}
          />
          <Chooser
            label={t('erase.network')}
            options={networks.map((id) => ({ value: id, text: nameNetwork(t, id) }))}
            onChoose={(network) => onErase({ network })}
          />
        </>
      )}
      <div>
        <Button onClick={() => onErase('everything')}>{t('erase.everything')} …</Button>
      </div>
    </Panel>
  );
}

interface ChooserProps {
  label: string;
  options: { value: string; text: string }[];
  onChoose: (value: string) => void;
}

function Chooser({ label, options, onChoose }: ChooserProps) {
  const t = usePageWords();
  const [chosen, setChosen] = useState('');
  const value = options.some((option) => option.value === chosen) ? chosen : '';
  return (
    <div class={styles.row}>
      <label class={styles.field}>
        {label}
        <select value={value} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{t('erase.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </label>
      <Button label={`${t('erase.action')} ${label}`} disabled={value === ''} onClick={() => onChoose(value)}>
        {t('erase.action')}
      </Button>
    </div>
  );
}
