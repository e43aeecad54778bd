import { useEffect, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';

type Durability = 'unknown' | 'durable' | 'not-durable' | 'refused';

/** Chromium decides without asking the person, so it is asked at once; Firefox asks them, so they press the button first. */
async function askQuietly(): Promise<boolean> {
  return import.meta.env.FIREFOX ? navigator.storage.persisted() : navigator.storage.persist();
}

/** Whether the browser keeps what is stored, in its own answer, and the way to ask for it. */
export function StoragePanel() {
  const t = usePageWords();
  const [answer, setAnswer] = useState<Durability>('unknown');
  useEffect(() => {
    void askQuietly().then((kept) => setAnswer(kept ? 'durable' : 'not-durable'));
  }, []);
  const ask = async () => {
    const kept = await navigator.storage.persist().catch(() => false);
    setAnswer(kept ? 'durable' : 'refused');
  };
  const texts = {
    unknown: t('settings.durableUnknown'),
    durable: t('settings.durable'),
    'not-durable': t('settings.notDurable'),
    refused: `${t('settings.notDurable')} ${t('settings.durableRefused')}`,
  };
  return (
    <Panel at="storage" title={t('settings.storage')}>
      <p role="status">{texts[answer]}</p>
      {(answer === 'not-durable' || answer === 'refused') && (
        <div>
          <Button onClick={() => void ask()}>{t('settings.askDurable')}</Button>
        </div>
      )}
    </Panel>
  );
}
