import { defineCheck } from './define';
import { judgeFields } from './judge';

/** Relatives answer security questions, and did not choose to be listed. */
export default defineCheck({
  id: 'public-family',
  weight: 5,
  severity: 'medium',
  page: 'profile',
  fields: ['family'],
  run: (input) => judgeFields(input, ['family']),
});
