import type { CheckEvidence, CheckInput, CheckResult, FieldSetting } from './define';
import { defineCheck } from './define';

type Answer = 'holds' | Extract<CheckResult, { outcome: 'unknown' }>['because'] | CheckEvidence[];

/** Whoever set *friends* relies on it; a network that shows it to all the same nobody would look for. */
export default defineCheck({
  id: 'setting-contradicted',
  weight: 5,
  severity: 'medium',
  page: 'profile',
  settings: true,
  run(input) {
    const answers = input.settings.map((setting) => compare(setting, input));
    const evidence = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
    if (evidence.length > 0) return { outcome: 'fail', evidence: [...new Set(evidence)] };
    for (const because of ['not-readable', 'not-read', 'not-told'] as const)
      if (answers.includes(because)) return { outcome: 'unknown', because };
    return answers.length > 0 ? { outcome: 'pass' } : { outcome: 'unknown', because: 'not-read' };
  },
});

/**
 * Holds a setting against what was seen without signing in. Only what was seen since the setting is known to have its present value
 * counts: before, it may have been set otherwise.
 */
function compare({ fields, facts, seen, audience }: FieldSetting, input: CheckInput): Answer {
  if (!seen) return 'not-read';
  if (audience === null || audience === 'unknown') return 'not-told';
  if (audience === 'public') return 'holds';
  const known = fields.map((id) => input.strangers(id));
  const shown = known
    .flatMap((field) => field.seen)
    .filter(
      (one) => one.lastSeen >= seen.since && (!facts || one.facts.some((fact) => facts.includes(fact))),
    );
  if (shown.length > 0) return [seen, ...shown];
  const open = known.filter(({ looked }) => looked === null || looked < seen.since);
  if (open.length === 0) return 'holds';
  return open.some(({ blocked }) => blocked !== null && blocked >= seen.since) ? 'not-readable' : 'not-read';
}
