import type { Chromium } from './chromium.ts';

/** How much is stored: the bar's size, unless told otherwise. */
export interface Scale {
  accounts: number;
  observations: number;
  /** Daily snapshots of each account and of all together. */
  days: number;
}

export const fullScale: Scale = { accounts: 200, observations: 100_000, days: 5 * 365 };

/** Fills the stores with invented accounts over many networks, and has the background judge them. Takes a minute or two. */
export async function fillAtScale(browser: Chromium, scale: Scale): Promise<void> {
  // Opening a page makes the stores.
  const page = await browser.openExtensionPage('dashboard.html');
  await page.locator('main h1').waitFor();
  await page.close();
  await browser.inExtension(storeAtScale, { ...scale, now: Date.now() });
  await browser.inExtension(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'posture', account: 'x:person-0', posture: 'balanced' });
  }, null);
}

/** Runs in the extension. Everything is made from counters, so that two runs store the same. */
async function storeAtScale({ accounts, observations, days, now }: Scale & { now: number }): Promise<void> {
  const day = 86_400_000;
  const networks = [
    'x',
    'facebook',
    'linkedin',
    'instagram',
    'reddit',
    'github',
    'youtube',
    'tiktok',
    'pinterest',
    'xing',
  ];
  const fields = [
    'name',
    'handle',
    'photo',
    'bio',
    'email',
    'phone',
    'location',
    'website',
    'employer',
    'linked-accounts',
  ];
  const audiences = ['public', 'members', 'friends', 'only-me', 'unknown'];
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('vitrine');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const write = (store: string, rows: Iterable<object>) =>
    new Promise<void>((done, fail) => {
      const tx = db.transaction(store, 'readwrite');
      for (const row of rows) tx.objectStore(store).put(row);
      tx.oncomplete = () => done();
      tx.onerror = () => fail(tx.error);
    });

  const people = Array.from({ length: accounts }, (_, index) => {
    const network = networks[index % networks.length]!;
    // Every fifth shares its handle with its neighbours on other networks.
    const handle = index % 5 === 0 ? `person-${Math.floor(index / 20) * 20}` : `person-${index}`;
    return {
      ...{
        id: `${network}:${index === 0 ? 'person-0' : `${handle}-${index}`}`,
        network,
        handle,
        stableId: null,
      },
      ...{ handles: [handle], claimedBy: 'page', url: `https://${network}.com/${handle}` },
      ...{ firstSeen: now - days * day, lastSeen: now - (index % 30) * day },
    };
  });
  await write('accounts', people);

  const each = Math.floor(observations / accounts);
  for (const [at, { id, network, url }] of people.entries()) {
    const seen = {
      account: id,
      network,
      viewer: 'member',
      url,
      firstSeen: now - 400 * day,
      lastSeen: now - day,
    };
    const rows: object[] = [
      {
        ...seen,
        ...{
          id: `${id}|profile|member|page-health|${url}`,
          kind: 'page-health',
          page: 'profile',
          standing: id,
        },
        ...{ health: 'ok', looked: fields, gone: null },
      },
    ];
    for (let n = 1; n < each; n++) {
      const field = fields[n % fields.length]!;
      // One value of each field stands; what stood before it is kept as gone.
      const stands = n <= fields.length;
      const hash = field === 'email' || field === 'website' ? `shared-${at % 40}-${field}` : `${at}-${n}`;
      rows.push({
        ...seen,
        ...{
          id: `${id}|profile|member|${field}|${hash}-${n}`,
          kind: 'profile-field',
          page: 'profile',
          field,
        },
        ...{ shown: `m••• ${n}`, hash, facts: [], audience: audiences[(at + n) % audiences.length] },
        ...{
          audienceFrom: 'page',
          audienceConfidence: 'high',
          cue: 'bench',
          gone: stands ? null : now - n * day,
        },
        ...(stands && { standing: id }),
      });
    }
    await write('observations', rows);
  }

  const dayOf = (back: number) => new Date(now - back * day).toISOString().slice(0, 10);
  for (const [at, account] of ['all', ...people.map(({ id }) => id)].entries()) {
    const rows = Array.from({ length: days }, (_, back) => {
      const low = 20 + 15 * Math.sin((back + at) / 90);
      return {
        ...{ id: `${account}|${dayOf(back)}`, account, day: dayOf(back), low, high: low + 10 + (back % 20) },
        ...{ coverage: 0.7, known: 20, applicable: 28, failing: { high: 2, medium: 3, low: back % 5 } },
        ...{ dismissed: 1, unknown: 8 },
      };
    });
    await write('days', rows);
  }
  const kinds = ['new', 'resolved', 'returned', 'setting-changed'];
  await write(
    'events',
    Array.from({ length: accounts * 50 }, (_, index) => {
      const { id, network } = people[index % accounts]!;
      const [time, kind] = [now - ((index * 7) % days) * day - index, kinds[index % kinds.length]!];
      return {
        ...{
          id: `${id}|${time}|public-email|${kind}`,
          account: id,
          network,
          at: time,
          kind,
          check: 'public-email',
        },
        severity: 'medium',
      };
    }),
  );
  db.close();
}
