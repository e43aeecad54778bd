import type { Transfer } from '../model/sharing';
import { type Database, openDatabase } from '../store/database';
import { forgetOldSharing, recordTransfers, type TransferRow, tellDay } from '../store/record-sharing';
import { readSettings } from '../store/settings';
import { noteTrouble } from './trouble';

const writeAfterMs = 2_000;
/** Rows that wait to be written; a page can name as many sites as it has frames, a person sees a few. */
const mostRows = 1_000;

/** What a worker that is stopped meanwhile loses. */
let pending = new Map<string, TransferRow>();
let isTimed = false;
let writing: Promise<void> = Promise.resolve();

export interface Counted {
  site: string;
  transfer: Pick<Transfer, 'company' | 'how' | 'kinds'>;
  /** Ids of own contacts. */
  contacts: readonly string[];
}

/** One request as a row, which the store adds up. */
export function makeRow({ site, transfer, contacts }: Counted, at: number): TransferRow {
  return {
    day: tellDay(at),
    company: transfer.company,
    site,
    count: 1,
    how: [transfer.how],
    kinds: Object.fromEntries(transfer.kinds.map((kind) => [kind, 1])),
    contacts: [...contacts],
  };
}

/** Counts a request; what is counted is written together, at most every two seconds. */
export function countTransfer(counted: Counted, at: number): void {
  const row = makeRow(counted, at);
  const key = `${row.day}|${row.company}|${row.site}`;
  const before = pending.get(key);
  if (before) addRow(before, row);
  else if (pending.size < mostRows) pending.set(key, row);
  if (isTimed) return;
  isTimed = true;
  setTimeout(() => {
    isTimed = false;
    void writeCounts();
  }, writeAfterMs);
}

function addRow(before: TransferRow, { count, how, kinds, contacts }: TransferRow): void {
  before.count += count;
  before.how = [...new Set([...before.how, ...how])];
  for (const [kind, times] of Object.entries(kinds) as [keyof TransferRow['kinds'], number][])
    before.kinds[kind] = (before.kinds[kind] ?? 0) + times;
  before.contacts = [...new Set([...before.contacts, ...contacts])];
}

/** Writes what was counted so far; resolves when it and all that was under way is on disk. */
export function writeCounts(): Promise<void> {
  writing = writing
    .then(async () => {
      if (pending.size === 0) return;
      const db = await openDatabase();
      try {
        // Taken only now: what was forgotten while the database opened is not written.
        const rows = [...pending.values()];
        pending = new Map();
        await recordTransfers(db, rows);
        await forgetOldOnce(db);
      } finally {
        db.close();
      }
    })
    .catch((error: unknown) => noteTrouble(error, Date.now()));
  return writing;
}

/** The day on which old counts were last forgotten. */
let swept = '';

/** A browser that is never closed forgets as well: once a day, with the first counts of it. */
async function forgetOldOnce(db: Database): Promise<void> {
  const today = tellDay(Date.now());
  if (swept === today) return;
  swept = today;
  const { sharingDays } = await readSettings();
  await forgetOldSharing(db, sharingDays, Date.now());
}
