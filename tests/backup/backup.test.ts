import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullRounds, headerSize, readHeader } from '../../utils/backup/header';
import { countStored, examineBackup, restoreBackup } from '../../utils/backup/restore-backup';
import { storeNames, sumRows } from '../../utils/backup/rows';
import { writeBackup } from '../../utils/backup/write-backup';
import { type Database, databaseName, databaseVersion, openDatabase } from '../../utils/store/database';
import { erase } from '../../utils/store/record';
import { fillStore, readAll } from './fill-store';

const password = 'correct horse battery';
const choices = { locale: 'nl', 'networks-off': { add: ['x'], remove: [] } };
const made = Date.UTC(2026, 10, 22);

async function save(db: Database, more: Partial<Parameters<typeof writeBackup>[1]> = {}): Promise<Blob> {
  const saved = await writeBackup(db, { password, choices, made, by: '0.1.0', rounds: 2, ...more });
  if ('problem' in saved) throw new Error(saved.problem);
  return saved.file;
}

async function examine(db: Database, file: Blob, typed = password) {
  const examined = await examineBackup(db, file, typed);
  if ('problem' in examined) throw new Error(examined.problem);
  return examined;
}

let db: Database;
beforeEach(async () => {
  db?.close();
  await deleteDB(databaseName);
  db = await openDatabase();
});

describe('a backup on the install that made it', () => {
  it('brings everything back as it was, and says what is in it', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const file = await save(db);
    for (const name of storeNames) await db.clear(name);
    expect(await countStored(db)).toBe(0);
    const examined = await examine(db, file);
    expect(examined).toMatchObject({ made, by: '0.1.0', choices, isOwn: true });
    expect(storeNames.filter((name) => examined.rows[name] === 0)).toEqual([]);
    expect(sumRows(examined.rows)).toBe(Object.values(before).flat().length);
    expect(await restoreBackup(db, examined)).toEqual({ isOwn: true });
    expect(await readAll(db)).toEqual(before);
  });

  it('takes the place of what is there, and of summaries, which are computed again', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const file = await save(db);
    await db.put('dismissals', 9, 'x:jane/later');
    await db.delete('accounts', 'x:jane');
    await db.put('summaries', { account: { id: 'x:sam' } } as never);
    await restoreBackup(db, await examine(db, file));
    expect(await readAll(db)).toEqual(before);
    expect(await db.count('summaries')).toBe(0);
  });

  it('an empty store and thousands of rows survive it too', async () => {
    const empty = await save(db);
    expect(await restoreBackup(db, await examine(db, empty))).toMatchObject({ isOwn: false });
    expect(await countStored(db)).toBe(0);
    const tx = db.transaction('dismissals', 'readwrite');
    for (let at = 0; at < 3_210; at++) void tx.store.put(at, `x:jane/é-${at}`);
    await tx.done;
    const before = await readAll(db);
    const seen: number[] = [];
    const file = await save(db, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1_000, 2_000, 3_000, 3_210]);
    await db.clear('dismissals');
    await restoreBackup(db, await examine(db, file));
    expect(await readAll(db)).toEqual(before);
  });

  it('is not legible, and two of the same are not alike', async () => {
    await fillStore(db);
    const [one, other] = [await save(db), await save(db)];
    const text = new TextDecoder('latin1').decode(await one.arrayBuffer());
    for (const word of ['jane', 'accounts', 'Chess', 'vitrine-backup']) expect(text).not.toContain(word);
    const heads = await Promise.all([readHeader(one), readHeader(other)]);
    expect(heads[0].salt).not.toEqual(heads[1].salt);
    expect(heads[0].prefix).not.toEqual(heads[1].prefix);
  });

  it('the key is not in it, nor does it come back after everything was erased', async () => {
    await fillStore(db);
    const file = await save(db);
    await erase(db, 'everything');
    expect(await examine(db, file)).toMatchObject({ isOwn: false });
  });

  it('a page that names no rounds gets as many as OWASP asks for', async () => {
    expect(fullRounds).toBeGreaterThanOrEqual(600_000);
    const { rounds: _, ...page } = { password, choices, made, by: '0.1.0', rounds: 0 };
    const saved = await writeBackup(db, page);
    const file = 'file' in saved ? saved.file : new Blob();
    expect((await readHeader(file)).rounds).toBe(fullRounds);
    expect(await examine(db, file)).toMatchObject({ made });
  });

  it('a password counts as it is read, not as it is encoded', async () => {
    const file = await save(db, { password: 'caf\u00e9 au lait' });
    expect(await examine(db, file, 'cafe\u0301 au lait')).toMatchObject({ made });
  });
});

describe('what is not a whole backup changes nothing', () => {
  const refused = async (file: Blob, typed = password) => {
    const examined = await examineBackup(db, file, typed);
    return 'problem' in examined ? examined.problem : null;
  };

  it('names what is wrong', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const file = await save(db);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const changed = (at: number, to: number) => new Blob([bytes.with(at, to)]);
    expect(await refused(file, 'correct horse batterz')).toBe('password');
    expect(await refused(new Blob(['{"format":"vitrine-report"}']))).toBe('foreign');
    expect(await refused(new Blob([]))).toBe('foreign');
    expect(await refused(changed(8, 2))).toBe('newer');
    expect(await refused(changed(9, 2))).toBe('damaged');
    expect(await refused(changed(10, 255))).toBe('damaged');
    expect(await refused(changed(bytes.length - 1, bytes.at(-1)! ^ 1))).toBe('damaged');
    expect(await refused(new Blob([bytes.slice(0, headerSize)]))).toBe('damaged');
    expect(await refused(new Blob([bytes.slice(0, headerSize + 16)]))).toBe('damaged');
    expect(await refused(new Blob([bytes, new Uint8Array(1)]))).toBe('damaged');
    expect(await readAll(db)).toEqual(before);
  });

  it('any byte that is changed and any cut', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const bytes = new Uint8Array(await (await save(db)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        // Without rounds in the millions, which are allowed and only take their time.
        fc.pre(at < 10 || at > 13);
        expect(await refused(new Blob([bytes.with(at, bytes[at]! ^ mask)]))).not.toBeNull();
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await refused(new Blob([bytes.slice(0, length)]))).not.toBeNull();
      }),
      { numRuns: 100 },
    );
    expect(await readAll(db)).toEqual(before);
  });

  it('chunks that are moved, repeated, left out or from another file', async () => {
    const tx = db.transaction('dismissals', 'readwrite');
    // Random, so that it stays larger than some chunks when it is packed.
    for (let at = 0; at < 20_000; at++) void tx.store.put(at, crypto.randomUUID() + crypto.randomUUID());
    await tx.done;
    const [file, other] = [await save(db), await save(db)];
    const { chunkSize } = await readHeader(file);
    const cut = async (blob: Blob) => {
      const chunks: Blob[] = [];
      for (let at = headerSize + 16; at < blob.size; at += chunkSize + 16)
        chunks.push(blob.slice(at, at + chunkSize + 16));
      return { head: blob.slice(0, headerSize + 16), chunks };
    };
    const [{ head, chunks }, foreign] = [await cut(file), await cut(other)];
    expect(chunks.length).toBeGreaterThan(3);
    const [one, two, ...rest] = chunks as [Blob, Blob, ...Blob[]];
    expect(await refused(new Blob([head, one, two, ...rest]))).toBeNull();
    for (const parts of [
      [two, one, ...rest],
      [one, one, two, ...rest],
      [two, ...rest],
      [one, two, ...rest.slice(0, -1)],
      [one, two, ...rest, rest.at(-1)!],
      [foreign.chunks[0]!, two, ...rest],
      [one, two, ...rest.slice(0, -1), foreign.chunks.at(-1)!],
    ])
      expect(await refused(new Blob([head, ...parts]))).toBe('damaged');
  });

  it('what another version would write, or nobody', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const layout = `"layout":${databaseVersion}`;
    expect(await refused(await sealed([`{"format":"vitrine-backup",${layout}9}`]))).toBe('newer');
    expect(await refused(await sealed([]))).toBe('damaged');
    expect(await refused(await sealed(['not json']))).toBe('damaged');
    const rows = Object.fromEntries(storeNames.map((name) => [name, name === 'dismissals' ? 1 : 0]));
    const head = JSON.stringify({
      format: 'vitrine-backup',
      layout: databaseVersion,
      made,
      by: '0.1.0',
      install: null,
      rows,
    });
    expect(await refused(await sealed([head, '["dismissals",5,"x:jane/a"]', '["end"]']))).toBeNull();
    for (const lines of [
      [head, '["dismissals",5,"x:jane/a"]'],
      [head, '["end"]'],
      [head, '["dismissals","5","x:jane/a"]', '["end"]'],
      [head, '["dismissals",5]', '["end"]'],
      [head, '["keys",5,"hmac"]', '["dismissals",5,"x:jane/a"]', '["end"]'],
      [head, '["dismissals",5,"x:jane/a"]', '["end"]', '["dismissals",5,"x:jane/a"]'],
      [head, '["accounts",{"id":"x:jane"}]', '["end"]'],
    ])
      expect(await refused(await sealed(lines)), lines.join(' ')).toBe('damaged');
    expect(await readAll(db)).toEqual(before);
  });

  it('a restore that is stopped, or whose file changes under it', async () => {
    await fillStore(db);
    const before = await readAll(db);
    const file = await save(db);
    const examined = await examine(db, file);
    expect(await restoreBackup(db, examined, { signal: AbortSignal.abort() })).toEqual({
      problem: 'stopped',
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const gone = { ...examined, opened: { ...examined.opened, file: new Blob([bytes.slice(0, -20)]) } };
    expect(await restoreBackup(db, gone)).toEqual({ problem: 'damaged' });
    expect(await readAll(db)).toEqual(before);
    expect(
      await writeBackup(db, { password, choices, made, by: '', rounds: 2, signal: AbortSignal.abort() }),
    ).toEqual({
      problem: 'stopped',
    });
  });
});

/** A file with this password, but somebody else's lines in it. */
async function sealed(lines: readonly string[]): Promise<Blob> {
  const { makeHeader, writeHeader } = await import('../../utils/backup/header');
  const { deriveKey, sealChunks } = await import('../../utils/backup/seal');
  const header = makeHeader(2);
  const text = new Blob([lines.map((line) => `${line}\n`).join('')]);
  const parts: BlobPart[] = [writeHeader(header)];
  const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
  for await (const chunk of sealChunks(packed, header, await deriveKey(password, header))) parts.push(chunk);
  return new Blob(parts);
}
