import { send } from '../../messages/send';
import type { PhotosTold } from '../../model/draft';
import type { PhotoKind } from '../../model/words';
import { photoMark } from '../../photo/define';
import type { FramePhotoCode, Look, Looked } from './define';
import { isPhoto } from './is-photo';

/** The longest that the background may be silent, and that a look may take where the page waits for its files. */
const answerMs = 3_000;
const lookMs = 6_000;
const atOnce = 4;

/** Null where that takes too long, or was not to be had. */
export function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    const end = (value: T | null) => {
      clearTimeout(timer);
      resolve(value);
    };
    work.then(end, () => end(null));
  });
}

const readMark = () => (globalThis as { [photoMark]?: FramePhotoCode })[photoMark] ?? null;

/** What reads photos comes into the frame only once there is one. */
async function getCode(): Promise<FramePhotoCode | null> {
  if (!readMark()) await within(send({ type: 'photo-code' }), answerMs);
  return readMark();
}

/** Looks at all photos among the files; null where nothing can be said. */
export async function lookAt(files: readonly File[], isHeld: boolean): Promise<Look | null> {
  const code = await getCode();
  if (!code) return null;
  const looked = files.map((file): Looked => ({ file, facts: null, kinds: [], stripped: null }));
  const all = forEach(looked, async (one) => {
    if (!isPhoto(one.file)) return;
    const facts = await code.read(one.file);
    one.facts = facts;
    one.kinds = code.kindsOf(facts);
  }).then(() => true);
  const isDone = isHeld ? await within(all, lookMs) : await all.catch(() => false);
  return isDone ? { code, files: looked } : null;
}

/** Makes the first clean copies; one that fails leaves the others as they are. */
export function makeCopies({ code, files }: Look, most: number): Promise<void> {
  const telling = files.filter(({ kinds, facts }) => kinds.length > 0 || facts?.damaged).slice(0, most);
  return forEach(telling, async (one) => {
    one.stripped = await code
      .strip(one.file)
      .catch(() => ({ outcome: 'cannot', reason: 'damaged' }) as const);
  });
}

/** What the background is told: kinds and counts, no value. */
export function tellOf({ files }: Look, held: boolean): PhotosTold {
  const counts = new Map<PhotoKind, number>();
  for (const { kinds } of files)
    for (const kind of new Set(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const photos = files.filter(({ file }) => isPhoto(file));
  return {
    files: photos.length,
    unread: photos.filter(({ facts }) => !facts || facts.damaged).length,
    kinds: [...counts].map(([kind, count]) => ({ kind, files: count })),
    held,
  };
}

/** The words for it; null where the background is silent or has nothing to say. */
export async function askWords(told: PhotosTold) {
  return (await within(send({ type: 'photos', told }), answerMs))?.notice ?? null;
}

async function forEach<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
