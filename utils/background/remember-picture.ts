import { browser } from '../browser';
import { hashLook, type Pixels } from '../footprint/hash-look';
import type { PictureAnswers, PictureAt } from '../messages/picture';
import { parsePictureAt } from '../messages/picture-schema';
import { openDatabase } from '../store/database';
import { readSettings } from '../store/settings';
import { readTabStates } from '../store/tab-state';
import { tellChanged } from './tell-changed';
import { isSilent } from './trust';

type Placed = Extract<PictureAt, { side: number }>;
type Problem = NonNullable<PictureAnswers['picture-remember']['problem']>;

/** Largest square read, in pixels of the screen; a picture is told from far fewer. */
const maxSide = 600;

/**
 * Keeps what the profile picture in a tab looks like, in 64 bits, because the person asked in the popup, which lets the browser hand out a
 * capture of the tab. The capture is cropped to the picture and forgotten at once.
 */
export async function rememberPicture(
  tabId: number,
  at: number,
  readPixels = cropCapture,
): Promise<PictureAnswers['picture-remember']> {
  const fail = (problem: Problem) => ({ problem, account: null });
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const state = (await readTabStates()).get(tabId);
  if (!tab?.url || tab.incognito || !URL.canParse(tab.url)) return fail('not-own');
  const { hostname } = new URL(tab.url);
  if (state?.verdict !== 'own' || state.account === null || state.page !== 'profile') return fail('not-own');
  if (isSilent(await readSettings(), state.network, hostname)) return fail('not-own');
  const before = await askPlace(tabId);
  if (!before || before.url !== state.url) return fail('not-own');
  if ('problem' in before) return fail(before.problem);
  // What is captured is whatever tab is in front.
  if (!tab.active) return fail('not-shown');
  const capture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => null);
  if (capture === null) return fail('refused');
  const after = await askPlace(tabId);
  if (!after || !isSamePlace(before, after)) return fail('not-shown');
  const pixels = await readPixels(capture, before).catch(() => null);
  if (pixels === null) return fail('refused');
  const hash = hashLook(pixels);
  if (hash === null) return fail('plain');
  const { account } = state;
  const isKept = await keepMark({ account, hash, at });
  if (isKept) tellChanged();
  return isKept ? { problem: null, account } : fail('not-own');
}

/** Never of an account that was erased meanwhile. */
async function keepMark(mark: { account: string; hash: string; at: number }): Promise<boolean> {
  const db = await openDatabase();
  try {
    const tx = db.transaction(['accounts', 'pictures'], 'readwrite');
    const isThere = (await tx.objectStore('accounts').get(mark.account)) !== undefined;
    if (isThere) await tx.objectStore('pictures').put(mark);
    await tx.done;
    return isThere;
  } finally {
    db.close();
  }
}

export async function forgetPicture(account: string): Promise<{ done: boolean }> {
  const db = await openDatabase();
  try {
    await db.delete('pictures', account);
  } finally {
    db.close();
  }
  tellChanged();
  return { done: true };
}

const askPlace = async (tabId: number) =>
  parsePictureAt(await browser.tabs.sendMessage(tabId, { type: 'picture' }).catch(() => null));

/** The page may have been scrolled, or left, while the capture was taken. */
function isSamePlace(before: PictureAt, after: PictureAt): boolean {
  if ('problem' in before || 'problem' in after || before.url !== after.url) return false;
  return (['x', 'y', 'side', 'width', 'height'] as const).every(
    (length) => Math.abs(before[length] - after[length]) < 1,
  );
}

/** The picture's square out of a capture, in pixels of the screen. The address holds the picture itself, so nothing is fetched. */
async function cropCapture(capture: string, { x, y, side, width, height }: Placed): Promise<Pixels> {
  const bytes = Uint8Array.from(atob(capture.slice(capture.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  try {
    const [across, down] = [bitmap.width / width, bitmap.height / height];
    const [wide, high] = [Math.round(side * across), Math.round(side * down)];
    const [toWide, toHigh] = [Math.min(wide, maxSide), Math.min(high, maxSide)];
    const canvas = new OffscreenCanvas(toWide, toHigh);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, Math.round(x * across), Math.round(y * down), wide, high, 0, 0, toWide, toHigh);
    return context.getImageData(0, 0, toWide, toHigh);
  } finally {
    bitmap.close();
  }
}
