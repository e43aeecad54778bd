import { defineCheck } from './define';
import { isOlder, judgeList } from './judge';

/** Judgement (docs/checks.md): what was not needed for a year will hardly be missed. */
const days = 365;

/** An app that nobody uses keeps its access, and may change hands in the meantime. */
export default defineCheck({
  id: 'forgotten-app',
  weight: 4,
  severity: 'medium',
  page: 'apps',
  list: 'connected-app',
  run: (input) =>
    judgeList(input, 'connected-app', {
      // Where the last use is not told, the day of connecting stands in: it may be a false alarm, never a false calm.
      fails: (app) => isOlder(app.used ?? app.added, app, days) === true,
      unclear: (app) => app.used === null && app.added === null,
    }),
});
