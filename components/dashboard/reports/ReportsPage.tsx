import { usePageWords } from '../../page-words';

export function ReportsPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.reports')}</h1>;
}
