import type { Stripped } from '../../../utils/photo/define';
import { makeNamer, nameCopy } from './name-copy';
import type { CannotReason, CopyNote, PhotoRow } from './photo-list';

/** What one file came to; without a copy it is not in the ZIP. */
export interface Copied {
  note: CopyNote;
  copy: { name: string; blob: Blob } | null;
}

/** A clean copy of one file. What was clean is its own copy. */
export async function copyPhoto(file: File, strip: (file: Blob) => Promise<Stripped>): Promise<Copied> {
  const leave = (reason: CannotReason): Copied => ({ note: { outcome: 'cannot', reason }, copy: null });
  try {
    const stripped = await strip(file);
    if (stripped.outcome === 'cannot') return leave(stripped.reason);
    if (stripped.outcome === 'was-clean')
      return { note: stripped, copy: { name: nameCopy(file.name), blob: file } };
    const { copy, pixels } = stripped;
    return { note: { outcome: 'clean', pixels }, copy: { name: nameCopy(file.name, copy.type), blob: copy } };
  } catch {
    return leave('unread');
  }
}

export interface ZipJob {
  rows: readonly PhotoRow[];
  strip: (file: Blob) => Promise<Stripped>;
  stop: AbortSignal;
  /** Called after each file, in order. */
  onCopied: (row: PhotoRow, note: CopyNote) => void;
}

/** The entries of the ZIP, each made when the ZIP gets to it, so that one at a time is in memory. */
export async function* makeEntries({ rows, strip, stop, onCopied }: ZipJob) {
  const nameFree = makeNamer();
  // A file's own date would tell when the photo was taken.
  const lastModified = new Date();
  for (const row of rows) {
    stop.throwIfAborted();
    const { note, copy } = await copyPhoto(row.file, strip);
    if (copy) yield { name: nameFree(copy.name), input: copy.blob, lastModified };
    onCopied(row, note);
  }
}

/** Where a ZIP goes to, piece by piece. */
export interface ZipSink {
  write(piece: Uint8Array): Promise<void>;
  /** `keep`: whole; else what was written is thrown away. */
  end(keep: boolean): Promise<void>;
}

export type ZipEnd = 'saved' | 'stopped' | 'empty' | 'failed';

/** Writes the ZIP of clean copies; nothing is left behind when it is stopped, fails or would be empty. */
export async function zipCopies(job: ZipJob, sink: ZipSink): Promise<ZipEnd> {
  let added = 0;
  const { makeZip } = await import('client-zip');
  const entries = makeEntries({
    ...job,
    onCopied: (row, note) => {
      if (note.outcome !== 'cannot') added++;
      job.onCopied(row, note);
    },
  });
  const reader = makeZip(entries).getReader();
  try {
    for (;;) {
      job.stop.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      await sink.write(value);
    }
    await sink.end(added > 0);
    return added > 0 ? 'saved' : 'empty';
  } catch {
    await reader.cancel().catch(() => {});
    await sink.end(false).catch(() => {});
    return job.stop.aborted ? 'stopped' : 'failed';
  }
}
