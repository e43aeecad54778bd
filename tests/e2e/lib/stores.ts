import type Browser from 'webextension-polyfill';

declare const chrome: Browser.Browser;

/** Every byte the extension keeps, as plain data: IndexedDB by store, and the storage areas. */
export interface Kept {
  database: Record<string, unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  sync: Record<string, unknown>;
}

/** Runs inside the extension. Never makes or upgrades a database by looking. */
export async function dumpStores(): Promise<Kept> {
  const database: Record<string, unknown[]> = {};
  for (const { name } of await indexedDB.databases()) {
    // What a test itself put there to fill the device.
    if (name === 'ballast') continue;
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    for (const store of db.objectStoreNames) {
      const values = await new Promise<unknown[]>((done, fail) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      // A CryptoKey has no plain form; that it is there is what counts.
      database[`${name}.${store}`] = values.map((value) =>
        value instanceof CryptoKey ? { key: value.algorithm.name, extractable: value.extractable } : value,
      );
    }
    db.close();
  }
  return {
    database,
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: (await chrome.storage.sync?.get(null)) ?? {},
  };
}

/** Which of the words occur anywhere in what is kept, whatever their case. */
export function findIn(kept: Kept, words: readonly string[]): string[] {
  const text = JSON.stringify(kept).toLowerCase();
  return words.filter((word) => text.includes(word.toLowerCase()));
}
