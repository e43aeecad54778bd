import type { FeatureId } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import { isHeld } from '../../find-lock';
import { HeldLine } from '../HeldLine';
import { useSharingWords } from './sharing-words';
import styles from './VisitSection.module.css';

/** Parts of the popup that would have stood here. */
const parts = ['check-visit', 'watch-sites', 'clean-address'] as const satisfies FeatureId[];

/** What the organisation has switched off of what is looked for here; what the person switched off, they know of. */
export function OffNote({ settings }: { settings: Settings }) {
  const t = useSharingWords();
  const { featuresOff, managed } = settings;
  const held = parts.filter((part) => featuresOff.includes(part) && isHeld(managed, 'features-off', part));
  if (held.length === 0) return null;
  return (
    <div class={styles.off}>
      <p>{held.map((part) => t(`visit.off.${part}`)).join(' ')}</p>
      <HeldLine managed={managed} />
    </div>
  );
}
