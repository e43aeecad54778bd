import type { GrantGroup } from '../model/words';
import { defineCheck } from './define';
import { judgeList } from './judge';

const powers: ReadonlySet<GrantGroup> = new Set(['acts-for-you', 'reads-messages', 'reads-files']);

/** An app with such access does what it likes with it, and so does whoever breaks into the app. */
export default defineCheck({
  id: 'powerful-app',
  weight: 7,
  severity: 'high',
  page: 'apps',
  list: 'connected-app',
  run: (input) =>
    judgeList(input, 'connected-app', {
      fails: ({ groups }) => groups.some((group) => powers.has(group)),
      unclear: ({ granted }) => !granted,
    }),
});
