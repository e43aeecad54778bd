import { browser } from '../browser';
import type { Answers, PageMessage, TabState } from '../messages/protocol';
import type { Account } from '../model/schemas';
import type { Identity } from '../model/sighting';
import { networks } from '../networks/networks';
import { findAccount, makeAccount, updateAccount } from '../store/accounts';
import { type Database, openDatabase } from '../store/database';
import { installKey } from '../store/keyed-hash';
import { makeHealthObservation, makeObservations } from '../store/make-observations';
import { readSummary } from '../store/read';
import { recordReading } from '../store/record';
import { readSettings } from '../store/settings';
import { showSummary } from '../store/shown-summaries';
import { readNote, writeNote } from '../store/tab-notes';
import { isHushed, unhushTab, writeTabState } from '../store/tab-state';
import { badgeText, showBadge } from './badge';
import { inspectOpened, withoutQuery } from './inspect-tab';
import { arrive } from './leave-page';
import { refreshSummaries } from './refresh';
import { clearTrouble, noteTrouble } from './trouble';
import { isSilent, maySpeakFor, trustIdentity } from './trust';

/** The page a message came from; null when it is not one that may send: wrong place, a frame, a private window. */
export interface Origin {
  tabId: number;
  url: URL;
}

/** What the background knows of the sender, from the browser and not from the message. */
export function readOrigin(sender: {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
}): Origin | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  if (sender.tab?.id === undefined || sender.tab.incognito) return null;
  if (!sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? { tabId: sender.tab.id, url } : null;
}

/** Handles one message of a page: decides whose it is, stores what is the person's own, and shows it on the tab. */
export async function receivePage<M extends PageMessage>(
  received: M,
  origin: Origin,
  at: number,
): Promise<Answers[M['type']]> {
  const refuse = (received.type === 'observe' ? { stored: false } : { read: false }) as Answers[M['type']];
  const url = readAddress(received.url, origin);
  if (!url || !maySpeakFor(received.network, url)) return refuse;
  if (isSilent(await readSettings(), received.network, url.hostname)) return refuse;
  if (received.type === 'page-opened') await unhushTab(origin.tabId);
  else if (await isHushed(origin.tabId)) return refuse;
  const message = { ...received, identity: trustIdentity(received.network, received.identity, url) };
  let db: Database;
  try {
    db = await openDatabase();
  } catch (error) {
    await noteTrouble(error, at);
    return refuse;
  }
  try {
    const account = await recogniseAccount(db, message.network, message.identity, at);
    const health = message.type === 'observe' ? message.health : message.identity.health;
    const state = describeTab(message.network, message.identity, health, account, url, at);
    if (account && (message.type === 'observe' || health !== 'ok')) {
      if (health !== 'not-loaded') {
        await storeReading(db, message, account, url, at);
        await clearTrouble();
      }
    }
    await writeTabState(origin.tabId, state);
    const summary = account ? await readSummary(account.id) : null;
    if (summary) await showSummary(summary);
    await showBadge(origin.tabId, badgeText(state, summary));
    browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
    if (message.type === 'page-opened') {
      await forgetInspection(origin.tabId, url);
      await arrive(origin.tabId, message.network);
      // Nobody waits for it: a page that hangs must not hold up the others.
      void inspectOpened(origin.tabId, message.network, url);
    }
    const readable = networks.get(message.network)?.fields[message.identity.page] !== undefined;
    return (
      message.type === 'observe'
        ? { stored: account !== null }
        : { read: account !== null && health === 'ok' && readable }
    ) as Answers[M['type']];
  } catch (error) {
    await noteTrouble(error, at);
    return refuse;
  } finally {
    db.close();
  }
}

/** What another page in this tab was set to is no news any more. */
async function forgetInspection(tabId: number, url: URL): Promise<void> {
  const inspection = await readNote('inspection', tabId);
  if (inspection && inspection.url !== withoutQuery(url)) await writeNote('inspection', tabId, null);
}

/**
 * Where the page was when it was looked at. After an in-page navigation the browser still names the address that the
 * tab first loaded, which may be somebody else's; the page's own word is taken within the origin that the browser vouches for.
 */
export function readAddress(told: string, origin: Origin): URL | null {
  const url = URL.canParse(told) ? new URL(told) : null;
  return url?.origin === origin.url.origin ? url : null;
}

/** The person's account, known already or shown by the page itself to be theirs; null for anybody else's. */
async function recogniseAccount(
  db: Database,
  network: string,
  identity: Identity,
  at: number,
): Promise<Account | null> {
  if (identity.page === 'other' || identity.handle === null) return null;
  const accounts = await db.getAll('accounts');
  const known = findAccount(accounts, network, identity);
  if (known) return known;
  return identity.own === true
    ? makeAccount(network, { ...identity, handle: identity.handle }, 'page', at, accounts)
    : null;
}

function describeTab(
  network: string,
  identity: Identity,
  health: TabState['health'],
  account: Account | null,
  url: URL,
  at: number,
): TabState {
  const readable = networks.get(network)?.fields[identity.page] !== undefined;
  let verdict: TabState['verdict'] = 'no-profile';
  if (readable && health === 'not-loaded') verdict = account ? 'own' : 'not-own';
  else if (readable && health !== 'ok') verdict = 'unreadable';
  else if (readable) verdict = account ? 'own' : 'not-own';
  return {
    network,
    page: identity.page,
    health,
    verdict,
    account: account?.id ?? null,
    url: account ? withoutQuery(url) : url.origin,
    at,
  };
}

/** Keeps one reading of an account's page, and computes anew what follows from it. */
export async function storeReading(
  db: Database,
  message: PageMessage,
  account: Account,
  address: URL,
  at: number,
): Promise<void> {
  const url = withoutQuery(address);
  const occasion = { account: account.id, network: message.network, identity: message.identity, url, at };
  const observed = message.type === 'observe' ? message : null;
  // What no reader looks for on such a page was not seen by a reader.
  const offered = new Set(networks.get(message.network)?.fields[message.identity.page]);
  const health = makeHealthObservation(
    occasion,
    observed?.health ?? message.identity.health,
    (observed?.looked ?? []).filter((field) => offered.has(field)),
  );
  const sightings = (observed?.sightings ?? []).filter(({ field }) => offered.has(field));
  const fields = observed ? await makeObservations(occasion, sightings, await installKey(db)) : [];
  await recordReading(db, updateAccount(account, message.identity, url, at), health, fields);
  await refreshSummaries(db, at);
}
