import { defineCheck } from './define';
import { judgeFields } from './judge';

/** Says something of two people, and may say whom someone loves. */
export default defineCheck({
  id: 'public-relationship',
  weight: 4,
  severity: 'medium',
  page: 'profile',
  fields: ['relationship'],
  run: (input) => judgeFields(input, ['relationship']),
});
