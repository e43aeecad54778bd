import type { PhotoCode } from '../../../utils/photo/define';
import { type PhotoRow, shortenFacts } from './photo-list';

/** So many at once: reading waits for the disk, but each holds some bytes in memory. */
const atOnce = 3;
/** The page gets a turn at least this often, in milliseconds. */
const slice = 12;

type Tools = Pick<PhotoCode, 'read' | 'kindsOf' | 'findTown'>;
export type Reading = Pick<PhotoRow, 'state' | 'facts' | 'kinds' | 'town'>;

/** Reads what each file gives away and passes it on; of the files nothing else stays. Ends early when stopped. */
export async function readPhotos(
  rows: readonly PhotoRow[],
  tools: Tools,
  stop: AbortSignal,
  onRead: (row: PhotoRow, reading: Reading) => void,
): Promise<void> {
  let next = 0;
  let since = performance.now();
  const work = async () => {
    while (next < rows.length && !stop.aborted) {
      const row = rows[next++]!;
      const reading = await readOne(row.file, tools);
      if (stop.aborted) return;
      onRead(row, reading);
      if (performance.now() - since > slice) {
        await new Promise((done) => setTimeout(done));
        since = performance.now();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** A file that is gone or cannot be opened is one that is not known; the others go on. */
async function readOne(file: File, { read, kindsOf, findTown }: Tools): Promise<Reading> {
  try {
    const facts = await read(file);
    const { gps } = facts;
    const town = gps && findTown(gps.latitude, gps.longitude);
    return { state: 'read', facts: shortenFacts(facts), kinds: kindsOf(facts), town };
  } catch {
    return { state: 'unread', facts: null, kinds: [], town: null };
  }
}
