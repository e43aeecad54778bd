import type { Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { Tab, Vitrine } from './vitrine';

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

/** The extension's worker; wakes it where it was stopped. */
async function wakeWorker(vitrine: Vitrine): Promise<Worker> {
  // Any question wakes it.
  await vitrine.ask({ type: 'settings', change: {} });
  const found = vitrine.context.serviceWorkers().findLast((one) => one.url().includes(vitrine.extensionId));
  return found ?? vitrine.context.waitForEvent('serviceworker');
}

/** Whether the extension's worker listens to requests. */
export async function hasListeners(vitrine: Vitrine): Promise<boolean> {
  const worker = await wakeWorker(vitrine);
  return worker.evaluate(() => {
    const event = chrome.webRequest?.onBeforeRequest as never as { hasListeners(): boolean } | undefined;
    return event?.hasListeners() ?? false;
  });
}

/** As if an item of the extension's context menu was chosen: no test can open the browser's own menu. */
export async function clickMenu(vitrine: Vitrine, info: object, tab: object): Promise<void> {
  const worker = await wakeWorker(vitrine);
  await worker.evaluate(
    ([chosen, shown]) =>
      (chrome.contextMenus.onClicked as never as { dispatch(...args: object[]): void }).dispatch(
        chosen,
        shown,
      ),
    [info, tab] as const,
  );
}

/** A tab in a private window. Playwright takes it for one like the others, and serves what it is to be served. */
export async function openPrivate(vitrine: Vitrine): Promise<Tab> {
  await vitrine.inExtension(() => null, null);
  const opened = vitrine.context.waitForEvent('page', (page) => page.url() === 'about:blank');
  const tabId = await vitrine.inExtension(async () => {
    const window = await chrome.windows.create({ incognito: true, url: 'about:blank' });
    return window.tabs?.[0]?.id ?? -1;
  }, null);
  return { page: await opened, tabId };
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

/** Leaves the extension so many bytes of storage. Holds as long as the page that this opens. */
export async function limitStorage(vitrine: Vitrine, bytes: number): Promise<void> {
  await vitrine.inExtension(() => null, null);
  const hidden = vitrine.context.pages().find((page) => page.url().endsWith('/manifest.json'))!;
  const session = await vitrine.context.newCDPSession(hidden);
  const origin = `chrome-extension://${vitrine.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

/** Fills what room is left with ballast in a database beside Vitrine's, to the last kilobyte. */
export async function fillStorage(vitrine: Vitrine): Promise<void> {
  await vitrine.inExtension(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ballast', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const put = (bytes: number) =>
      new Promise<boolean>((done) => {
        const transaction = db.transaction('ballast', 'readwrite');
        transaction.objectStore('ballast').put(new Uint8Array(bytes));
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
      });
    for (const bytes of [2_000_000, 200_000, 20_000, 1_000]) while (await put(bytes));
    db.close();
  }, null);
}

/** Puts a database of another version, with one account in it, in the place of Vitrine's own. */
export async function replaceDatabase(vitrine: Vitrine, version: number): Promise<void> {
  await vitrine.inExtension(async (wanted) => {
    const until = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    await until(indexedDB.deleteDatabase('vitrine'));
    const request = indexedDB.open('vitrine', wanted);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('accounts', { keyPath: 'id' }).put({ id: 'x:kept' });
    };
    (await until(request)).close();
  }, version);
}
