import type { Managed } from '../utils/model/policy';
import { allNetworks } from '../utils/networks/names';
import { Button } from './Button';
import { isHeld, isLocked, isPartlyHeld } from './find-lock';
import { Icon } from './Icon';
import { ManagedLine } from './ManagedLine';
import styles from './NetworkToggles.module.css';
import { nameNetwork } from './name-network';
import { usePageWords } from './page-words';

interface Props {
  off: readonly string[];
  managed: Managed | null;
  onChange: (off: string[]) => void;
  /** Offer to switch all off as well, where all are on. */
  bothWays?: boolean;
}

const key = 'networks-off';

/** A box per network, the ones that the browser asks about later apart from the ones that are read at once. */
export function NetworkToggles({ off, managed, onChange, bothWays = false }: Props) {
  const t = usePageWords();
  const networks = allNetworks().sort((a, b) => a.name.localeCompare(b.name, t.locale));
  const toggle = (id: string, on: boolean) =>
    onChange(on ? off.filter((other) => other !== id) : [...off, id]);
  const whole = isLocked(managed, key);
  const some = isPartlyHeld(managed, key);
  return (
    <>
      {(whole || some) && <ManagedLine id="networks-held" managed={managed} some={some} />}
      {(['required', 'optional'] as const).map((access) => (
        <fieldset key={access} class={styles.group}>
          <legend class={styles.legend}>{t(`settings.access.${access}`)}</legend>
          <div class={styles.list}>
            {networks
              .filter((network) => network.access === access)
              .map(({ id }) => {
                const held = isHeld(managed, key, id);
                return (
                  <label key={id} class={styles.row}>
                    <input
                      type="checkbox"
                      checked={!off.includes(id)}
                      disabled={held}
                      aria-describedby={held ? 'networks-held' : undefined}
                      onChange={(event) => toggle(id, event.currentTarget.checked)}
                    />
                    {nameNetwork(t, id)}
                    {held && some && <Icon name="lock" />}
                  </label>
                );
              })}
          </div>
        </fieldset>
      ))}
      <AllButton off={off} managed={managed} onChange={onChange} bothWays={bothWays} />
    </>
  );
}

/** Speaks of all networks only where all of them are the person's to switch. */
function AllButton({ off, managed, onChange, bothWays }: Props) {
  const t = usePageWords();
  const all = allNetworks().map(({ id }) => id);
  const free = all.filter((id) => !isHeld(managed, key, id));
  const anyOff = free.some((id) => off.includes(id));
  if (free.length === 0 || (!anyOff && !bothWays)) return null;
  const held = off.filter((id) => !free.includes(id));
  const words =
    free.length < all.length
      ? t(anyOff ? 'managed.othersOn' : 'managed.othersOff')
      : t(anyOff ? 'settings.allOn' : 'welcome.networks.allOff');
  return (
    <div>
      <Button
        kind={bothWays ? 'quiet' : 'plain'}
        onClick={() => onChange(anyOff ? held : [...held, ...free])}
      >
        {words}
      </Button>
    </div>
  );
}
