import { allNetworks } from '../utils/networks/names';
import styles from './NetworkToggles.module.css';
import { nameNetwork } from './name-network';
import { usePageWords } from './page-words';

interface Props {
  off: readonly string[];
  onChange: (off: string[]) => void;
}

/** A box per network, the ones that the browser asks about later apart from the ones that are read at once. */
export function NetworkToggles({ off, onChange }: Props) {
  const t = usePageWords();
  const networks = allNetworks().sort((a, b) => a.name.localeCompare(b.name, t.locale));
  const toggle = (id: string, on: boolean) =>
    onChange(on ? off.filter((other) => other !== id) : [...off, id]);
  return (
    <>
      {(['required', 'optional'] as const).map((access) => (
        <fieldset key={access} class={styles.group}>
          <legend class={styles.legend}>{t(`settings.access.${access}`)}</legend>
          <div class={styles.list}>
            {networks
              .filter((network) => network.access === access)
              .map(({ id }) => (
                <label key={id} class={styles.row}>
                  <input
                    type="checkbox"
                    checked={!off.includes(id)}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                  />
                  {nameNetwork(t, id)}
                </label>
              ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
