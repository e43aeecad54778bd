import { defineCheck } from './define';
import { judgeList } from './judge';

/** A sign-in from elsewhere may be somebody else's; often it is a phone, a journey or a VPN, so it is shown to be looked at. */
export default defineCheck({
  id: 'unknown-place',
  weight: 4,
  severity: 'medium',
  page: 'sessions',
  list: 'session',
  run(input) {
    const { seen } = input.list('session');
    const here = seen.find(({ current, placeHash }) => current && placeHash !== null)?.placeHash;
    const known = new Set(seen.filter(({ kept }) => kept !== null).map(({ placeHash }) => placeHash));
    if (here) known.add(here);
    known.delete(null);
    return judgeList(input, 'session', {
      fails: ({ current, placeHash }) =>
        !current && here !== undefined && placeHash !== null && !known.has(placeHash),
      unclear: ({ current, placeHash }) => !current && (placeHash === null || !known.has(placeHash)),
    });
  },
});
