import { browser } from '../browser';

/** Something the person should know although nobody asked: the device is full, or the database does not open. */
export interface Trouble {
  kind: 'storage-full' | 'storage-damaged';
  at: number;
}

const key = 'trouble';

/** Keeps the latest trouble in session memory for popup and dashboard to show. */
export async function noteTrouble(error: unknown, at: number): Promise<void> {
  // Databases name it by the error's name, `storage.local` only by its text.
  const isFull =
    (error instanceof Error || error instanceof DOMException) &&
    /quota/i.test(`${error.name} ${error.message}`);
  const kind: Trouble['kind'] = isFull ? 'storage-full' : 'storage-damaged';
  await browser.storage.session.set({ [key]: { kind, at } satisfies Trouble });
}

export async function readTrouble(): Promise<Trouble | null> {
  return ((await browser.storage.session.get(key))[key] as Trouble | undefined) ?? null;
}

export async function clearTrouble(): Promise<void> {
  await browser.storage.session.remove(key);
}
