import { type Expectation, expectOf, meetsAdvice } from '../audit/expect';
import { browser } from '../browser';
import type { Answers, Guide, GuideState, Inspection, TabState } from '../messages/protocol';
import { isFeatureOff } from '../model/feature-off';
import type { Account } from '../model/schemas';
import { settingsOf } from '../networks/settings';
import { findAccount, isNameless, updateAccount } from '../store/accounts';
import { type Database, openDatabase } from '../store/database';
import { makeSetting, makeSettingsHealth } from '../store/make-settings';
import { readSummary } from '../store/read';
import { readGuidance } from '../store/read-guidance';
import { recordInspection } from '../store/record-inspection';
import { readSettings } from '../store/settings';
import { showSummary } from '../store/shown-summaries';
import { readNote, writeNote } from '../store/tab-notes';
import { isHushed, writeTabState } from '../store/tab-state';
import { badgeText, showBadge } from './badge';
import { chooseOwner } from './choose-owner';
import { type Examination, examinePage, listKept, listPrivate, type Told } from './examine-page';
import { judgeGuide, type Shown } from './guide';
import { findAddress, findServer, findTabNetwork, withoutQuery } from './inspect-tab';
import { arrive } from './leave-page';
import { type Listed, listEntries } from './list-entries';
import { tickStep } from './plans';
import type { Origin } from './receive-page';
import { refreshSummaries } from './refresh';
import { clearTrouble, noteTrouble } from './trouble';
import { isOthersPage, isSilent, trustViewer } from './trust';

/**
 * Of a list that goes on, what vanishes within a visit was taken off it; what was seen longer ago may only not be shown yet. Such a
 * list lets no check pass, so a wrong guess reassures nobody.
 */
const visitMs = 600_000;

/** Everything about one look at a page that does not depend on whose it is. */
interface Sighted {
  tabId: number;
  told: Told;
  url: URL;
  network: string | null;
  seen: Examination;
  listed: Listed | null;
  guide: Guide | null;
  at: number;
}

/** Handles one look at a page's controls: whose settings they are, what is kept, and what the strip should show. */
export async function receiveInspected(
  told: Told,
  { tabId, url: from }: Origin,
  at: number,
): Promise<Answers['inspected']> {
  const nothing = { guide: null };
  const named = URL.canParse(told.url) ? new URL(told.url) : null;
  if (named?.origin !== from.origin || (await isHushed(tabId))) return nothing;
  const url = await findAddress(tabId, named);
  const network = await findTabNetwork(tabId, url);
  const chosen = await readSettings();
  if (isSilent(chosen, network ?? '', url.hostname)) return nothing;
  // A script that came along before it was switched off tells of changes still.
  if (network === null && isFeatureOff(chosen, 'read-any-page')) return nothing;
  const settings = network === null ? null : (settingsOf.get(network) ?? null);
  const examined = examinePage(told, url, settings);
  const listed = listEntries(told, examined, await readNote('inspection', tabId), at);
  const isLost = listed?.lost === true && examined.health === 'ok';
  const seen: Examination = isLost ? { ...examined, health: 'layout-changed' } : examined;
  if (network !== null) await arrive(tabId, network);
  const guide = await readNote('guide', tabId);
  const isLed = guide?.words != null && guide.network === network;
  // A script that came along from a settings page may tell of a feed: nobody asked for that.
  if (!seen.located && !isLed && (await readNote('asked', tabId)) !== withoutQuery(url)) return nothing;
  const sighted: Sighted = {
    ...{ tabId, told, url, network, seen, listed, at },
    guide: guide?.network === network ? guide : null,
  };
  let db: Database;
  try {
    db = await openDatabase();
  } catch (error) {
    await noteTrouble(error, at);
    return nothing;
  }
  try {
    return { guide: await settle(db, sighted) };
  } catch (error) {
    await noteTrouble(error, at);
    return nothing;
  } finally {
    db.close();
  }
}

async function settle(db: Database, sighted: Sighted): Promise<GuideState | null> {
  const { tabId, seen, guide, at } = sighted;
  const owner = await findOwner(db, sighted);
  const account = owner === 'ambiguous' ? null : owner;
  // Whoever signs in next may be somebody else than the person said it was.
  if (seen.health === 'signed-out') await writeNote('owner', tabId, null);
  // A page that has only begun to load tells nothing to keep.
  const isKept = account !== null && seen.health !== 'not-loaded';
  if (isKept) await store(db, sighted, account);
  if (account && seen.pageKey !== null) await tickStep(db, account.id, seen.pageKey, seen.health, at);
  const known = account && ((await db.get('accounts', account.id)) ?? null);
  // The account that the tab was opened for may just have been given its name.
  if (guide && known && !(await db.get('accounts', guide.account)))
    await writeNote('guide', tabId, { ...guide, account: known.id });
  const expectation = expectOf(known ?? { network: sighted.network ?? '' }, await readGuidance());
  await writeNote('inspection', tabId, describeInspection(sighted, owner, known, expectation));
  if (seen.located) await showState(sighted, known);
  if (isKept) {
    await refreshSummaries(db, at);
    await clearTrouble();
  } else {
    browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
  }
  if (!guide) return null;
  // Signed in is another account of theirs: its control is not the one that they were to be shown.
  const isOther = known !== null && known.id !== guide.account && (await db.get('accounts', guide.account));
  return judgeGuide(guide, isOther ? null : findShown(sighted, guide, expectation), seen.health);
}

/** Null off the catalogue, where nothing is kept. */
async function findOwner(
  db: Database,
  { tabId, told, url, network, seen, listed, guide, at }: Sighted,
): Promise<Account | 'ambiguous' | null> {
  if (network === null || !settingsOf.has(network)) return null;
  const kept = listKept(seen);
  // Nobody's settings are on a page that is no place for them and gave nothing away.
  if (!seen.located && kept.length === 0) return null;
  const hasRead = kept.length > 0 || (listed?.entries ?? 0) > 0;
  const viewer = trustViewer(network, told.look.viewer, url);
  const owner = chooseOwner({
    accounts: await db.getAll('accounts'),
    network,
    host: findServer(network, url),
    viewer,
    guided: guide?.account ?? null,
    assigned: await readNote('owner', tabId),
    mayMake: seen.health === 'ok' && hasRead,
    at,
  });
  if (owner === null || owner === 'ambiguous') return owner;
  if (!isNameless(owner) && isOthersPage(network, owner.handle, url)) return null;
  // Nothing is learned of an account by who is signed in where the person said that it is another's page.
  const isViewer = viewer !== null && findAccount([owner], network, viewer) !== null;
  return updateAccount(owner, isViewer ? viewer : { handle: null, stableId: null }, owner.url, at);
}

async function store(
  db: Database,
  { url, network, seen, listed, at }: Sighted,
  account: Account,
): Promise<void> {
  const { page, pageKey, health, isPart } = seen;
  const occasion = {
    account: account.id,
    network: network!,
    page,
    url: withoutQuery(url),
    at,
  };
  await recordInspection(db, account, {
    health:
      pageKey === null || !seen.located
        ? null
        : makeSettingsHealth({ ...occasion, pageKey }, health, listed?.partial),
    settings: listKept(seen).map((read) => makeSetting({ ...occasion, pageKey }, read)),
    listed: health === 'ok' && listed ? await listed.make(db, { ...occasion, pageKey }) : [],
    goneSince: health === 'ok' && listed && !isPart ? (listed.partial ? at - visitMs : 0) : null,
  });
}

function describeInspection(
  { told, url, network, seen, listed, at }: Sighted,
  owner: Account | 'ambiguous' | null,
  known: Account | null,
  expectation: Expectation,
): Inspection {
  const { page, pageKey, health, missing } = seen;
  return {
    ...{ network, page, pageKey, health, missing, at },
    url: withoutQuery(url),
    account: owner === 'ambiguous' ? 'ambiguous' : (known?.id ?? null),
    controls: listPrivate(seen, expectation),
    seen: told.controls.length,
    apps: page === 'apps' && health === 'ok' ? (listed?.entries ?? null) : null,
    sessions: page === 'sessions' && health === 'ok' ? (listed?.entries ?? null) : null,
    effort: told.effort,
  };
}

/** How things stand on the tab, where the page is one for settings; anywhere else the profile's state is left alone. */
async function showState({ tabId, url, network, seen, at }: Sighted, account: Account | null): Promise<void> {
  const { page, health } = seen;
  if (network === null) return;
  const isBad = health !== 'ok' && health !== 'not-loaded';
  const verdict: TabState['verdict'] = isBad ? 'unreadable' : account ? 'own' : 'no-profile';
  const state: TabState = {
    ...{ network, page, health, verdict, at },
    account: account?.id ?? null,
    url: account ? withoutQuery(url) : url.origin,
  };
  await writeTabState(tabId, state);
  const summary = account && (await readSummary(account.id));
  if (summary) await showSummary(summary);
  await showBadge(tabId, badgeText(state, summary));
}

function findShown({ seen }: Sighted, { setting }: Guide, expectation: Expectation): Shown | null {
  const reading = seen.readings.find((one) => one.setting.id === setting && one.control.visible);
  if (!reading) return null;
  const { ref, value } = reading;
  return { ref, value, fits: value !== null && meetsAdvice(reading.setting, value, expectation) === true };
}
