import { defineCheck } from './define';
import { judgeFields } from './judge';

/** An address ties accounts on many networks to one person, and is where phishing arrives. */
export default defineCheck({
  id: 'public-email',
  weight: 6,
  severity: 'medium',
  page: 'profile',
  fields: ['email'],
  run: (input) => judgeFields(input, ['email']),
});
