import { usePageWords } from '../../page-words';

/** The root of *Before you post*. */
export function DraftsPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.drafts')}</h1>;
}
