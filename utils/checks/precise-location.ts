import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A town beside a name and an age is often enough to find one person. */
export default defineCheck({
  id: 'precise-location',
  weight: 5,
  severity: 'medium',
  page: 'profile',
  fields: ['address', 'location'],
  // Anything finer than a country; a place of unknown exactness is taken as fine.
  run: (input) =>
    judgeFields(input, ['address', 'location'], ({ facts }) => !facts.includes('place:country')),
});
