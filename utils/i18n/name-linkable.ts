import { listSeenWays } from '../footprint/group-ties';
import type { FootprintFacts } from '../model/footprint-schemas';
import type { Finding } from '../model/schemas';
import type { FullTranslator } from './translate';
import type { CheckWords } from './types';

/** Title, why and what can be done about a finding on accounts that can be tied together. */
export function nameLinkable(
  t: FullTranslator,
  { outcome }: Pick<Finding, 'outcome'>,
  facts: FootprintFacts,
): CheckWords {
  const { accounts, seenBy } = facts;
  const kinds = listSeenWays(facts);
  const names = [...new Set(kinds.map((kind) => t(`footprint.short.${kind}`)))];
  const said = {
    count: accounts.length,
    ways: t.list(names),
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
