import { browser } from '../browser';
import type { Answers, PageMessage } from '../messages/protocol';
import type { Account } from '../model/schemas';
import { networks } from '../networks/networks';
import { findAccount } from '../store/accounts';
import { openDatabase } from '../store/database';
import { readSettings } from '../store/settings';
import {
  type Allowance,
  readAllowance,
  readTold,
  type Told,
  writeAllowance,
  writeTold,
} from '../store/strangers';
import { withoutQuery } from './inspect-tab';
import { mayRead } from './read-access';
import { readAddress, readOrigin, storeReading } from './receive-page';
import { listFiles } from './register';
import type { Tab, TabChange } from './tab-pages';
import { tellChanged } from './tell-changed';
import { isSilent, maySpeakFor, trustIdentity } from './trust';

type Problem = NonNullable<Answers['strangers']['problem']>;

/** A tab that was not read within this is a private tab like any other again. */
const longestMs = 300_000;

/** Opens the account's profile in a private window and lets that one tab tell of that one account. */
export async function openStrangers(id: string, at: number): Promise<Answers['strangers']> {
  const account = await readAccount(id);
  const url = account?.url && URL.canParse(account.url) ? new URL(account.url) : null;
  if (!account || !url) return { problem: 'no-address' };
  const problem = await findProblem(account, url);
  if (problem) return { problem };
  await endStrangers('closed', at);
  const fresh = !(await browser.windows.getAll()).some(({ incognito }) => incognito);
  const opened = await browser.windows.create({ incognito: true, url: url.href }).catch(() => null);
  const tab = opened?.tabs?.[0] ?? (await findFirstTab(opened?.id));
  if (tab?.id === undefined || tab.incognito === false) return { problem: 'refused' };
  const { network } = account;
  await writeAllowance({
    ...{ tabId: tab.id, account: id, network, host: url.hostname, at, fresh },
    ...{ landed: null, marked: false, read: null },
  });
  await tell(id, { state: 'looking', at });
  // It may have been there before it was noted.
  const now = await browser.tabs.get(tab.id).catch(() => null);
  if (now?.status === 'complete') await turnStrangers(tab.id, { status: 'complete' }, now, at);
  return { problem: null };
}

async function findProblem({ network }: Account, url: URL): Promise<Problem | null> {
  const settings = await readSettings();
  const isOfWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isOfWeb || !networks.get(network)?.fields.profile || !maySpeakFor(network, url)) return 'no-address';
  if (isSilent(settings, network, url.hostname)) return 'off';
  if (!(await mayRead(url, settings))) return 'no-access';
  return (await browser.extension.isAllowedIncognitoAccess()) ? null : 'not-allowed';
}

async function readAccount(id: string): Promise<Account | null> {
  const db = await openDatabase();
  try {
    return (await db.get('accounts', id)) ?? null;
  } finally {
    db.close();
  }
}

async function findFirstTab(windowId: number | undefined) {
  return windowId === undefined ? undefined : (await browser.tabs.query({ windowId }))[0];
}

/** The tab loads or moves on: read what is there, or end the allowance where it has left what it was opened for. */
export async function turnStrangers(tabId: number, change: TabChange, tab: Tab, at: number): Promise<void> {
  const allowance = await readAllowance();
  if (allowance?.tabId !== tabId) return;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  // Before anything has loaded the browser may name no address yet, or an empty page.
  const isBlank = !url || url.href === 'about:blank';
  if (isBlank && allowance.read === null && change.status !== 'complete') return;
  const isLate = at - allowance.at > longestMs;
  const hasLeft = allowance.read !== null && url !== null && withoutQuery(url) !== allowance.read;
  if (isBlank || isLate || hasLeft || !isThere(allowance, url)) return endStrangers('elsewhere', at);
  // Whoever goes on from there may sign in; what sends people on before the page is there is the network's own doing.
  const landed = allowance.landed ?? (change.status === 'complete' ? withoutQuery(url) : null);
  const fresh = allowance.fresh && (landed === null || landed === withoutQuery(url));
  const next = { ...allowance, landed, fresh };
  if (landed !== allowance.landed || fresh !== allowance.fresh) await writeAllowance(next);
  if (change.status === 'complete') await injectReader(next, url, at);
}

/** On the network; of software that anybody can run, which may speak from anywhere, on the account's own server. */
function isThere({ network, host }: Allowance, url: URL): boolean {
  if (!maySpeakFor(network, url)) return false;
  const isWithin = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  if (!networks.get(network)?.recognised) return true;
  return isWithin(url.hostname, host) || isWithin(host, url.hostname);
}

/** The registered script stays silent in private windows; only what is put here, into the page that is there now, may speak. */
async function injectReader(allowance: Allowance, url: URL, at: number): Promise<void> {
  const { tabId, marked, read } = allowance;
  const settings = await readSettings();
  const files = listFiles(url, settings.networksOff);
  if (files.length === 0 || isSilent(settings, allowance.network, url.hostname)) return;
  try {
    const [said] = (await browser.scripting.executeScript({ target: { tabId }, func: letSpeak })) ?? [];
    // The same address loaded anew may show what somebody sees who signed in on the page itself.
    const isAnew = marked && said?.result !== true;
    if (isAnew && read !== null) return await endStrangers('elsewhere', at);
    if (isAnew || !marked)
      await writeAllowance({ ...allowance, marked: true, fresh: allowance.fresh && !isAnew });
    await browser.scripting.executeScript({
      target: { tabId },
      files: files.map((file) => `/${file}` as never),
    });
  } catch {
    // The page was left meanwhile, or lets nothing in; the next one that loads is tried.
  }
}

/** Runs in the page's isolated world, which no page sees; `startWatching` looks for it. Says whether this document had it already. */
function letSpeak(): boolean {
  const world = globalThis as { __vitrineStrangers?: true };
  const had = world.__vitrineStrangers === true;
  world.__vitrineStrangers = true;
  return had;
}

/** The window was closed, or the tab. */
export async function closeStrangers(tabId: number, at: number): Promise<void> {
  if ((await readAllowance())?.tabId === tabId) await endStrangers('closed', at);
}

/** What was told stays; of a look that gave nothing it is said why. */
async function endStrangers(state: 'closed' | 'elsewhere', at: number): Promise<void> {
  const allowance = await readAllowance();
  if (!allowance) return;
  await writeAllowance(null);
  if ((await readTold())[allowance.account]?.state === 'looking')
    await tell(allowance.account, { state, at });
}

async function tell(account: string, told: Told): Promise<void> {
  await writeTold(account, told);
  tellChanged();
}

type Sender = Parameters<typeof readOrigin>[0];

/** The door for private windows: one tab, on top, of one account, seen by nobody who is signed in; everything else is refused. */
export async function receiveStrangers<M extends PageMessage>(
  received: M,
  sender: Sender,
  at: number,
): Promise<Answers[M['type']]> {
  const answer = (ok: boolean) =>
    (received.type === 'observe' ? { stored: ok } : { read: ok }) as Answers[M['type']];
  const allowance = await readAllowance();
  if (!allowance || sender.tab?.id !== allowance.tabId || !sender.tab.incognito) return answer(false);
  const origin = readOrigin({ ...sender, tab: { id: sender.tab.id } });
  const url = origin && readAddress(received.url, origin);
  const { network } = allowance;
  if (!url || received.network !== network || !isThere(allowance, url)) return answer(false);
  if (at - allowance.at > longestMs || isSilent(await readSettings(), network, url.hostname))
    return answer(false);
  const message = { ...received, identity: trustIdentity(network, received.identity, url) };
  const health = message.type === 'observe' ? message.health : message.identity.health;
  if (health === 'not-loaded') return answer(false);
  const { identity } = message;
  const db = await openDatabase();
  try {
    const account = await db.get('accounts', allowance.account);
    // Erased meanwhile: nothing is told of it any more, nor kept to tell it by.
    if (!account) {
      await writeAllowance(null);
      return answer(false);
    }
    const isTheirs = findAccount([account], network, identity) !== null;
    const refusal = judge(allowance, identity, health, isTheirs);
    if (refusal) {
      await tell(allowance.account, { ...refusal, at });
      return answer(false);
    }
    if (message.type === 'page-opened') return answer(true);
    const anonymous = { ...message, identity: { ...identity, own: null, viewer: 'anonymous' as const } };
    await storeReading(db, anonymous, account, url, at);
    await writeAllowance({ ...allowance, read: withoutQuery(url) });
    const offered = new Set(networks.get(network)?.fields[identity.page]);
    const fields = [...new Set(message.sightings.map(({ field }) => field))].filter((id) => offered.has(id));
    await tell(allowance.account, { state: 'seen', fields, at });
    return answer(true);
  } finally {
    db.close();
  }
}

/** Why nothing of it may be kept; null where it is the account's own page, seen by nobody in particular. */
function judge(
  { fresh }: Allowance,
  { own, viewer, page }: PageMessage['identity'],
  health: PageMessage['identity']['health'],
  isTheirs: boolean,
):
  | { state: 'signed-in' | 'unsure' | 'elsewhere' }
  | { state: 'unread'; health: Exclude<typeof health, 'ok'> }
  | null {
  if (own === true || viewer === 'member') return { state: 'signed-in' };
  if (health !== 'ok') return { state: 'unread', health };
  if (!isTheirs || page !== 'profile') return { state: 'elsewhere' };
  return viewer === 'anonymous' || fresh ? null : { state: 'unsure' };
}
