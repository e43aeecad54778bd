import type { Inspection } from '../../utils/messages/protocol';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useWords } from '../words-context';

interface Props {
  health: Exclude<Inspection['health'], 'ok'>;
  /** The network's name, or the host. */
  network: string;
  onReport: () => void;
}

/** Why a settings page could not be read, and the way to say so. */
export function ReadingTrouble({ health, network, onReport }: Props) {
  const t = useWords();
  return (
    <Notice
      level="h2"
      banner
      title={t(`health.${health}.title`)}
      actions={<Button onClick={onReport}>{t('inspection.report')}</Button>}
    >
      <p>
        {health === 'unsupported-language'
          ? t('health.unsupported-language.text')
          : t(`settingsHealth.${health}`, { network })}
      </p>
    </Notice>
  );
}
