import type { Finding, SharingFacts } from '../model/schemas';
import type { FullTranslator } from './translate';
import type { CheckWords } from './types';

const checks = [
  'cross-site-profile',
  'hashed-contact-shared',
  'form-data-shared',
  'tracking-address',
  'broad-consent',
] as const;

/** Title, why and what can be done about a finding on browsing; a check of a newer version is shown by its id. */
export function nameSharing(t: FullTranslator, finding: Finding, facts: SharingFacts): CheckWords {
  const check = checks.find((id) => id === finding.check);
  if (!check) return { title: finding.check, why: '', fix: '' };
  const isMaybe = finding.outcome === 'unknown';
  const base = `sharingCheck.${check}` as const;
  const words = { why: t(`${base}.why`), fix: t(`${base}.fix`, { provider: facts.provider ?? '' } as never) };
  // Of a check as a whole there is nobody to name.
  if (facts.company === null && facts.provider === undefined)
    return { title: t(`${base}.general`), ...words };
  if (check === 'broad-consent') {
    const slots = {
      name: facts.name || t('sharingCheck.broad-consent.nameless'),
      provider: facts.provider ?? '',
    };
    if (!isMaybe) return { title: t('sharingCheck.broad-consent.title', slots), ...words };
    return {
      ...words,
      title: t('sharingCheck.broad-consent.titleMaybe', slots),
      why: t('sharingCheck.broad-consent.whyMaybe'),
    };
  }
  const slots = { name: facts.name, count: facts.sites };
  if (check === 'hashed-contact-shared') {
    if (isMaybe)
      return {
        title: t('sharingCheck.hashed-contact-shared.titleMaybe', slots),
        why: t('sharingCheck.hashed-contact-shared.whyMaybe'),
        fix: t('sharingCheck.hashed-contact-shared.fixMaybe'),
      };
    const isPlain = facts.kinds.some((kind) => kind.startsWith('plain-'));
    return { title: t(`${base}.${isPlain ? 'titlePlain' : 'title'}` as never, slots as never), ...words };
  }
  return { title: t(`sharingCheck.${check}.title`, slots), ...words };
}
