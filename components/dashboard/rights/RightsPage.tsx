import { usePageWords } from '../../page-words';

export function RightsPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.rights')}</h1>;
}
