import { defineCheck } from './define';
import { judgeFields } from './judge';

/** A bio is copied and searched as plain text, past the settings of the contact fields. */
export default defineCheck({
  id: 'contact-in-bio',
  weight: 7,
  severity: 'high',
  page: 'profile',
  fields: ['bio'],
  run: (input) =>
    judgeFields(
      input,
      ['bio'],
      ({ facts }) => facts.includes('contains:email') || facts.includes('contains:phone'),
    ),
});
