import { expectOf } from '../audit/expect';
import { browser } from '../browser';
import type { Answers, RequestMessage } from '../messages/protocol';
import { isFeatureOff } from '../model/feature-off';
import type { Account } from '../model/schemas';
import type { NetworkSettings } from '../networks/define-settings';
import { settingsOf } from '../networks/settings';
import { type Database, openDatabase } from '../store/database';
import { readGuidance } from '../store/read-guidance';
import { readSettings } from '../store/settings';
import { readNote, writeNote } from '../store/tab-notes';
import { unhushTab } from '../store/tab-state';
import { declareSetting } from './declare-setting';
import { findTabNetwork, inspectAsked } from './inspect-tab';
import { judgeAnew } from './judge-anew';
import { makeSnapshot } from './make-snapshot';
import { openGuided } from './open-guided';
import { appStep, endPlan, skipStep, startPlan } from './plans';
import { refreshSummaries } from './refresh';
import { isSilent } from './trust';

type SettingsRequest =
  | 'inspect-tab'
  | 'assign-tab'
  | 'plan-start'
  | 'plan-open'
  | 'plan-skip'
  | 'plan-end'
  | 'declare'
  | 'posture'
  | 'keep'
  | 'show-me'
  | 'snapshot';

type SettingsHandlers = {
  [T in SettingsRequest]: (message: Extract<RequestMessage, { type: T }>, at: number) => Promise<Answers[T]>;
};

export const settingsHandlers: SettingsHandlers = {
  'inspect-tab': async ({ tabId }) => {
    const looked = await lookInto(tabId, true);
    return looked === 'off' ? { done: false, problem: 'off' } : { done: looked };
  },
  'assign-tab': async ({ tabId, account }) => {
    const found = await withAccount(account, async (_, { network }) => network);
    const inspection = await readNote('inspection', tabId);
    if (found === null || inspection?.network !== found) return { done: false };
    await writeNote('owner', tabId, account);
    return { done: (await lookInto(tabId, true)) === true };
  },
  'plan-start': async ({ account }, at) => {
    const plan = await withCatalogue(account, (db, { id }, settings) => startPlan(db, id, settings, at));
    tellPages();
    return { plan };
  },
  'plan-open': async ({ account, page }, at) => {
    const open = (_: Database, owner: Account, settings: NetworkSettings) =>
      openGuided(owner, settings, { page, setting: null, words: null }, at);
    return { tabId: page === appStep ? null : await withCatalogue(account, open) };
  },
  'plan-skip': async ({ account, page, skipped }, at) => {
    const done = await withAccount(account, (db) => skipStep(db, account, page, skipped, at));
    tellPages();
    return { done: done ?? false };
  },
  'plan-end': async ({ account }, at) => {
    const done = await withAccount(account, (db) => endPlan(db, account, at));
    tellPages();
    return { done: done ?? false };
  },
  declare: async ({ account, setting, value }, at) => {
    const done = await withAccount(account, (db, owner) => declareSetting(db, owner, setting, value, at));
    return { done: done ?? false };
  },
  posture: async ({ account, posture }, at) => {
    const done = await withAccount(account, async (db, owner) => {
      if (expectOf(owner, await readGuidance()).locked) return false;
      await db.put('accounts', { ...owner, posture });
      await judgeAnew(db, at, account);
      return true;
    });
    return { done: done ?? false };
  },
  keep: async ({ observation, kept }, at) =>
    withDatabase(async (db) => {
      const found = await db.get('observations', observation);
      if (found?.kind !== 'connected-app' && found?.kind !== 'session') return { done: false };
      await db.put('observations', { ...found, kept: kept ? at : null });
      // As with a dismissal, nothing changed on the network.
      await refreshSummaries(db, at, 'told');
      return { done: true };
    }),
  'show-me': async ({ account, setting, words }, at) => {
    const isOff = isFeatureOff(await readSettings(), 'show-me');
    const open = async (_: Database, owner: Account, settings: NetworkSettings) => {
      const found = settings.settings.find(({ id }) => id === setting);
      if (found?.where !== 'web') return null;
      // Without words nothing is drawn on the page.
      return openGuided(owner, settings, { page: found.page, setting, words: isOff ? null : words }, at);
    };
    return { tabId: await withCatalogue(account, open), ...(isOff && { problem: 'off' }) };
  },
  snapshot: async ({ tabId }, at) => {
    const looked = isFeatureOff(await readSettings(), 'page-report') ? 'off' : await lookInto(tabId, false);
    if (looked === 'off') return { snapshot: null, problem: 'off' };
    return { snapshot: looked ? await makeSnapshot(tabId, at) : null };
  },
};

/**
 * Not where the person wants silence, nor in private windows. What was erased may be read anew where they ask for the settings
 * (`anew`); who asks for a page's structure has not asked for that. `off`: it is no page of the catalogue's networks, and those are
 * not to be looked into.
 */
async function lookInto(tabId: number, anew: boolean): Promise<boolean | 'off'> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const network = url && (await findTabNetwork(tabId, url));
  const settings = await readSettings();
  if (url && isSilent(settings, network ?? '', url.hostname)) return false;
  if (network === null && isFeatureOff(settings, 'read-any-page')) return 'off';
  if (anew) await unhushTab(tabId);
  return inspectAsked(tabId);
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Null where there is no such account. */
function withAccount<T>(id: string, work: (db: Database, account: Account) => Promise<T>): Promise<T | null> {
  return withDatabase(async (db) => {
    const account = await db.get('accounts', id);
    return account ? work(db, account) : null;
  });
}

/** Null where there is no such account, or nothing is known of its network's settings. */
function withCatalogue<T>(
  id: string,
  work: (db: Database, account: Account, settings: NetworkSettings) => Promise<T | null>,
): Promise<T | null> {
  return withAccount(id, async (db, account) => {
    const settings = settingsOf.get(account.network);
    return settings ? work(db, account, settings) : null;
  });
}

/** Nobody may be listening; that is no error. */
function tellPages(): void {
  browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
}
