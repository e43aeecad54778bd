import { usePageWords } from '../../page-words';

export function HistoryPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.history')}</h1>;
}
