import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A number is a key: it finds the person in messengers, and calls and codes arrive on it. */
export default defineCheck({
  id: 'public-phone',
  weight: 8,
  severity: 'high',
  page: 'profile',
  fields: ['phone'],
  run: (input) => judgeFields(input, ['phone']),
});
