import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A workplace gives a made-up message its context. */
export default defineCheck({
  id: 'public-employer',
  weight: 4,
  severity: 'medium',
  page: 'profile',
  fields: ['employer'],
  run: (input) => judgeFields(input, ['employer']),
});
