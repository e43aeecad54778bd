import type { ConsentRequest } from '../../model/sharing';
import { answerNothing, defineSharingCheck, type SharingInput, type SharingResult } from './define';

export default defineSharingCheck({
  id: 'broad-consent',
  weight: 7,
  severity: 'high',
  run(input) {
    const found = input.consents.flatMap((consent) => judge(consent, input));
    return found.length > 0 ? found : [answerNothing(input.consents.length > 0)];
  },
});

/** A scope that nobody knows may allow anything, so it is no reason for calm. */
function judge(consent: ConsentRequest, { grades, nameProvider }: SharingInput): SharingResult[] {
  const grade = grades.get(consent.id) ?? null;
  if (grade === 'low' || grade === 'medium') return [];
  const { id, app, site, client, provider, firstSeen, lastSeen } = consent;
  const name = app ?? site ?? client ?? '';
  return [
    {
      about: id,
      ...(grade === 'high'
        ? { outcome: 'fail', grade }
        : { outcome: 'unknown', because: 'not-told', severity: 'medium' }),
      company: null,
      provider: nameProvider(provider),
      name,
      kinds: [],
      contacts: [],
      evidence: [{ site: site ?? name, first: firstSeen, last: lastSeen }],
    },
  ];
}
