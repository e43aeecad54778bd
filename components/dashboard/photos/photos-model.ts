import { signal } from '@preact/signals';
import type { PhotoCode } from '../../../utils/photo/define';
import { saveBlob } from '../../save-file';
import { say, wordsNow } from '../dashboard-model';
import { mostFiles } from './gather-files';
import { loadPhotoCode } from './load-photo-code';
import { openSink } from './open-sink';
import { type CopyNote, countPhotos, type PhotoRow } from './photo-list';
import { type Reading, readPhotos } from './read-photos';
import { copyPhoto, zipCopies } from './zip-copies';

/** Chosen files in the order of choosing. They live in this page and nowhere else. */
export const rows = signal<readonly PhotoRow[]>([]);
/** What is going on; of each `done` of `all`. */
export const work = signal<{ what: 'reading' | 'zipping'; done: number; all: number } | null>(null);
/** Files that the last ZIP was made of, with what came of each; null before there is one. */
export const zipped = signal<ReadonlySet<number> | null>(null);

let lastId = 0;
let stopper = new AbortController();
let code: Promise<PhotoCode> | null = null;

function getCode(): Promise<PhotoCode> {
  code ??= loadPhotoCode().catch((error: unknown) => {
    code = null;
    throw error;
  });
  return code;
}

/** Adds files and reads them; those that are there already are read no more. */
export function addPhotos(files: readonly File[]): void {
  if (files.length === 0) return;
  const room = mostFiles - rows.value.length;
  const added = files.slice(0, Math.max(0, room)).map(
    (file): PhotoRow => ({
      id: ++lastId,
      file,
      state: 'waiting',
      facts: null,
      kinds: [],
      town: null,
      copy: null,
    }),
  );
  if (files.length > room) say(wordsNow()('photos.tooMany', { count: mostFiles }));
  rows.value = [...rows.value, ...added];
  if (work.value === null) void readWaiting();
}

/** Reads all that waits, also what is added meanwhile. */
export async function readWaiting(): Promise<void> {
  const stop = startWork('reading');
  const news = new Map<number, Reading>();
  const show = () => {
    if (news.size > 0) patch((row) => news.get(row.id));
    news.clear();
    const { read, all } = countPhotos(rows.value);
    if (!stop.aborted) work.value = { what: 'reading', done: read, all };
  };
  // Drawn now and then, not after each of hundreds.
  const timer = setInterval(show, 120);
  try {
    const tools = await getCode();
    for (let left = listWaiting(); left.length > 0 && !stop.aborted; left = listWaiting()) {
      await readPhotos(left, tools, stop, (row, reading) => news.set(row.id, reading));
      show();
    }
  } catch {
    say(wordsNow()('photos.noCode'));
  } finally {
    clearInterval(timer);
    show();
    if (stop === stopper.signal) work.value = null;
  }
}

const listWaiting = () => rows.value.filter(({ state }) => state === 'waiting');

function startWork(what: 'reading' | 'zipping'): AbortSignal {
  stopper.abort();
  stopper = new AbortController();
  work.value = { what, done: 0, all: rows.value.length };
  return stopper.signal;
}

function patch(change: (row: PhotoRow) => Partial<PhotoRow> | undefined): void {
  rows.value = rows.value.map((row) => {
    const next = change(row);
    return next ? { ...row, ...next } : row;
  });
}

/** Stops what is going on; what was found so far stays. */
export function stopWork(): void {
  stopper.abort();
  work.value = null;
}

/** Empties the list; it can be had back. */
export function clearPhotos(): void {
  const before = rows.value;
  stopWork();
  rows.value = [];
  zipped.value = null;
  say(wordsNow()('photos.cleared'), () => {
    rows.value = [...before, ...rows.value];
    say(wordsNow()('photos.back'));
  });
}

/** Makes the clean copy of one and saves it. */
export async function saveCopy({ id, file }: PhotoRow): Promise<void> {
  const t = wordsNow();
  try {
    const { strip } = await getCode();
    const { note, copy } = await copyPhoto(file, strip);
    patch((row) => (row.id === id ? { copy: note } : undefined));
    if (copy && note.outcome === 'clean') saveBlob(copy.name, copy.blob);
    say(sayCopied(note, copy?.name ?? file.name));
  } catch {
    say(t('photos.noCode'));
  }
}

function sayCopied(note: CopyNote, name: string): string {
  const t = wordsNow();
  if (note.outcome === 'was-clean') return t('photos.copy.wasClean');
  if (note.outcome === 'cannot') return `${t('photos.copy.cannot')} ${t(`photos.cannot.${note.reason}`)}`;
  return t(note.pixels === 'recoded' ? 'photos.copy.savedRecoded' : 'photos.copy.saved', { file: name });
}

/** Makes clean copies of all and saves them as one file. */
export async function saveZip(): Promise<void> {
  const t = wordsNow();
  // First of all: a browser opens its picker only in answer to a press.
  const sink = await openSink('clean-copies.zip');
  if (!sink) return;
  const all = rows.value;
  const stop = startWork('zipping');
  zipped.value = null;
  const notes = new Map<number, CopyNote>();
  const show = () => {
    patch((row) => (notes.has(row.id) ? { copy: notes.get(row.id)! } : undefined));
    if (!stop.aborted) work.value = { what: 'zipping', done: notes.size, all: all.length };
  };
  const timer = setInterval(show, 120);
  try {
    const { strip } = await getCode();
    const onCopied = (row: PhotoRow, note: CopyNote) => notes.set(row.id, note);
    const end = await zipCopies({ rows: all, strip, stop, onCopied }, sink);
    if (end === 'saved' || end === 'empty') zipped.value = new Set(notes.keys());
    say(t(`photos.zip.${end}`));
  } catch {
    say(t('photos.noCode'));
  } finally {
    clearInterval(timer);
    show();
    if (stop === stopper.signal) work.value = null;
  }
  // Files that were added meanwhile; those that the person stopped at stay as they are.
  const known = new Set(all.map(({ id }) => id));
  if (work.value === null && listWaiting().some(({ id }) => !known.has(id))) void readWaiting();
}
