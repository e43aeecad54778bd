import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import type { Origin } from './describe-keys';
import styles from './OriginMark.module.css';

interface Props {
  origin: Origin;
  /** The organisation, as it stands in a sentence. */
  name: string;
  /** Said of what is not on a list; off a list of what is switched off, it is on. */
  out?: 'off' | 'on' | false;
}

/** Where a value came from, in words; the frame only repeats them. */
export function OriginMark({ origin, name, out = false }: Props) {
  const t = usePageWords();
  const key =
    out && (origin === 'lock' || origin === 'yours')
      ? (`policy.list.${out === 'on' ? 'onFrom' : 'outFrom'}.${origin}` as const)
      : (`policy.list.from.${origin}` as const);
  return (
    <span class={`${styles.mark} ${styles[origin]}`}>
      {origin === 'lock' && <Icon name="lock" />}
      {t(key, { name })}
    </span>
  );
}
