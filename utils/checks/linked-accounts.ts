import { defineCheck } from './define';
import { judgeFields } from './judge';

/** Each link lets whoever finds one account find the next. */
export default defineCheck({
  id: 'linked-accounts',
  weight: 3,
  severity: 'low',
  page: 'profile',
  fields: ['linked-accounts'],
  run: (input) => judgeFields(input, ['linked-accounts']),
});
