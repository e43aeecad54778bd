import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A face can be matched elsewhere, but being recognised is what a profile photo is for. */
export default defineCheck({
  id: 'public-photo',
  weight: 2,
  severity: 'low',
  page: 'profile',
  fields: ['photo'],
  run: (input) => judgeFields(input, ['photo']),
});
