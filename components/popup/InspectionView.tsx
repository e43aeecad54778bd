import { useEffect } from 'preact/hooks';
import type { Inspection } from '../../utils/messages/protocol';
import type { Summary } from '../../utils/model/schemas';
import type { FindingActions } from '../FindingCard';
import { AnyInspection } from './AnyInspection';
import { NetworkInspection } from './NetworkInspection';

export interface InspectionActions extends FindingActions {
  onInspect: () => void;
  onAssign: (account: string) => void;
  onCheck: (account: string) => void;
  onReport: () => void;
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
export function InspectionView(props: InspectionProps) {
  useEffect(() => {
    // The button that was pressed has gone with what stood there before.
    if (props.asked) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [props.asked]);
  return props.inspection.network === null ? (
    <AnyInspection {...props} />
  ) : (
    <NetworkInspection {...props} network={props.inspection.network} />
  );
}
