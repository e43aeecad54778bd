import { defineCheck } from './define';
import { isOlder, judgeList } from './judge';

/** Judgement (docs/checks.md): a device in use is seen more often than once a quarter. */
const days = 90;

/** A sign-in that nobody uses is a door left open on a device that may be sold, shared or lost. */
export default defineCheck({
  id: 'stale-session',
  weight: 7,
  severity: 'high',
  page: 'sessions',
  list: 'session',
  run: (input) =>
    judgeList(input, 'session', {
      fails: (session) => !session.current && isOlder(session.active, session, days) === true,
      unclear: ({ current, active }) => !current && active === null,
    }),
});
