import type { PolicyState } from '../model/policy';
import { isAlike } from '../policy/is-alike';
import { readPolicy } from '../policy/read-policy';
import { noPolicy } from '../store/in-force';
import type { ManagedAnswer } from './policy-ask';

/** The background starts many times an hour; when the browser last answered is written down once an hour. */
const noteEveryMs = 60 * 60_000;

/** What is known of the policy after an answer of the browser; `before` is what was known until then. */
export function judgeAnswer(answer: ManagedAnswer, before: PolicyState, at: number): PolicyState {
  if (answer.kind === 'failed') return { ...before, status: 'unavailable' };
  if (answer.kind === 'absent' && before.changedAt === null) return noPolicy;
  const { policy, rejected } = answer.kind === 'given' ? readPolicy(answer.raw) : noPolicy;
  const isSet = policy !== null && Object.keys(policy.keys).length > 0;
  const status = answer.kind === 'absent' ? 'removed' : isSet ? 'in-force' : 'empty';
  const said = { policy: isSet ? policy : null, rejected };
  const isSame =
    (before.status === status || before.status === 'unavailable') &&
    isAlike(said, { policy: before.policy, rejected: before.rejected });
  const isNoted =
    isSame &&
    before.status === status &&
    before.readAt !== null &&
    Math.abs(at - before.readAt) < noteEveryMs;
  return {
    status,
    ...said,
    readAt: isNoted ? before.readAt : at,
    changedAt: isSame ? (before.changedAt ?? at) : at,
  };
}
