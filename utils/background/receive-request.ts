import { browser } from '../browser';
import type { Answers, RequestMessage } from '../messages/protocol';
import { parseWho } from '../messages/schemas';
import type { Identity } from '../model/sighting';
import { findAccount, foldHandle, makeAccount } from '../store/accounts';
import { type Database, openDatabase } from '../store/database';
import { changeSettings, forgetChoices, replaceChoices, switchTermList } from '../store/in-force';
import { type Erasure, erase } from '../store/record';
import { forgetCautions } from '../store/record-cautions';
import { forgetHistory } from '../store/record-history';
import { readSettings } from '../store/settings';
import { forgetTold } from '../store/strangers';
import { forgetNotes } from '../store/tab-notes';
import { hushTab, readTabStates } from '../store/tab-state';
import { forgetCounted } from './count-cautions';
import { followSettings } from './follow-settings';
import { forgetTabs } from './forget-tabs';
import { noteForgotten } from './forgotten';
import { forgetVisits } from './keep-visit';
import { parseClaim } from './parse-claim';
import { withoutNewSites } from './read-access';
import { settingsHandlers } from './receive-settings';
import { sharingHandlers } from './receive-sharing';
import { refreshSummaries } from './refresh';
import { listFiles, syncRegistrations } from './register';
import { forgetPicture, rememberPicture } from './remember-picture';
import { openStrangers } from './see-strangers';
import { tellChanged } from './tell-changed';
import { clearTrouble } from './trouble';
import { isSilent, maySpeakFor, trustIdentity } from './trust';
import { syncWatching } from './watch';
import { settle } from './watch-queue';

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
  ...settingsHandlers,
  ...sharingHandlers,
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
      await lookAgain(new Set(answer.accounts.map((id) => id.slice(0, id.indexOf(':')))));
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
  erase: async ({ what }, at) => {
    // What was seen but not written yet would come back after it was erased.
    if (what === 'everything') {
      noteForgotten();
      await settle();
    }
    return withDatabase(async (db) => {
      const erased = await erase(db, what);
      if (what === 'everything') await forgetChoices();
      await clearTrouble();
      await refreshSummaries(db, at, 'told');
      await forgetErased(what);
      if (what === 'everything') {
        await syncRegistrations(await readSettings());
        await syncWatching();
      }
      return erased;
    });
  },
  settings: async ({ change }, at) => {
    const before = await readSettings();
    const { settings, refused } = await changeSettings(change);
    await followSettings(before, settings, at);
    return { settings, refused };
  },
  strangers: ({ account }, at) => openStrangers(account, at),
  restored: async ({ choices }, at) => {
    // What was begun before must not be written among what came back, nor what tabs told of accounts that are gone.
    noteForgotten();
    const before = await readSettings();
    const settings = await replaceChoices(withoutNewSites(choices, before));
    await clearTrouble();
    await forgetErased('everything');
    await withDatabase((db) => refreshSummaries(db, at, 'told'));
    await followSettings(before, settings, at);
    await syncWatching();
    return { done: true };
  },
  'forget-cautions': () => withDatabase(async (db) => ({ rows: await forgetCautions(db) })),
  'forget-history': async ({ what }) => {
    const gone = await withDatabase((db) => forgetHistory(db, what));
    tellChanged();
    return gone;
  },
  'picture-remember': ({ tabId }, at) => rememberPicture(tabId, at),
  'picture-forget': ({ account }) => forgetPicture(account),
  'term-list': async ({ id, on }) => ({ done: await switchTermList(id, on) }),
  'read-tab': async ({ tabId }) => {
    try {
      // The script is idempotent: where it already runs, a second copy only asks the first to read again.
      const tab = await browser.tabs.get(tabId);
      const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
      const { networksOff, pausedHosts } = await readSettings();
      const files = listFiles(url, networksOff);
      if (tab.incognito || files.length === 0 || (url && pausedHosts.includes(url.hostname)))
        return { done: false };
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

/** What is known of open tabs goes along, and what is on its way from them is not taken. */
async function forgetErased(what: Erasure): Promise<void> {
  const isErased = (one: { account: string | null; network: string | null }) =>
    what === 'everything' ||
    ('account' in what ? one.account === what.account : one.network === what.network);
  const tabs = [
    ...(await forgetTabs(isErased)),
    ...(await forgetNotes('inspection', isErased)),
    ...(await forgetNotes('guide', isErased)),
  ];
  await forgetTold((account) => isErased({ account, network: account.slice(0, account.indexOf(':')) }));
  await forgetNotes('asked', () => true);
  if (what === 'everything') await forgetVisits(() => true);
  if (what === 'everything') await forgetCounted();
  await forgetNotes('owner', (account) =>
    isErased({ account, network: account.slice(0, account.indexOf(':')) }),
  );
  for (const tabId of new Set(tabs)) await hushTab(tabId);
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
  const accounts = await db.getAll('accounts');
  const typed = foldHandle(identity.handle);
  const known =
    findAccount(accounts, network, identity) ??
    // A former handle, typed from memory, still names the account that it became.
    (identity.stableId === null
      ? accounts.find((account) => account.network === network && account.handles.includes(typed))
      : undefined);
  if (known) {
    if (known.claimedBy !== 'person') await db.put('accounts', { ...known, claimedBy: 'person' });
    return known.id;
  }
  const account = makeAccount(network, identity, 'person', at, accounts);
  await db.put('accounts', account);
  return account.id;
}

/** The tab itself is asked who it shows, because somebody else's handle is kept nowhere; its answer is a page's like any other. */
async function claimTab(tabId: number, at: number): Promise<Answers['claim-tab']> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || tab.incognito || !URL.canParse(tab.url)) return { problem: 'no-page' };
  const url = new URL(tab.url);
  const who = parseWho(await browser.tabs.sendMessage(tabId, { type: 'who' }).catch(() => null));
  // A tab that has just moved on may still answer with what it showed before.
  if (!who || who.url !== url.origin + url.pathname) return { problem: 'no-page' };
  const { network } = who;
  if (!maySpeakFor(network, url) || isSilent(await readSettings(), network, url.hostname))
    return { problem: 'no-page' };
  const { handle, stableId } = trustIdentity(network, who.identity, url);
  if (handle === null) return { problem: 'no-profile' };
  const account = await withDatabase(async (db) => {
    const id = await claimAccount(db, network, { handle, stableId }, at);
    await refreshSummaries(db, at);
    return id;
  });
  await askToRead(tabId);
  return { account };
}

/** Tabs that show somebody else on these networks may show the person now. */
async function lookAgain(networks: ReadonlySet<string>): Promise<void> {
  for (const [tabId, state] of await readTabStates()) {
    if (networks.has(state.network) && state.verdict === 'not-own') await askToRead(tabId);
  }
}

const askToRead = (tabId: number) => browser.tabs.sendMessage(tabId, { type: 'read-now' }).catch(() => {});
