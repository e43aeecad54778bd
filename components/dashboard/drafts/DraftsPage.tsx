import { useEffect } from 'preact/hooks';
import { isFeatureOff } from '../../../utils/model/feature-off';
import * as dashboard from '../dashboard-model';
import { DraftsView } from './DraftsView';
import * as model from './drafts-model';
import { ForgetCounts } from './ForgetCounts';
import { sumCautions, tellToday } from './sum-cautions';
import { TryDraft } from './TryDraft';

/** The root of *Before you post*: follows the counts while it is open. */
export function DraftsPage() {
  useEffect(() => model.followCautions(), []);
  const settings = dashboard.settings.value!;
  const cautions = model.cautions.value;
  const today = tellToday(new Date());
  return (
    <>
      <DraftsView
        cautions={cautions}
        today={today}
        off={(['drafts', 'photos'] as const).filter((feature) => isFeatureOff(settings, feature))}
        onForget={() => {
          model.forgetting.value = true;
        }}
      >
        <TryDraft off={settings.draftKindsOff} hasTerms={settings.managed !== null} />
      </DraftsView>
      {model.forgetting.value && cautions && (
        <ForgetCounts
          sums={sumCautions(cautions, today, 3660)}
          onConfirm={() => void model.forgetCounts()}
          onKeep={() => {
            model.forgetting.value = false;
          }}
        />
      )}
    </>
  );
}
