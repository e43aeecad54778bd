import { type Database, databaseVersion, type StoredObservation } from '../store/database';
import { withoutStanding } from '../store/read';
import { fullRounds, makeHeader, writeHeader } from './header';
import { holdOpen } from './hold-open';
import { markInstall } from './install-mark';
import { type BackupProblem, nameProblem, Refusal } from './refusal';
import { type HeadLine, type RowCounts, type SavedStore, storeNames, sumRows } from './rows';
import { deriveKey, sealChunks } from './seal';

export interface WriteOptions {
  password: string;
  /** The person's own choices among the settings. */
  choices: Record<string, unknown>;
  /** Milliseconds since 1970. */
  made: number;
  /** Version of Vitrine. */
  by: string;
  /** Rounds of PBKDF2; lower in tests only. */
  rounds?: number;
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Rows taken from the database at a time. */
const batchSize = 1_000;

/** Everything but the install's key and what can be computed again, as one encrypted file. All rows are of one moment. */
export async function writeBackup(
  db: Database,
  options: WriteOptions,
): Promise<{ file: Blob; rows: RowCounts } | { problem: BackupProblem }> {
  const header = makeHeader(options.rounds ?? fullRounds);
  const key = await deriveKey(options.password, header);
  const install = await markInstall(db);
  const gzip = new CompressionStream('gzip');
  const parts: BlobPart[] = [writeHeader(header)];
  const sealing = (async () => {
    for await (const chunk of sealChunks(gzip.readable, header, key)) parts.push(chunk);
  })();
  sealing.catch(() => {});
  const writer = gzip.writable.getWriter();
  writer.closed.catch(() => {});
  try {
    const rows = await writeRows(db, writer, install, options);
    await writer.close();
    await sealing;
    return { file: new Blob(parts, { type: 'application/octet-stream' }), rows };
  } catch (error) {
    await writer.abort(error).catch(() => {});
    return { problem: nameProblem(error) };
  }
}

async function writeRows(
  db: Database,
  writer: WritableStreamDefaultWriter<BufferSource>,
  install: string | null,
  { choices, made, by, onProgress, signal }: WriteOptions,
): Promise<RowCounts> {
  const encoder = new TextEncoder();
  const write = (lines: readonly unknown[]) =>
    writer.write(encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  // One transaction, so that what is read last still fits what was read first.
  const tx = db.transaction(storeNames, 'readonly');
  const rows = {} as RowCounts;
  for (const name of storeNames) rows[name] = await tx.objectStore(name).count();
  const head: HeadLine = { format: 'vitrine-backup', layout: databaseVersion, made, by, install, rows };
  const all = sumRows(rows);
  let done = 0;
  const asked = tx.objectStore('accounts');
  await holdOpen(asked, write([head, ['choices', choices]]));
  for (const name of storeNames) {
    const store = tx.objectStore(name);
    let range: IDBKeyRange | null = null;
    while (true) {
      if (signal?.aborted) throw new Refusal('stopped');
      const keys: string[] = await store.getAllKeys(range, batchSize);
      if (keys.length === 0) break;
      const values: unknown[] = await store.getAll(range, batchSize);
      await holdOpen(asked, write(values.map((value, at) => lineOf(name, value, keys[at]!))));
      done += values.length;
      onProgress?.(done, all);
      range = IDBKeyRange.lowerBound(keys.at(-1)!, true);
    }
  }
  await write([['end']]);
  return rows;
}

function lineOf(name: SavedStore, value: unknown, key: string): unknown[] {
  if (name === 'dismissals') return [name, value, key];
  return [name, name === 'observations' ? withoutStanding(value as StoredObservation) : value];
}
