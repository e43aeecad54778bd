import { browser } from '../browser';
import type { Answers, RequestMessage } from '../messages/protocol';
import type { Identity } from '../model/sighting';
import { findAccount, makeAccount } from '../store/accounts';
import { type Database, openDatabase } from '../store/database';
import { erase } from '../store/record';
import { readSettings, writeSettings } from '../store/settings';
import { readTabState, writeTabState } from '../store/tab-state';
import { showBadge } from './badge';
import { parseClaim } from './parse-claim';
import { refreshSummaries } from './refresh';
import { listFiles, syncRegistrations } from './register';
import { clearTrouble } from './trouble';

/** May this sender ask? Only Vitrine's own pages: a content script's address is its page's. */
export function isOwnPage(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

type Handlers = {
  [T in RequestMessage['type']]: (
    message: Extract<RequestMessage, { type: T }>,
    at: number,
  ) => Promise<Answers[T]>;
};

const handlers: Handlers = {
  'claim-tab': ({ tabId }, at) => claimTab(tabId, at),
  claim: ({ entries }, at) =>
    withDatabase(async (db) => {
      const answer: Answers['claim'] = { accounts: [], rejected: [] };
      for (const { network, text } of entries) {
        const claim = parseClaim(network, text);
        if (claim)
          answer.accounts.push(await claimAccount(db, claim.network, { ...claim, stableId: null }, at));
        else answer.rejected.push(text);
      }
      await refreshSummaries(db, at);
      return answer;
    }),
  dismiss: ({ finding }, at) =>
    withDatabase(async (db) => {
      await db.put('dismissals', at, finding);
      await refreshSummaries(db, at);
      return { done: true };
    }),
  restore: ({ finding }, at) =>
    withDatabase(async (db) => {
      await db.delete('dismissals', finding);
      await refreshSummaries(db, at);
      return { done: true };
    }),
  erase: ({ what }, at) =>
    withDatabase(async (db) => {
      const erased = await erase(db, what);
      if (what === 'everything') await browser.storage.local.clear();
      await clearTrouble();
      await refreshSummaries(db, at);
      await forgetTabs();
      await syncRegistrations(await readSettings());
      return erased;
    }),
  settings: async ({ change }) => {
    const settings = await writeSettings(change);
    await syncRegistrations(settings);
    return { settings };
  },
  'read-tab': async ({ tabId }) => {
    try {
      // The script is idempotent: where it already runs, a second copy only asks the first to read again.
      const { url } = await browser.tabs.get(tabId);
      const files = listFiles(url && URL.canParse(url) ? new URL(url) : null);
      await browser.scripting.executeScript({
        target: { tabId },
        files: files.map((file) => `/${file}` as never),
      });
      return { done: true };
    } catch {
      return { done: false };
    }
  },
};

export function receiveRequest(
  message: RequestMessage,
  at: number,
): Promise<Answers[RequestMessage['type']]> {
  const handler = handlers[message.type] as (
    m: RequestMessage,
    at: number,
  ) => Promise<Answers[RequestMessage['type']]>;
  return handler(message, at);
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function claimAccount(
  db: Database,
  network: string,
  identity: Pick<Identity, 'stableId'> & { handle: string },
  at: number,
): Promise<string> {
  const known = findAccount(await db.getAll('accounts'), network, identity);
  if (known) return known.id;
  const account = makeAccount(network, identity, 'person', at);
  await db.put('accounts', account);
  return account.id;
}

/** The tab itself is asked who it shows, because somebody else's handle is kept nowhere. */
async function claimTab(tabId: number, at: number): Promise<Answers['claim-tab']> {
  let who: { network: string; identity: Identity } | null;
  try {
    who = (await browser.tabs.sendMessage(tabId, { type: 'who' })) as {
      network: string;
      identity: Identity;
    } | null;
  } catch {
    return { problem: 'no-page' };
  }
  const handle = who?.identity.handle;
  if (!who || !handle || who.identity.page === 'other') return { problem: 'no-profile' };
  const { network, identity } = who;
  const account = await withDatabase((db) => claimAccount(db, network, { ...identity, handle }, at));
  await browser.tabs.sendMessage(tabId, { type: 'read-now' }).catch(() => {});
  return { account };
}

/** After an erasure no tab may go on showing what is gone. */
async function forgetTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || !(await readTabState(tab.id))) continue;
    await writeTabState(tab.id, null);
    await showBadge(tab.id, '');
  }
}
