import type { WordsTranslator } from '../utils/i18n/load-words';
import { nameFinding, quoteOption } from '../utils/i18n/name-finding';
import type { GuideWords } from '../utils/messages/protocol';
import type { Finding } from '../utils/model/schemas';
import { nameNetwork } from './name-network';

/** What a finding needs for *Show me*: a setting of the web, with a page to open. */
export function canShow({ setting, fix }: Finding): boolean {
  return setting !== undefined && !setting.appOnly && (setting.page !== null || fix !== null);
}

/**
 * The strip's words for a finding on a setting, in the person's language; null of any other finding. `steps` are the written
 * ones of `about.ts`, which only the dashboard loads; without them there are two that hold everywhere.
 */
export function composeGuide(
  t: WordsTranslator,
  finding: Finding,
  steps?: readonly string[],
): GuideWords | null {
  const { setting } = finding;
  if (!setting) return null;
  const { title, why, fix } = nameFinding(t, finding);
  const network = nameNetwork(t, finding.network);
  const advised = quoteOption(t, setting.advised);
  const general = [
    t('guide.stepOpen', { network }),
    t('guide.stepFind', { setting: title }),
    t('setting.changeTo', { to: advised }),
  ];
  return {
    title,
    change: fix,
    why,
    steps: steps && steps.length > 0 ? [...steps] : general,
    looking: t('guide.looking', { setting: title }),
    missing: t('guide.missing', { setting: title }),
    done: t('guide.done', { value: advised }),
    buttons: {
      changed: t('setting.changed'),
      notFound: t('guide.notFound'),
      hub: t('guide.hub'),
      close: t('guide.close'),
    },
    label: t('guide.label'),
  };
}
