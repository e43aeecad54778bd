import type { Database, StoredObservation } from '../store/database';
import { installKey } from '../store/keyed-hash';
import { holdOpen } from './hold-open';
import { markInstall } from './install-mark';
import { type OpenedFile, openFile, readRows } from './read-backup';
import { type BackupProblem, nameProblem, Refusal } from './refusal';
import { type Row, type RowCounts, type SavedStore, storeNames } from './rows';
import { makeUnlink } from './unlink';

const emptied: (SavedStore | 'summaries')[] = [...storeNames, 'summaries'];

/** A backup that was read once through and is whole. */
export interface ExaminedBackup {
  opened: OpenedFile;
  made: number;
  /** Version of Vitrine that made it. */
  by: string;
  rows: RowCounts;
  choices: Record<string, unknown>;
  install: string | null;
  /** Made by this install, so that its keyed hashes fit. */
  isOwn: boolean;
}

export interface Watched {
  /** Bytes of the file read, of all. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Reads a file from beginning to end and changes nothing. */
export async function examineBackup(
  db: Database,
  file: Blob,
  password: string,
  { onProgress, signal }: Watched = {},
): Promise<ExaminedBackup | { problem: BackupProblem }> {
  try {
    const opened = await openFile(file, password);
    const mark = await markInstall(db);
    let choices: ExaminedBackup['choices'] = {};
    let found: Pick<ExaminedBackup, 'made' | 'by' | 'rows' | 'install' | 'isOwn'> | null = null;
    for await (const piece of readRows(opened, signal)) {
      if ('head' in piece) {
        const { made, by, rows, install } = piece.head;
        found = { made, by, rows, install, isOwn: install !== null && install === mark };
      } else if ('choices' in piece) choices = piece.choices;
      else onProgress?.(piece.bytes, file.size);
    }
    if (!found) throw new Refusal('damaged');
    return { opened, choices, ...found };
  } catch (error) {
    return { problem: nameProblem(error) };
  }
}

/** How much there is that a restored backup would take the place of. */
export async function countStored(db: Database): Promise<number> {
  const tx = db.transaction(storeNames, 'readonly');
  const counts = await Promise.all(storeNames.map((name) => tx.objectStore(name).count()));
  return counts.reduce((sum, one) => sum + one, 0);
}

/**
 * Puts what is in the file in the place of everything that is stored, in one transaction: all of it or nothing. The person's choices are the
 * background's to write, and summaries to compute. Rows of another install are made to fit: see unlink.ts.
 */
export async function restoreBackup(
  db: Database,
  { opened, made, install }: ExaminedBackup,
  { onProgress, signal }: Watched = {},
): Promise<{ isOwn: boolean } | { problem: BackupProblem }> {
  // Asked again: everything may have been erased since, and the key with it.
  const isOwn = install !== null && install === (await markInstall(db));
  const fit = isOwn ? async (row: Row) => row : makeUnlink(await installKey(db), made);
  const tx = db.transaction(emptied, 'readwrite');
  const done = tx.done;
  done.catch(() => {});
  try {
    for (const name of emptied) await tx.objectStore(name).clear();
    const asked = tx.objectStore('accounts');
    const pieces = readRows(opened, signal);
    for (let next = await nextOf(); !next.done; next = await nextOf()) {
      const piece = next.value;
      if (!('rows' in piece)) continue;
      const rows = await holdOpen(asked, Promise.all(piece.rows.map(fit)));
      await Promise.all(rows.filter((row) => row !== null).map(put));
      onProgress?.(piece.bytes, opened.file.size);
    }
    await done;
    return { isOwn };

    function nextOf() {
      return holdOpen(asked, pieces.next());
    }
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // A full device has aborted it already.
    }
    return { problem: nameProblem(error) };
  }

  function put(row: Row): Promise<unknown> {
    if (row.store === 'dismissals') return tx.objectStore('dismissals').put(row.value, row.key);
    if (row.store !== 'observations') return tx.objectStore(row.store).put(row.value as never);
    const standing = row.value.gone === null ? { standing: row.value.account } : {};
    return tx.objectStore('observations').put({ ...row.value, ...standing } as StoredObservation);
  }
}
