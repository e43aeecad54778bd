import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fullRounds, headerSize, readHeader } from '../../utils/backup/header';
import { openFile, readRows } from '../../utils/backup/read-backup';
import { countStored, examineBackup, restoreBackup } from '../../utils/backup/restore-backup';
import { readLine, storeNames, sumRows } from '../../utils/backup/rows';
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
    const one = head(1);
    expect(await refused(await sealed([one, '["dismissals",5,"x:jane/a"]', '["end"]']))).toBeNull();
    for (const lines of [
      [one, '["dismissals",5,"x:jane/a"]'],
      [one, '["end"]'],
      [one, '["dismissals","5","x:jane/a"]', '["end"]'],
      [one, '["dismissals",5]', '["end"]'],
      [one, '["keys",5,"hmac"]', '["dismissals",5,"x:jane/a"]', '["end"]'],
      [one, '["dismissals",5,"x:jane/a"]', '["end"]', '["dismissals",5,"x:jane/a"]'],
      [one, '["accounts",{"id":"x:jane"}]', '["end"]'],
    ])
      expect(await refused(await sealed(lines)), lines.join(' ')).toBe('damaged');
    expect(await readAll(db)).toEqual(before);
  });

  it('rows that would break or hide in what reads them', async () => {
    const account = {
      ...{ id: 'x:jane', network: 'x', handle: 'jane', stableId: null, handles: ['jane'] },
      ...{ claimedBy: 'page', url: 'https://x.com/jane', firstSeen: 1, lastSeen: 2 },
    };
    const day = {
      ...{ id: 'x:jane|2026-11-22', account: 'x:jane', day: '2026-11-22', low: 1, high: 2, coverage: 1 },
      ...{ known: 1, applicable: 1, failing: { high: 0, medium: 0, low: 0 }, dismissed: 0, unknown: 0 },
    };
    const event = {
      ...{ id: 'x:jane|1|public-email|new', account: 'x:jane', network: 'x', at: 1 },
      ...{ kind: 'new', check: 'public-email', severity: 'low' },
    };
    const read = (store: string, value: object) => readLine(JSON.stringify([store, value]));
    for (const [store, sound, broken] of [
      ['accounts', account, { url: 'javascript:alert(1)' }],
      ['accounts', account, { id: 'all' }],
      ['accounts', account, { id: 'footprint' }],
      ['accounts', account, { lastSeen: 8_640_000_000_000_001 }],
      ['accounts', account, { handle: 'j'.repeat(200_001) }],
      ['days', day, { day: '2026-99-99', id: 'x:jane|2026-99-99' }],
      ['days', day, { id: 'x:june|2026-11-22' }],
      ['events', event, { id: 'x:june|1|public-email|new' }],
      ['events', event, { at: Number.MAX_SAFE_INTEGER }],
    ] as const) {
      expect(read(store, sound), store).toMatchObject({ store });
      expect(read(store, { ...sound, ...broken }), JSON.stringify(broken).slice(0, 80)).toBeNull();
    }
    expect(await refused(await sealed([head(0), '["choices",{}]', '["end"]']))).toBeNull();
    const never = head(0).replace(String(made), String(Number.MAX_SAFE_INTEGER));
    expect(await refused(await sealed([never, '["end"]']))).toBe('damaged');
    expect(await refused(await sealed([head(0), '["choices",{}]', '["choices",{}]', '["end"]']))).toBe(
      'damaged',
    );
  });

  it('what unpacks to more than anybody has, a row at a time and without an end', async () => {
    const count = 5_000;
    const lines = Array.from(
      { length: count },
      (_, at) => `["dismissals",5,"x:jane/${'a'.repeat(2_000)}${at}"]`,
    );
    const file = await sealed([head(count), ...lines, '["end"]']);
    expect(file.size).toBeLessThan(1_000_000);
    const opened = await openFile(file, password);
    const drain = async (most?: number) => {
      const sizes: number[] = [];
      for await (const piece of readRows(opened, undefined, most))
        if ('rows' in piece) sizes.push(piece.rows.length);
      return sizes;
    };
    expect((await drain()).reduce((sum, size) => sum + size, 0)).toBe(count);
    await expect(drain(1_000_000)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('holds few rows at once where they are long', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `["dismissals",5,"x:jane/${'a'.repeat(150_000)}${at}"]`,
    );
    const opened = await openFile(await sealed([head(60), ...lines, '["end"]']), password);
    for await (const piece of readRows(opened))
      if ('rows' in piece) expect(piece.rows.length).toBeLessThan(30);
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

/** A first line that promises so many dismissals and nothing else. */
const head = (count: number) =>
  JSON.stringify({
    ...{ format: 'vitrine-backup', layout: databaseVersion, made, by: '0.1.0', install: null },
    rows: Object.fromEntries(storeNames.map((name) => [name, name === 'dismissals' ? count : 0])),
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
