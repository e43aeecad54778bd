import type { Inspection } from '../../utils/messages/protocol';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useWords } from '../words-context';
import { useInspectionWords } from './inspection-words';

interface Props {
  health: Exclude<Inspection['health'], 'ok'>;
  /** The network's name, or the host. */
  network: string;
  onReport: (() => void) | undefined;
}

/** Why a settings page could not be read, and the way to say so. */
export function ReadingTrouble({ health, network, onReport }: Props) {
  const [t, words] = [useWords(), useInspectionWords()];
  return (
    <Notice
      level="h2"
      banner
      title={t(`health.${health}.title`)}
      actions={onReport && <Button onClick={onReport}>{words('inspection.report')}</Button>}
    >
      <p>
        {health === 'unsupported-language'
          ? t('health.unsupported-language.text')
          : words(`settingsHealth.${health}`, { network })}
      </p>
    </Notice>
  );
}
