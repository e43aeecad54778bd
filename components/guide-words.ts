import type { InspectionTranslator } from '../utils/i18n/load-inspection-words';
import type { WordsTranslator } from '../utils/i18n/load-words';
import { nameFinding, quoteOption } from '../utils/i18n/name-finding';
import type { GuideWords } from '../utils/messages/protocol';
import type { Finding } from '../utils/model/schemas';
import { nameNetwork } from './name-network';

/**
 * The strip's words for a finding on a setting, in the person's language; null of any other finding. `steps` are the written
 * ones of `about.ts`, which only the dashboard loads; without them there are two that hold everywhere.
 */
export function composeGuide(
  t: WordsTranslator,
  strip: InspectionTranslator,
  finding: Finding,
  steps?: readonly string[],
): GuideWords | null {
  const { setting } = finding;
  if (!setting) return null;
  const { title, why, fix } = nameFinding(t, finding);
  const network = nameNetwork(t, finding.network);
  const advised = quoteOption(t, setting.advised);
  const general = [
    strip('guide.stepOpen', { network }),
    strip('guide.stepFind', { setting: title }),
    t('setting.changeTo', { to: advised }),
  ];
  return {
    title,
    change: fix,
    why,
    steps: steps && steps.length > 0 ? [...steps] : general,
    looking: strip('guide.looking', { setting: title }),
    missing: strip('guide.missing', { setting: title }),
    done: strip('guide.done', { value: advised }),
    buttons: {
      changed: t('setting.changed'),
      notFound: strip('guide.notFound'),
      hub: strip('guide.hub'),
      close: strip('guide.close'),
    },
    label: strip('guide.label'),
  };
}
