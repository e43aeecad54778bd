import type { DraftKind, PhotoKind } from '../model/words';
import { openDatabase } from '../store/database';
import { recordCautions } from '../store/record-cautions';
import { tellDay } from '../store/record-sharing';
import { forgetNotes, readNote, writeNote } from '../store/tab-notes';
import type { Frame } from './compose-frame';
import { tellChanged } from './tell-changed';

let queue: Promise<unknown> = Promise.resolve();
/** One after another: what was counted is read before it is written. */
const inCountTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => {});
  return next;
};

/** Composers of one tab that are remembered; the oldest are counted anew. */
const mostComposers = 60;

/** Counts the kinds told of a draft, each once for a composer's draft: typing on counts nothing again. */
export function countDraft(
  { tabId, frameId }: Frame,
  composer: number,
  place: string,
  kinds: readonly DraftKind[],
  at: number,
): Promise<void> {
  return inCountTurn(async () => {
    const counted = (await readNote('counted', tabId)) ?? {};
    const key = `${frameId}:${composer}`;
    const before = counted[key] ?? [];
    const fresh = [...new Set(kinds)].filter((kind) => !before.includes(kind));
    if (fresh.length === 0) return;
    const { [key]: _, ...others } = counted;
    const kept = Object.entries(others).slice(1 - mostComposers);
    await writeNote('counted', tabId, { ...Object.fromEntries(kept), [key]: [...before, ...fresh] });
    const day = tellDay(at);
    await write(fresh.map((kind) => ({ day, about: 'draft' as const, place, kind, count: 1 })));
  });
}

/** A new document began in a frame, or a composer was emptied: what comes is another draft. */
export function beginDrafts({ tabId, frameId }: Frame, composer?: number): Promise<void> {
  return inCountTurn(async () => {
    const counted = await readNote('counted', tabId);
    if (!counted) return;
    const isBegun = (key: string) =>
      composer === undefined ? key.startsWith(`${frameId}:`) : key === `${frameId}:${composer}`;
    const kept = Object.entries(counted).filter(([key]) => !isBegun(key));
    if (kept.length < Object.keys(counted).length)
      await writeNote('counted', tabId, Object.fromEntries(kept));
  });
}

/** Counts in how many files each kind was found. */
export function countPhotos(
  place: string,
  kinds: readonly { kind: PhotoKind; files: number }[],
  at: number,
): Promise<void> {
  const day = tellDay(at);
  const rows = kinds.filter(({ files }) => files > 0);
  return inCountTurn(() =>
    write(rows.map(({ kind, files }) => ({ day, about: 'photo' as const, place, kind, count: files }))),
  );
}

/** After everything was erased, drafts that are still open count as new. */
export const forgetCounted = (): Promise<unknown> => inCountTurn(() => forgetNotes('counted', () => true));

async function write(rows: Parameters<typeof recordCautions>[1]): Promise<void> {
  const db = await openDatabase();
  await recordCautions(db, rows).finally(() => db.close());
  if (rows.length > 0) tellChanged();
}
