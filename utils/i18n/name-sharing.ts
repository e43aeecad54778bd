import type { Finding } from '../model/schemas';
import type { SharingFacts } from '../model/sharing-facts';
import { nameFinding } from './name-finding';
import { nameLinkable } from './name-linkable';
import { sharedPart } from './name-settings';
import type { FullTranslator } from './translate';
import type { CheckWords } from './types';

/** Title, why and what can be done about any finding, with all words at hand. */
export const nameAny = (t: FullTranslator, finding: Finding): CheckWords =>
  finding.footprint
    ? nameLinkable(t, finding, finding.footprint)
    : finding.sharing
      ? nameSharing(t, finding, finding.sharing)
      : nameFinding(sharedPart(t), finding);

/** The same of a finding on browsing; a check of a newer version is shown by its id. */
export function nameSharing(t: FullTranslator, { check, outcome }: Finding, facts: SharingFacts): CheckWords {
  const { name, sites: count } = facts;
  // Of a check as a whole there is nobody to name.
  const isWhole = facts.company === null && facts.provider === undefined;
  const isMaybe = outcome === 'unknown' && !isWhole;
  switch (check) {
    case 'hashed-contact-shared': {
      // Where both were sent, nobody kept which of them was the person's own.
      const isPlain =
        facts.kinds.some((kind) => kind.startsWith('plain-')) &&
        !facts.kinds.some((kind) => kind.startsWith('hashed-'));
      const title = isMaybe ? 'titleMaybe' : isPlain ? 'titlePlain' : 'title';
      return {
        title: isWhole
          ? t(`sharingCheck.${check}.general`)
          : t(`sharingCheck.${check}.${title}`, { name, count }),
        why: t(`sharingCheck.${check}.${isMaybe ? 'whyMaybe' : 'why'}`),
        fix: t(`sharingCheck.${check}.${isMaybe ? 'fixMaybe' : 'fix'}`),
      };
    }
    case 'broad-consent': {
      const provider = facts.provider ?? '';
      const app = name || t(`sharingCheck.${check}.nameless`);
      const title = isMaybe ? 'titleMaybe' : 'title';
      return {
        title: isWhole
          ? t(`sharingCheck.${check}.general`)
          : t(`sharingCheck.${check}.${title}`, { name: app, provider }),
        why: t(`sharingCheck.${check}.${isMaybe ? 'whyMaybe' : 'why'}`),
        fix: isWhole ? '' : t(`sharingCheck.${check}.fix`, { provider }),
      };
    }
    case 'cross-site-profile':
    case 'form-data-shared':
    case 'tracking-address':
      return {
        title: isWhole
          ? t(`sharingCheck.${check}.general`)
          : t(`sharingCheck.${check}.title`, { name, count }),
        why: t(`sharingCheck.${check}.why`),
        fix: t(`sharingCheck.${check}.fix`),
      };
    default:
      return { title: check, why: '', fix: '' };
  }
}
