import type { Managed } from '../utils/model/policy';
import { Icon } from './Icon';
import { PolicyLink } from './ManagedLine';
import styles from './PolicyNote.module.css';
import { usePageWords } from './page-words';

/** Said once above settings where there is a policy: whose, whether it holds anything, and where all of it stands. */
export function PolicyNote({ managed }: { managed: Managed | null }) {
  const t = usePageWords();
  if (!managed) return null;
  const name = managed.by || t('managed.nobodyFirst');
  const holds = managed.locks.length + Object.keys(managed.held).length > 0;
  return (
    <p class={styles.note}>
      {holds && <Icon name="lock" />}
      {t(holds ? 'managed.locks' : 'managed.defaults', { name })} <PolicyLink>{t('managed.see')}</PolicyLink>
    </p>
  );
}
