import type { ChromeApi } from './chrome-api.ts';
import type { Chromium } from './chromium.ts';
import { inventHistory } from './made-up-history.ts';
import { inventSharing, type SharingStores } from './made-up-sharing.ts';

/** Only inside functions that are evaluated in the browser. */
declare const chrome: ChromeApi;

const day = 86_400_000;

type Row = Record<string, unknown>;

interface Stores extends Partial<SharingStores> {
  accounts: Row[];
  observations: Row[];
  plans: Row[];
}

/** Invented people whose settings were checked: half-way, to the end, in an app alone, on a site that must be asked for. */
function inventStores(now: number): Stores {
  const stores: Stores = { accounts: [], observations: [], plans: [] };
  const addAccount = (network: string, handle: string, more: Row = {}) => {
    const id = `${network}:${handle || '~'}`;
    stores.accounts.push({
      ...{ id, network, handle, stableId: null, handles: handle ? [handle] : [] },
      ...{ claimedBy: 'page', url: handle ? `https://${network}.com/${handle}` : null },
      ...{ firstSeen: now - 40 * day, lastSeen: now - day, ...more },
    });
    return id;
  };
  const see = (account: string, kind: string, key: string, row: Row) => {
    const id = `${account}|${kind}|${key}`;
    stores.observations.push({
      ...{ id, kind, account, standing: account, network: account.split(':')[0] },
      ...{ page: 'settings', viewer: 'member', url: `https://${account.split(':')[0]}.com/settings` },
      ...{ firstSeen: now - 40 * day, lastSeen: now - 3_600_000, gone: null, ...row },
    });
  };
  const set = (account: string, pageKey: string, values: Record<string, string>, more: Row = {}) => {
    for (const [setting, value] of Object.entries(values)) {
      const read = {
        setting,
        value,
        cue: 'label',
        confidence: 'high',
        previous: null,
        since: now - 40 * day,
      };
      see(account, 'setting', setting, { ...read, ...(pageKey && { pageKey }), ...more });
    }
  };
  const read = (account: string, page: string, pageKey: string, health = 'ok') =>
    see(account, 'page-health', pageKey, { page, pageKey, health, looked: [] });
  const walk = (account: string, states: Record<string, string | [string, string]>, ended: number | null) =>
    stores.plans.push({
      ...{ account, started: now - 2 * 3_600_000, ended },
      steps: Object.entries(states).map(([page, state]) => {
        const [name, health] = typeof state === 'string' ? [state, state === 'read' ? 'ok' : null] : state;
        return { page, state: name, health, at: name === 'open' ? null : now - 3_600_000 };
      }),
    });

  const x = addAccount('x', 'sam_example');
  set(x, 'audience', { protected: 'off', photo_tagging: 'public' });
  set(x, 'location', { post_location: 'off' });
  read(x, 'settings', 'audience');
  read(x, 'settings', 'location');
  read(x, 'settings', 'messages', 'signed-out');
  read(x, 'apps', 'apps');
  const app = (key: string, row: Row) =>
    see(x, 'connected-app', key, {
      ...{ page: 'apps', pageKey: 'apps', groups: [], granted: true, added: null, used: null, kept: null },
      ...row,
    });
  app('a', { name: 'Postbird', groups: ['acts-for-you', 'reads-messages'], added: now - 900 * day });
  app('b', { name: 'Photo Frame Example', groups: ['reads-files'], used: now - 500 * day });
  app('c', { name: 'Sign-in for Example News', groups: ['identity'], kept: now - day });
  app('d', { name: 'Old Quiz', granted: false });
  read(x, 'sessions', 'sessions');
  const session = (key: string, row: Row) =>
    see(x, 'session', key, {
      ...{ page: 'sessions', pageKey: 'sessions', device: '', place: null, placeHash: null },
      ...{ current: false, active: null, kept: null, ...row },
    });
  session('a', { device: 'linux firefox', place: 'N•••, Netherlands', current: true, active: now });
  session('b', { device: 'android app', place: 'U•••, Netherlands', active: now - 400 * day });
  walk(
    x,
    {
      ...{ audience: 'read', location: 'read', messages: ['unreadable', 'signed-out'], spaces: 'skipped' },
      ...{ contacts: 'open', 'about-account': 'open', ads: 'open', 'inferred-identity': 'open' },
      ...{ 'business-partners': 'open', 'location-information': 'open', grok: 'open', cookies: 'open' },
      ...{ apps: 'read', sessions: 'read' },
    },
    null,
  );

  const linkedin = addAccount('linkedin', 'robin-example', { posture: 'work' });
  set(linkedin, 'visibility', {
    ...{ email_visibility: 'friends', connections_list: 'off', photo: 'public', presence: 'off' },
  });
  set(linkedin, 'visibility', { email_export: 'on' }, { confidence: 'low' });
  const until = now - 20 * day;
  set(
    linkedin,
    'ai-training',
    { genai_training: 'off' },
    { previous: { value: 'on', until }, since: now - 3_600_000 },
  );
  set(linkedin, 'research', { research: 'on' });
  set(linkedin, 'ads-age', { ads_age: 'on' });
  set(linkedin, 'ads-beyond', { ads_beyond: 'off' });
  read(linkedin, 'settings', 'cookies', 'layout-changed');
  walk(
    linkedin,
    {
      ...{ visibility: 'read', 'public-profile': 'skipped', 'ai-training': 'read', research: 'read' },
      ...{ cookies: ['unreadable', 'layout-changed'], 'ads-age': 'read', 'ads-beyond': 'read' },
      ...{ partners: 'open', apps: 'skipped', sessions: 'skipped' },
    },
    now - 1_800_000,
  );

  const whatsapp = addAccount('whatsapp', '');
  set(whatsapp, '', { last_seen: 'public', read_receipts: 'on', two_step: 'on' }, { cue: 'person', url: '' });
  const strava = addAccount('strava', 'sam_example');
  const medium = addAccount('medium', 'sam_example', { url: 'https://medium.com/@sam_example' });
  const github = addAccount('github', 'samcode-example');
  const facebook = addAccount('facebook', 'sam.in.example');

  /** What stands on their profiles; equal hashes tie them. */
  const show = (account: string, audience: string, fields: Record<string, [string | null, string?]>) => {
    for (const [field, [shown, hash = null]] of Object.entries(fields)) {
      const url = String(stores.accounts.find(({ id }) => id === account)?.url ?? '');
      const from = { audienceFrom: 'page', audienceConfidence: 'high', cue: 'key', facts: [] };
      see(account, 'profile-field', field, { page: 'profile', url, field, shown, hash, audience, ...from });
    }
  };
  const look = (account: string, looked: string[]) =>
    see(account, 'page-health', 'profile', { page: 'profile', health: 'ok', looked });
  const looked = ['name', 'handle', 'photo', 'bio', 'email', 'phone', 'location', 'website', 'employer'];
  const site: [string, string] = ['e•••.example', 'made-up-site'];
  const mail: [string, string] = ['s•••@e•••.com', 'made-up-mail'];
  const number: [string, string] = ['+31 ••• 00', 'made-up-number'];
  show(x, 'public', { name: ['S••• E•••'], handle: ['sam_example'], photo: [null], website: site });
  show(x, 'public', { location: ['U•••, Netherlands'] });
  show(medium, 'public', { name: ['S••• E•••'], handle: ['sam_example'], website: site });
  show(medium, 'public', { 'linked-accounts': ['https://x.com/sam_example'] });
  show(strava, 'members', { name: ['S••• E•••'], handle: ['sam_example'], photo: [null] });
  show(strava, 'friends', { phone: number });
  show(linkedin, 'members', { name: ['R••• E•••'], employer: ['E••• Works'], email: mail });
  show(github, 'public', { handle: ['samcode-example'], email: mail, bio: [null] });
  show(facebook, 'friends', { name: ['S••• E•••'], phone: number, birthday: [null] });
  for (const account of [x, medium, strava, linkedin, github, facebook]) look(account, looked);
  return stores;
}

/** What drafts and photos gave away on some days of three months. */
function inventCautions(now: number): Row[] {
  const kinds = {
    draft: ['email', 'phone', 'street-address', 'absence', 'iban'],
    photo: ['place', 'time', 'device', 'serial'],
  };
  const places = ['x', 'facebook', 'reddit', 'forum.example.com'];
  return [0, 1, 3, 4, 8, 12, 13, 21, 26, 40, 55, 71].flatMap((back, at) => {
    const date = new Date(now - back * day).toISOString().slice(0, 10);
    return (['draft', 'photo'] as const).slice(at % 3 === 0 ? 1 : 0).map((about) => {
      const kind = kinds[about][at % kinds[about].length]!;
      const place = places[at % places.length]!;
      return { id: `${date}|${about}|${place}|${kind}`, day: date, about, place, kind, count: 1 + (at % 4) };
    });
  });
}

/** Puts them and what companies learned of them into the extension's own database, has the background judge them, and invents how it came to that. */
export async function fillStores(browser: Chromium): Promise<void> {
  const now = Date.now();
  await put(browser, { ...inventStores(now), ...inventSharing(now), cautions: inventCautions(now) });
  const scores = await browser.inExtension(async () => {
    await chrome.runtime.sendMessage({ type: 'posture', account: 'x:sam_example', posture: 'balanced' });
    const request = indexedDB.open('vitrine');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const all = request.result.transaction('summaries').objectStore('summaries').getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    request.result.close();
    const summaries: { account: { id: string }; score: { low: number; high: number } }[] = all.result;
    return summaries.map(({ account, score }) => ({ account: account.id, low: score.low, high: score.high }));
  }, null);
  await put(browser, inventHistory(now, scores));
}

/** Writes rows as they are. */
async function put(browser: Chromium, stores: object): Promise<void> {
  await browser.inExtension(async (stores) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('vitrine');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const tx = db.transaction(Object.keys(stores), 'readwrite');
    for (const [store, rows] of Object.entries(stores))
      for (const row of rows) tx.objectStore(store).put(row);
    await new Promise((done) => {
      tx.oncomplete = done;
    });
    db.close();
  }, stores);
}
