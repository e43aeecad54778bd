import type { FieldObservation } from '../model/schemas';
import { defineCheck } from './define';
import { judgeFields } from './judge';

const fields = ['website', 'linked-accounts', 'bio'] as const;

/** A link is trusted for the profile it stands on, and whoever gets hold of a lapsed name decides where it leads. */
export default defineCheck({
  id: 'dead-network-link',
  weight: 4,
  severity: 'medium',
  page: 'profile',
  fields,
  run(input) {
    const judged = judgeFields(input, fields, ({ facts }) =>
      facts.some((fact) => fact.startsWith('dead-link:')),
    );
    if (judged.outcome !== 'pass') return judged;
    // Kept before links were looked at: what it led to was not noted.
    const unjudged = fields.flatMap((id) => input.field(id).seen).filter(isUnjudged);
    return unjudged.length > 0 ? { outcome: 'unknown', because: 'not-read', evidence: unjudged } : judged;
  },
});

const isUnjudged = ({ facts }: FieldObservation) =>
  !facts.some((fact) => fact === 'link:other' || fact.startsWith('dead-link:'));
