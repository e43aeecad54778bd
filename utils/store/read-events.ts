import type { EventKind } from '../model/history';
import { openDatabase } from './database';

/** When something of a kind first happened, by `<account>/<check>`. */
export async function readEventsBefore(kind: EventKind): Promise<{ key: string; at: number }[]> {
  const db = await openDatabase();
  try {
    const first = new Map<string, number>();
    for (const event of await db.getAll('events')) {
      if (event.kind !== kind) continue;
      const key = `${event.account}/${event.check}`;
      first.set(key, Math.min(event.at, first.get(key) ?? event.at));
    }
    return [...first].map(([key, at]) => ({ key, at }));
  } finally {
    db.close();
  }
}
