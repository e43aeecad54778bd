import type { EventKind, HistoryEvent } from '../model/history';
import type { Finding, Summary } from '../model/schemas';

type Answer = 'pass' | 'fail';

/** What is remembered of a check from its former events. */
interface Memory {
  /** The last answer that it is known to have had. */
  answer: Answer | null;
  /** It had been resolved the last time it began or ended to fail. */
  wasResolved: boolean;
}
const nothingKnown: Memory = { answer: null, wasResolved: false };

interface Change {
  before: Finding;
  after: Finding;
}

/**
 * Findings of which something changed between two readings of an account. None where it had no answer at all before: its first reading is
 * where its history begins, and what it shows is nothing new. A check that is not in both says something about Vitrine, not about the account.
 */
function listChanges(before: Summary | null, after: Summary): Change[] {
  if (before === null || before.score.known === 0) return [];
  const former = new Map(before.findings.map((finding) => [finding.check, finding]));
  return after.findings.flatMap((finding) => {
    const old = former.get(finding.check);
    if (!old) return [];
    return old.outcome !== finding.outcome || didSettingChange(old, finding)
      ? [{ before: old, after: finding }]
      : [];
  });
}

/** A value that could not be told says nothing about a change. */
function didSettingChange(before: Finding, after: Finding): boolean {
  const [from, to] = [before.setting?.value?.id, after.setting?.value?.id];
  return from !== undefined && to !== undefined && from !== to;
}

/** Checks whose former events decide what happened: they fail now, or have an answer where they had none. */
export function listToRecall(before: Summary | null, after: Summary): Set<string> {
  return new Set(
    listChanges(before, after)
      .filter((change) => change.before.outcome !== change.after.outcome)
      .filter((change) => change.after.outcome === 'fail' || change.before.outcome === 'unknown')
      .map((change) => change.after.check),
  );
}

/** What former events of one account tell about each of its checks; in any order. */
export function recall(events: readonly HistoryEvent[]): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const memory = memories.get(event.check) ?? nothingKnown;
    memories.set(event.check, { ...memory, ...learn(event) });
  }
  return memories;
}

function learn({ kind, answer }: HistoryEvent): Partial<Memory> {
  switch (kind) {
    case 'new':
    case 'returned':
      return { answer: 'fail', wasResolved: false };
    case 'resolved':
      return { answer: 'pass', wasResolved: true };
    case 'readable':
    case 'unreadable':
      return answer ? { answer } : {};
    case 'setting-changed':
      return {};
  }
}

/**
 * What happened between two readings of an account. `past`: its former events, of the checks that `listToRecall` names at least.
 * `new` and `returned` only where it is known to have passed before, so that looking further never seems to make things worse.
 */
export function compareSummaries(
  before: Summary | null,
  after: Summary,
  at: number,
  past: readonly HistoryEvent[],
): HistoryEvent[] {
  const memories = recall(past);
  return listChanges(before, after).flatMap(({ before: old, after: now }) => {
    const memory = memories.get(now.check) ?? nothingKnown;
    const events: HistoryEvent[] = [];
    const add = (kind: EventKind, more: Partial<HistoryEvent> = {}) =>
      events.push({ ...makeEvent(now, kind, at), ...more });
    if (didSettingChange(old, now))
      add('setting-changed', { from: old.setting!.value!.id, to: now.setting!.value!.id });
    if (old.outcome !== now.outcome) {
      if (now.outcome === 'unknown') add('unreadable', { answer: old.outcome as Answer });
      else {
        const kind = nameChange(old.outcome === 'unknown' ? memory.answer : old.outcome, now.outcome, memory);
        add(kind, kind === 'readable' ? { answer: now.outcome } : {});
      }
    }
    return events;
  });
}

function nameChange(was: Answer | null, is: Answer, { wasResolved }: Memory): EventKind {
  if (was === null || was === is) return 'readable';
  if (is === 'pass') return 'resolved';
  return wasResolved ? 'returned' : 'new';
}

function makeEvent(
  { account, network, check, severity }: Finding,
  kind: EventKind,
  at: number,
): HistoryEvent {
  return { id: `${account}|${at}|${check}|${kind}`, account, network, at, kind, check, severity };
}
