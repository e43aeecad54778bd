import { defineCheck } from './define';
import { judgeFields } from './judge';

/** Where someone lives cannot be taken back, and leads to the door. */
export default defineCheck({
  id: 'public-address',
  weight: 10,
  severity: 'high',
  page: 'profile',
  fields: ['address', 'location'],
  // What stands in an address field without a known exactness is taken as an address; a bare location is not.
  run: (input) =>
    judgeFields(
      input,
      ['address', 'location'],
      ({ field, facts }) =>
        facts.includes('place:street') ||
        (field === 'address' && !facts.some((fact) => fact.startsWith('place:'))),
    ),
});
