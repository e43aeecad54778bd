import type { EventKind, HistoryEvent } from '../model/history';

export type Changes = Record<EventKind, number>;

export const noChanges: Readonly<Changes> = {
  new: 0,
  resolved: 0,
  returned: 0,
  readable: 0,
  unreadable: 0,
  'setting-changed': 0,
};

/**
 * How things differ over a while, check by check: what came and went within it counts for nothing, and each check counts once for how it
 * stands now. Settings that changed are counted beside it.
 */
export function countChanges(events: readonly HistoryEvent[]): Changes {
  const changes = { ...noChanges };
  const byCheck = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const key = `${event.account}/${event.check}`;
    const list = byCheck.get(key);
    if (list) list.push(event);
    else byCheck.set(key, [event]);
  }
  for (const list of byCheck.values()) {
    list.sort((a, b) => a.at - b.at);
    if (list.some(({ kind }) => kind === 'setting-changed')) changes['setting-changed'] += 1;
    const kind = sumUp(list.filter((event) => event.kind !== 'setting-changed'));
    if (kind) changes[kind] += 1;
  }
  return changes;
}

type State = 'pass' | 'fail' | 'unknown';

const startOf = ({ kind, answer }: HistoryEvent): State => {
  if (kind === 'new' || kind === 'returned') return 'pass';
  if (kind === 'resolved') return 'fail';
  return kind === 'unreadable' ? (answer ?? 'unknown') : 'unknown';
};

const endOf = ({ kind, answer }: HistoryEvent): State => {
  if (kind === 'new' || kind === 'returned') return 'fail';
  if (kind === 'resolved') return 'pass';
  return kind === 'readable' ? (answer ?? 'unknown') : 'unknown';
};

/** What several events of one check come to; null where it stands as it did. */
function sumUp(list: readonly HistoryEvent[]): EventKind | null {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [startOf(first), endOf(last)];
  if (from === to) return null;
  if (to === 'unknown') return 'unreadable';
  if (from === 'unknown') return 'readable';
  if (to === 'pass') return 'resolved';
  return list.some(({ kind }) => kind === 'returned') ? 'returned' : 'new';
}
