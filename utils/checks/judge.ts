import type { FieldObservation } from '../model/schemas';
import type { Audience, FieldId } from '../model/words';
import type { CheckInput, CheckResult, ListKind, Lists } from './define';

/** Audiences that hold people whom the person never chose: a friend's friends are chosen by the friend. */
const wide: ReadonlySet<Audience> = new Set(['public', 'members', 'friends-of-friends']);

/** Friends of friends or wider. */
export function isWide(audience: Audience): boolean {
  return wide.has(audience);
}

/**
 * Judges what stands in some fields. Any wide observation fails; else any of unknown audience, or a field that was
 * not read, leaves it unknown; only what was looked for and is absent, or is seen by chosen people only, passes.
 * @param weighs leaves out what is too coarse to matter (a country, a year of birth); that then counts as absent.
 */
export function judgeFields(
  input: CheckInput,
  ids: readonly FieldId[],
  weighs: (observation: FieldObservation) => boolean = () => true,
): CheckResult {
  const known = ids.map((id) => input.field(id)).filter(({ state }) => state !== 'not-offered');
  const seen = known.flatMap((field) => field.seen).filter(weighs);
  const exposed = seen.filter(({ audience }) => isWide(audience));
  if (exposed.length > 0) return { outcome: 'fail', evidence: exposed };
  // A guess is good enough to warn by, and never to reassure by.
  const unclear = seen.filter(
    ({ audience, audienceConfidence }) => audience === 'unknown' || audienceConfidence === 'low',
  );
  if (unclear.length > 0) return { outcome: 'unknown', because: 'audience-unknown', evidence: unclear };
  const unread = known.filter(({ state }) => state !== 'read');
  if (known.length === 0 || unread.length > 0) {
    const blocked = unread.some(({ state }) => state === 'not-readable');
    return { outcome: 'unknown', because: blocked ? 'not-readable' : 'not-read', evidence: seen };
  }
  return seen.length > 0 ? { outcome: 'pass', evidence: seen } : { outcome: 'pass' };
}

/** What of a list fails, and what does not say enough; entries that the person keeps are judged by neither. */
export interface ListJudgement<K extends ListKind> {
  fails(entry: Lists[K]): boolean;
  unclear(entry: Lists[K]): boolean;
}

/**
 * Judges the entries of a list. One that fails is enough, also where the page could not be read since; to pass, the whole list
 * must have been read and every entry must say what the check asks.
 */
export function judgeList<K extends ListKind>(
  input: CheckInput,
  kind: K,
  { fails, unclear }: ListJudgement<K>,
): CheckResult {
  const { state, seen } = input.list(kind);
  const judged = seen.filter(({ kept }) => kept === null);
  const failing = judged.filter(fails);
  if (failing.length > 0) return { outcome: 'fail', evidence: failing };
  if (state !== 'read' && state !== 'partly')
    return { outcome: 'unknown', because: state === 'not-readable' ? 'not-readable' : 'not-read' };
  const silent = judged.filter(unclear);
  if (silent.length > 0) return { outcome: 'unknown', because: 'not-told', evidence: silent };
  return state === 'partly' ? { outcome: 'unknown', because: 'not-told' } : { outcome: 'pass' };
}

/**
 * Did this lie more than so many days back when the list was read? Null where it does not say. As of the reading, not of today:
 * what happened since nobody saw.
 */
export function isOlder(moment: number | null, entry: { lastSeen: number }, days: number): boolean | null {
  return moment === null ? null : entry.lastSeen - moment > days * 86_400_000;
}
