import { usePageWords } from '../../page-words';

export function FormerPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.former')}</h1>;
}
