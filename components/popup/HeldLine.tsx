import type { Managed } from '../../utils/model/policy';
import { Icon } from '../Icon';
import styles from '../ManagedLine.module.css';
import { useWords } from '../words-context';

interface Props {
  managed: Managed | null;
  /** For `aria-describedby` of what is held. */
  id?: string;
}

/** Who holds what is not offered here; leads to all that they set. */
export function HeldLine({ managed, id }: Props) {
  const t = useWords();
  const name = managed?.by ?? '';
  return (
    <p class={styles.line} id={id}>
      <Icon name="lock" />
      <a href="/dashboard.html#policy" target="_blank" rel="noopener">
        {name ? t('popup.held.by', { name }) : t('popup.held.byNobody')}
      </a>
    </p>
  );
}
