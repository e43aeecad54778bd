import type { Managed } from '../utils/model/policy';
import { Icon } from './Icon';
import styles from './ManagedLine.module.css';
import { usePageWords } from './page-words';

interface Props {
  managed: Managed | null;
  /** For `aria-describedby` of what is held. */
  id?: string;
  /** Above a list of which only some is held. */
  some?: boolean;
}

/** Who holds a setting; leads to all that they set. */
export function ManagedLine({ managed, id, some = false }: Props) {
  const t = usePageWords();
  const by = managed?.by ?? '';
  const words = some
    ? t('managed.some', { name: by || t('managed.nobody') })
    : by
      ? t('managed.by', { name: by })
      : t('managed.byNobody');
  return (
    <p class={styles.line} id={id}>
      <Icon name="lock" />
      <PolicyLink>{words}</PolicyLink>
    </p>
  );
}

/** To the page of the dashboard that shows the policy; from other pages in a tab of its own, so that nobody loses their place. */
export function PolicyLink({ children }: { children: string }) {
  const isHere = location.pathname === '/dashboard.html';
  return (
    <a href={isHere ? '#policy' : '/dashboard.html#policy'} target={isHere ? undefined : '_blank'}>
      {children}
    </a>
  );
}
