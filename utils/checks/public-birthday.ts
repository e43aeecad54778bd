import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A date of birth is still asked for as proof of identity; day and month alone pick someone out of a town. */
export default defineCheck({
  id: 'public-birthday',
  weight: 8,
  severity: 'high',
  page: 'profile',
  fields: ['birthday'],
  // A year alone singles out almost nobody (docs/checks.md); a date of unknown exactness weighs in full.
  run: (input) => judgeFields(input, ['birthday'], ({ facts }) => !facts.includes('birthday:year')),
});
