import type Browser from 'webextension-polyfill';
import type { Vitrine } from './vitrine';

declare const chrome: Browser.Browser;

/** Stops the extension's service worker, as the browser does when it has been idle. */
export async function stopWorker(vitrine: Vitrine): Promise<void> {
  const page = await vitrine.openExtensionPage('manifest.json');
  const session = await vitrine.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const mine = versions.filter(({ scriptURL }) => scriptURL.includes(vitrine.extensionId));
      if (mine.length > 0 && mine.every(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/**
 * Keeps a transaction open over the whole database, so that everybody else waits: at once, or as soon as the worker
 * says that it stored something. Gives the way to let go.
 */
export async function holdDatabase(vitrine: Vitrine, when: 'now' | 'changed'): Promise<() => Promise<void>> {
  await vitrine.inExtension(async (from) => {
    const world = globalThis as never as { held: boolean };
    world.held = true;
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('vitrine');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const hold = () => {
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      return new Promise<void>((started) => {
        // A transaction lasts as long as it is asked for something.
        const ask = () => {
          const request = transaction.objectStore('accounts').count();
          request.onsuccess = () => {
            started();
            if (world.held) ask();
            else db.close();
          };
        };
        ask();
      });
    };
    if (from === 'now') return hold();
    const onMessage = (message: unknown): undefined => {
      if ((message as { type?: string }).type !== 'changed') return;
      chrome.runtime.onMessage.removeListener(onMessage);
      void hold();
    };
    chrome.runtime.onMessage.addListener(onMessage);
  }, when);
  return () =>
    vitrine.inExtension(() => {
      (globalThis as never as { held: boolean }).held = false;
    }, null);
}
