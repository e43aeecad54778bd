import { signal } from '@preact/signals';
import { readHeader } from '../../../utils/backup/header';
import { type BackupProblem, nameProblem } from '../../../utils/backup/refusal';
import {
  countStored,
  type ExaminedBackup,
  examineBackup,
  restoreBackup,
} from '../../../utils/backup/restore-backup';
import { sumRows } from '../../../utils/backup/rows';
import { writeBackup } from '../../../utils/backup/write-backup';
import { browser } from '../../../utils/browser';
import { send } from '../../../utils/messages/send';
import { type Database, openDatabase } from '../../../utils/store/database';
import { readChoices } from '../../../utils/store/in-force';
import { readSettings } from '../../../utils/store/settings';
import { saveBlob } from '../../save-file';
import * as dashboard from '../dashboard-model';

/** What is going on; `share`: 0–1, null while nobody knows how much there is. */
export interface Work {
  kind: 'saving' | 'checking' | 'writing';
  share: number | null;
}

/** A backup that waits for a yes. `here`: rows that it would take the place of. */
export interface Asked {
  name: string;
  examined: ExaminedBackup;
  here: number;
}

export const work = signal<Work | null>(null);
export const asked = signal<Asked | null>(null);
/** What is shown below the form when something did not go as wished, or ended. */
export const outcome = signal<
  | { kind: 'problem'; problem: BackupProblem | 'failed'; file: string }
  | { kind: 'restored'; rows: number; isOwn: boolean; settled: boolean }
  | null
>(null);

let stopper = new AbortController();
export const stop = (): void => stopper.abort();

/** One thing at a time, with its progress; null where something else is going on or it failed in a way nobody foresaw. */
async function run<T>(
  kind: Work['kind'],
  act: (db: Database, watched: Watched) => Promise<T>,
): Promise<T | null> {
  if (work.value) return null;
  stopper = new AbortController();
  work.value = { kind, share: null };
  outcome.value = null;
  let db: Database | null = null;
  try {
    db = await openDatabase();
    return await act(db, {
      signal: stopper.signal,
      onProgress: (done, all) => {
        const share = all > 0 ? Math.floor((100 * done) / all) / 100 : null;
        if (work.value?.share !== share) work.value = { kind, share };
      },
    });
  } catch {
    return null;
  } finally {
    db?.close();
    work.value = null;
  }
}

interface Watched {
  signal: AbortSignal;
  onProgress: (done: number, all: number) => void;
}

/** Saves everything as one encrypted file; false where nothing was saved. */
export async function saveBackup(password: string): Promise<boolean> {
  const t = dashboard.wordsNow();
  if (dashboard.isRescueHeld(await readSettings())) return false;
  const made = Date.now();
  const by = browser.runtime.getManifest().version;
  const saved = await run('saving', async (db, watched) =>
    writeBackup(db, { password, choices: await readChoices(), made, by, ...watched }),
  );
  if (!saved || 'problem' in saved) {
    dashboard.say(t(saved?.problem === 'stopped' ? 'backup.save.stopped' : 'backup.save.failed'));
    return false;
  }
  const file = `vitrine-backup-${new Date(made).toISOString().slice(0, 10)}.vitrine`;
  saveBlob(file, saved.file);
  dashboard.say(t('backup.save.done', { file, rows: t('backup.rows', { count: sumRows(saved.rows) }) }));
  return true;
}

/** Says at once where a chosen file is none of ours; true where it may be. */
export async function lookAtFile(file: File): Promise<boolean> {
  outcome.value = null;
  try {
    await readHeader(file);
    return true;
  } catch (error) {
    outcome.value = { kind: 'problem', problem: foresee(error), file: file.name };
    return false;
  }
}

function foresee(error: unknown): BackupProblem | 'failed' {
  try {
    return nameProblem(error);
  } catch {
    return 'failed';
  }
}

/** Reads a backup through; where nothing is stored it is restored, else it waits for a yes. */
export async function openBackup(file: File, password: string): Promise<void> {
  const found = await run('checking', async (db, watched) => ({
    examined: await examineBackup(db, file, password, watched),
    here: await countStored(db),
  }));
  if (!found || 'problem' in found.examined) {
    const problem = found && 'problem' in found.examined ? found.examined.problem : 'failed';
    outcome.value = { kind: 'problem', problem, file: file.name };
    return;
  }
  const next = { name: file.name, examined: found.examined, here: found.here };
  if (next.here > 0) asked.value = next;
  else await restore(next);
}

export const keepWhatIsHere = (): void => {
  asked.value = null;
};

export async function restore({ name, examined }: Asked): Promise<void> {
  asked.value = null;
  const restored = await run('writing', (db, watched) => restoreBackup(db, examined, watched));
  if (!restored || 'problem' in restored) {
    outcome.value = { kind: 'problem', problem: restored?.problem ?? 'failed', file: name };
    return;
  }
  const answer = await send({ type: 'restored', choices: examined.choices });
  dashboard.observations.value = {};
  await dashboard.refresh();
  const rows = sumRows(examined.rows);
  const { isOwn } = restored;
  outcome.value = { kind: 'restored', rows, isOwn, settled: answer?.done ?? false };
  const t = dashboard.wordsNow();
  dashboard.say(t('backup.restore.done', { rows: t('backup.rows', { count: rows }) }));
}
