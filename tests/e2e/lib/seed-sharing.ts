import type Browser from 'webextension-polyfill';
import { inventSharing, type SharingStores } from '../../../scripts/lib/made-up-sharing';
import type { Visit, VisitCompany } from '../../../utils/model/sharing';
import type { Vitrine } from './vitrine';

declare const chrome: Browser.Browser;

/** Two months of invented counts, two own contacts and three apps that asked, straight into the stores. */
export async function seedSharing(vitrine: Vitrine): Promise<void> {
  await vitrine.inExtension(async (stores) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('vitrine');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const transaction = db.transaction(Object.keys(stores), 'readwrite');
    for (const name of Object.keys(stores) as (keyof SharingStores)[])
      for (const row of stores[name]) transaction.objectStore(name).put(row);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    db.close();
  }, inventSharing(Date.now()));
}

/** A visit with everything that the popup can say of one, as the note of a tab: own data sent, unread bodies, a long list, buttons. */
export async function seedVisit(vitrine: Vitrine, tabId: number, url: string): Promise<void> {
  const { origin, pathname, hostname } = new URL(url);
  const visit: Visit = {
    ...{ url: origin + pathname, site: hostname, at: Date.now(), checked: Date.now(), watched: true },
    companies: [
      {
        ...make('meta', 'Meta', 'Meta Pixel', 'pixel', 3),
        kinds: ['page-url', 'event', 'value', 'product', 'form-data', 'hashed-email', 'first-party-id'],
        details: [
          { kind: 'event', name: 'view-product', raw: 'ViewContent' },
          { kind: 'product', text: 'Ceramic teapot' },
          { kind: 'value', amount: 49, currency: 'EUR' },
          { kind: 'form-data', text: 'newsletter' },
        ],
        contacts: [
          { id: 'c1', plain: false },
          { id: 'c2', plain: true },
        ],
        partly: true,
      },
      ...['google', 'linkedin', 'x', 'tiktok', 'pinterest', 'snap', 'reddit'].map((id) =>
        make(id, id, `${id} tag`, 'pixel', 1),
      ),
      make('microsoft', 'Microsoft', 'Sign in with Microsoft', 'login', 0),
      make('telegram', 'Telegram', 'Telegram share link', 'share-link', 0),
    ],
  };
  await vitrine.inExtension((note) => chrome.storage.session.set(note), { [`visit:${tabId}`]: visit });
}

function make(
  company: string,
  name: string,
  service: string,
  how: VisitCompany['services'][number]['how'],
  count: number,
): VisitCompany {
  return {
    ...{ company, name, services: [{ id: 'pixel', name: service, how, count }] },
    ...{ kinds: how === 'login' ? [] : ['page-url'], details: [], contacts: [], partly: false },
  };
}
