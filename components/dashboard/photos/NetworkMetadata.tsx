import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';

/** What networks are known to do with what photos carry. */
export function NetworkMetadata() {
  const t = usePageWords();
  return (
    <Panel title={t('photos.networks.title')}>
      <p>{t('photos.networks.text')}</p>
    </Panel>
  );
}
