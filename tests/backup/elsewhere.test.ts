import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { examineBackup, restoreBackup } from '../../utils/backup/restore-backup';
import { writeBackup } from '../../utils/backup/write-backup';
import type { FieldObservation, SessionObservation } from '../../utils/model/schemas';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { readObservations } from '../../utils/store/read';
import { erase } from '../../utils/store/record';
import { fillStore, readAll, readLists, readProfile, sightings } from './fill-store';

const password = 'correct horse battery';

let db: Database;
let before: Record<string, unknown>;

/** Everything of one install, restored in another. */
beforeEach(async () => {
  db?.close();
  await deleteDB(databaseName);
  db = await openDatabase();
  await fillStore(db);
  before = await readAll(db);
  const saved = await writeBackup(db, { password, choices: {}, made: 5, by: '', rounds: 2 });
  const file = 'file' in saved ? saved.file : new Blob();
  await erase(db, 'everything');
  const examined = await examineBackup(db, file, password);
  if ('problem' in examined) throw new Error(examined.problem);
  await restoreBackup(db, examined);
});

const standing = async () => (await readObservations('x:jane')).filter(({ gone }) => gone === null);
const fields = async (field: string) =>
  (await standing()).filter(
    (one): one is FieldObservation => one.kind === 'profile-field' && one.field === field,
  );

const marked = async () =>
  (await readObservations('x:jane')).filter(({ id, kind }) => kind === 'profile-field' && id.includes('|~'));

describe('a backup of another install', () => {
  it('holds no hash that means nothing here, in values or ids', async () => {
    const all = await readAll(db);
    const { contacts, observations, sharings, ...same } = all;
    const { contacts: _, observations: seen, sharings: __, ...rest } = before;
    expect(same).toEqual(rest);
    expect(contacts).toEqual([]);
    expect(JSON.stringify(sharings)).toContain('"contacts":[]');
    const hashes = JSON.stringify(seen).match(/[\w-]{43}/g)!;
    expect(new Set(hashes).size).toBeGreaterThan(3);
    const text = JSON.stringify(observations);
    expect(hashes.filter((hash) => text.includes(hash))).toEqual([]);
    expect((observations as unknown[]).length).toBe((seen as unknown[]).length);
  });

  it('a page that is read again leaves one observation of each, as old as it was, and linkable again', async () => {
    expect(await fields('email')).toMatchObject([{ hash: null, firstSeen: 1_000 }]);
    await readProfile(db, 2_000);
    for (const field of ['email', 'bio', 'followers'])
      expect(await fields(field), field).toMatchObject([{ lastSeen: 2_000 }]);
    expect(await fields('email')).toMatchObject([{ firstSeen: 1_000, hash: expect.any(String) }]);
    expect(await marked()).toEqual([]);
  });

  it('what no longer stands there is gone, and what is another now is another', async () => {
    await readProfile(db, 2_000, [{ ...sightings[0]!, value: 'sam@other.example' }]);
    expect(await fields('email')).toMatchObject([{ firstSeen: 2_000, shown: 's•••@o•••.example' }]);
    expect(await fields('bio')).toEqual([]);
    const gone = await marked();
    expect(gone.map((one) => one.gone)).toEqual([2_000, 2_000]);
  });

  it('apps go on as they were, kept ones too; sessions are known again but must be told anew', async () => {
    const [app] = (await standing()).filter(({ kind }) => kind === 'connected-app');
    await db.put('observations', { ...app!, standing: 'x:jane', kept: 1_500 } as never);
    const [old] = (await standing()).filter(({ kind }) => kind === 'session');
    expect(old).toMatchObject({ placeHash: null, id: expect.stringContaining('|~') });
    const listed = await readLists(db, 2_000, 0);
    const now = (await standing()).filter(({ kind }) => kind === 'connected-app' || kind === 'session');
    expect(now.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
    expect(now.map(({ firstSeen }) => firstSeen)).toEqual([1_100, 1_100]);
    expect(now.find(({ kind }) => kind === 'connected-app')).toMatchObject({ kept: 1_500 });
    const session = now.find((one): one is SessionObservation => one.kind === 'session');
    expect(session).toMatchObject({ kept: null, placeHash: expect.any(String) });
  });

  it('the same where the list is not all that there is', async () => {
    await readLists(db, 2_000, null);
    expect((await standing()).filter(({ kind }) => kind === 'session')).toHaveLength(1);
    expect((await standing()).filter(({ kind }) => kind === 'connected-app')).toHaveLength(1);
  });

  it('the person signed in does not make gone what strangers may still see', async () => {
    const [mail] = await fields('email');
    await db.delete('observations', mail!.id);
    const { standing: _, ...open } = {
      standing: '',
      ...mail!,
      viewer: 'anonymous' as const,
      id: 'x:jane|profile|anonymous|email|~old',
    };
    await db.put('observations', { ...open, standing: 'x:jane' });
    await readProfile(db, 2_000);
    expect((await fields('email')).map(({ viewer }) => viewer).sort()).toEqual(['anonymous', 'member']);
  });
});
