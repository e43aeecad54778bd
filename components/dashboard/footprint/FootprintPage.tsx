import { usePageWords } from '../../page-words';

export function FootprintPage() {
  const t = usePageWords();
  return <h1 tabIndex={-1}>{t('dashboard.footprint')}</h1>;
}
