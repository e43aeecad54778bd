import { defineCheck } from './define';
import { judgeFields } from './judge';

/** Schools answer security questions and tell an age; many show them on purpose. */
export default defineCheck({
  id: 'public-education',
  weight: 3,
  severity: 'low',
  page: 'profile',
  fields: ['education'],
  run: (input) => judgeFields(input, ['education']),
});
