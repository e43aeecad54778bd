import { tieKinds } from '../model/footprint';
import type { FootprintFacts } from '../model/footprint-schemas';
import type { Finding } from '../model/schemas';
import type { FullTranslator } from './translate';
import type { CheckWords } from './types';

/** Title, why and what can be done about a finding on accounts that can be tied together. */
export function nameLinkable(
  t: FullTranslator,
  { outcome }: Pick<Finding, 'outcome'>,
  { accounts, seenBy, ways }: FootprintFacts,
): CheckWords {
  const kinds = tieKinds.filter((kind) => ways.some((way) => way.kind === kind));
  const names = [...new Set(kinds.map((kind) => t(`footprint.short.${kind}`)))];
  const said = {
    count: accounts.length,
    ways: new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(names),
  };
  const isMaybe = outcome === 'unknown' || (seenBy !== 'public' && seenBy !== 'members');
  const isHandle = kinds.every((kind) => kind === 'handle');
  const steps = [...new Set(kinds.map((kind) => t(`footprint.finding.fix.${kind}`)))];
  return {
    title: isMaybe ? t('footprint.finding.unknown', said) : t(`footprint.finding.fail.${seenBy}`, said),
    why: [
      ...(isMaybe ? [t('footprint.finding.whyUnknown')] : []),
      t(isHandle ? 'footprint.finding.whyHandle' : 'footprint.finding.why'),
    ].join(' '),
    fix: [...steps, t('footprint.finding.fine')].join(' '),
  };
}
