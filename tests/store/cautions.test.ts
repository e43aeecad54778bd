import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase } from '../../utils/store/database';
import { readCautions } from '../../utils/store/read-cautions';
import { erase } from '../../utils/store/record';
import { forgetCautions, forgetOldCautions, recordCautions } from '../../utils/store/record-cautions';
import { exportWhatIsLeft } from '../../utils/store/recover';

const draft = { day: '2026-11-22', about: 'draft', place: 'x', kind: 'email', count: 1 } as const;
const photo = {
  day: '2026-11-22',
  about: 'photo',
  place: 'forum.example.com',
  kind: 'place',
  count: 3,
} as const;

async function withDatabase<T>(work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>) {
  const db = await openDatabase();
  return work(db).finally(() => db.close());
}
const kept = async () => (await readCautions()).map(({ id, count }) => [id, count]);

beforeEach(() => deleteDB(databaseName));

describe('counts of drafts and photos', () => {
  it('add up by day, place and kind', async () => {
    await withDatabase((db) => recordCautions(db, [draft, photo, draft]));
    await withDatabase((db) =>
      recordCautions(db, [
        { ...draft, count: 2 },
        { ...draft, day: '2026-11-21' },
      ]),
    );
    expect(await kept()).toEqual([
      ['2026-11-21|draft|x|email', 1],
      ['2026-11-22|draft|x|email', 4],
      ['2026-11-22|photo|forum.example.com|place', 3],
    ]);
  });

  it('lose the oldest days where there are too many', async () => {
    const days = ['2026-11-20', '2026-11-22', '2026-11-21'].map((day) => ({ ...draft, day }));
    await withDatabase((db) => recordCautions(db, days, 2));
    expect((await readCautions()).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('go when they are old, and the last day stays', async () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => ({ ...draft, day }));
    const now = new Date(2026, 10, 22, 12).getTime();
    await withDatabase((db) => recordCautions(db, days));
    expect(await withDatabase((db) => forgetOldCautions(db, 2, now))).toBe(1);
    expect((await readCautions()).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
    expect(await withDatabase((db) => forgetCautions(db))).toBe(2);
    expect(await readCautions()).toEqual([]);
  });

  it('are erased with their network, and all with everything', async () => {
    const put = () => withDatabase((db) => recordCautions(db, [draft, photo]));
    await put();
    await withDatabase((db) => erase(db, { network: 'reddit' }));
    expect(await readCautions()).toHaveLength(2);
    await withDatabase((db) => erase(db, { network: 'x' }));
    expect((await readCautions()).map(({ place }) => place)).toEqual(['forum.example.com']);
    await put();
    await withDatabase((db) => erase(db, 'everything'));
    expect(await readCautions()).toEqual([]);
  });

  it('are among what can be rescued', async () => {
    await withDatabase((db) => recordCautions(db, [draft]));
    expect(JSON.parse(await exportWhatIsLeft()).cautions).toEqual([
      { ...draft, id: '2026-11-22|draft|x|email' },
    ]);
  });
});
