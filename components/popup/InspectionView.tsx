import { useEffect } from 'preact/hooks';
import type { InspectionTranslator } from '../../utils/i18n/load-inspection-words';
import type { Inspection } from '../../utils/messages/protocol';
import type { Summary } from '../../utils/model/schemas';
import type { FindingActions } from '../FindingCard';
import { AnyInspection } from './AnyInspection';
import { InspectionWordsContext } from './inspection-words';
import { NetworkInspection } from './NetworkInspection';

export interface InspectionActions extends FindingActions {
  onInspect: () => void;
  onAssign: (account: string) => void;
  onCheck: (account: string) => void;
  /** Not given where pages are not to be reported. */
  onReport: (() => void) | undefined;
}

export interface InspectionProps {
  inspection: Inspection;
  host: string;
  /** Of the account that these settings belong to, where that is known. */
  summary: Summary | null;
  /** The person's accounts on the network. */
  known: readonly Summary[];
  actions: InspectionActions;
  /** The person just asked for it, in this popup. */
  asked?: boolean;
}

/** The popup over a page whose controls were looked through. Loaded only when there is such a page. */
export function InspectionView({ words, ...props }: InspectionProps & { words: InspectionTranslator }) {
  useEffect(() => {
    // The button that was pressed has gone with what stood there before.
    if (props.asked) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [props.asked]);
  const { network } = props.inspection;
  return (
    <InspectionWordsContext.Provider value={words}>
      {network === null ? <AnyInspection {...props} /> : <NetworkInspection {...props} network={network} />}
    </InspectionWordsContext.Provider>
  );
}
