import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A list of friends or followers tells what the profile itself leaves out. */
export default defineCheck({
  id: 'open-connections',
  weight: 5,
  severity: 'medium',
  page: 'profile',
  fields: ['connections'],
  run: (input) => judgeFields(input, ['connections']),
});
