import { foldHandle } from '../model/fold-handle';
import { defineCheck } from './define';
import { judgeFields } from './judge';

/** One handle on several networks is all it takes to gather the accounts behind it. */
export default defineCheck({
  id: 'reused-handle',
  weight: 3,
  severity: 'low',
  page: 'profile',
  fields: ['handle'],
  run(input) {
    const mine = foldHandle(input.account.handle);
    const twins = input.others.filter(({ account }) => foldHandle(account.handle) === mine);
    const { state } = input.field('handle');
    if (twins.length === 0) {
      // Nothing to link, whoever sees the handle; but an account that nobody read gets no answer for free.
      if (state === 'read') return { outcome: 'pass' };
      return { outcome: 'unknown', because: state === 'not-readable' ? 'not-readable' : 'not-read' };
    }
    const judged = judgeFields(input, ['handle']);
    if (judged.outcome !== 'fail') return judged;
    const theirs = twins.flatMap(({ observations }) =>
      observations.filter(({ field, gone }) => field === 'handle' && gone === null),
    );
    return { outcome: 'fail', evidence: [...judged.evidence, ...theirs] };
  },
});
