import { signal } from '@preact/signals';
import { forgetTabs } from '../../utils/background/forget-tabs';
import { clearTrouble, readTrouble, type Trouble } from '../../utils/background/trouble';
import { browser } from '../../utils/browser';
import { listFormats } from '../../utils/exports/list-formats';
import { loadPageWords, pageWords } from '../../utils/i18n/load-page-words';
import { nameAny } from '../../utils/i18n/name-sharing';
import { resolveLocale } from '../../utils/i18n/resolve-locale';
import type { FullTranslator } from '../../utils/i18n/translate';
import { onChanged, send } from '../../utils/messages/send';
import type { Account, Finding, Observation, Plan, Summary } from '../../utils/model/schemas';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import type { ExportId } from '../../utils/model/words';
import { overviewKey } from '../../utils/store/overview-looks';
import { readAccounts, readObservations, readPlans, readSummaries } from '../../utils/store/read';
import { exportWhatIsLeft, readDamage, startClean } from '../../utils/store/recover';
import { readSettings } from '../../utils/store/settings';
import { cardId } from '../FindingCard';
import { saveFile } from '../save-file';
import type { Said } from '../Toast';
import { onLook, onPermissions, readBrowsing } from './companies/companies-model';
import { refreshFootprint } from './footprint/footprint-model';
import { noteStored, readManaged } from './managed/managed-model';
import { sayRefused } from './managed/say-refused';
import { type ErasePlan, type EraseTarget, planErase } from './plan-erase';
import { parseRoute, type Route, writeRoute } from './route';
import { saveReport } from './save-report';

export interface Data {
  accounts: Account[];
  summaries: Summary[];
}

/** Null until read. */
export const data = signal<Data | null>(null);
export const damage = signal<{ message: string } | null>(null);
export const settings = signal<Settings | null>(null);
export const trouble = signal<Trouble | null>(null);
export const route = signal<Route>(parseRoute(''));
/** What an erasure that is asked about would remove. */
export const erasure = signal<ErasePlan | null>(null);
/** Walks through settings pages, by account id. */
export const plans = signal<ReadonlyMap<string, Plan>>(new Map());
export const observations = signal<Record<string, Observation[]>>({});
export const said = signal<Said | null>(null);

const localeOf = (one: Settings | null) => resolveLocale(one?.locale ?? 'auto', navigator.languages);

export const wordsNow = (): FullTranslator => pageWords(localeOf(settings.value));

/** The words come first, since everything is drawn with them. */
async function takeSettings(next: Settings): Promise<void> {
  await loadPageWords(localeOf(next));
  settings.value = next;
}
export const say = (text: string, undo?: () => void): void => {
  said.value = undo ? { text, undo } : { text };
};
export const closeToast = (): void => {
  said.value = null;
};

export async function openDashboard(): Promise<void> {
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  follow();
  addEventListener('hashchange', follow);
  onChanged(() => void refresh());
  browser.storage.onChanged.addListener((changes, area) => {
    noteStored(changes, area);
    // When the overview was last looked at is nobody else's concern.
    if (area === 'local' && Object.keys(changes).every((name) => name === overviewKey)) return;
    void refresh();
  });
  onPermissions(() => void refresh());
  onLook(() => void refresh());
  await refresh();
}

let queue: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/** One after another, so that an older reading never overwrites a newer one; one that has not begun yet serves everybody. */
export function refresh(): Promise<void> {
  waiting ??= queue.then(() => {
    waiting = null;
    return readAgain();
  });
  queue = waiting;
  return waiting;
}

async function readAgain(): Promise<void> {
  // Begun first, since it takes longest; what fails is told below.
  const rows = Promise.all([readAccounts(), readSummaries(), readPlans()]);
  rows.catch(() => {});
  const [next, told] = await Promise.all([readSettings(), readTrouble()]);
  await takeSettings(next);
  trouble.value = told;
  await readManaged(next);
  try {
    const [accounts, summaries, walks] = await rows;
    summaries.sort((a, b) => b.score.high - a.score.high || (a.account.id < b.account.id ? -1 : 1));
    for (const account of Object.keys(observations.value)) await showObservations(account);
    plans.value = new Map(walks.map((plan) => [plan.account, plan]));
    data.value = { accounts, summaries };
    // What shows here may be whole while another part is not.
    damage.value = trouble.value?.kind === 'storage-damaged' ? await readDamage() : null;
    // Last, because counts of a year take a while.
    await readBrowsing();
    await refreshFootprint();
  } catch (error) {
    damage.value = (await readDamage()) ?? { message: String(error) };
  }
}

export const goTo = (next: Parameters<typeof writeRoute>[0]): void => {
  location.hash = writeRoute(next);
};

export async function showObservations(account: string): Promise<void> {
  const list = await readObservations(account);
  observations.value = { ...observations.value, [account]: list };
}

export async function dismiss(finding: Finding): Promise<void> {
  const answer = await send({ type: 'dismiss', finding: finding.id });
  const t = wordsNow();
  if (!answer?.done) return say(t('announce.failed'));
  await refresh();
  say(t('announce.dismissed', { title: nameAny(t, finding).title }), () => void restore(finding));
}

export async function restore(finding: Finding): Promise<void> {
  const answer = await send({ type: 'restore', finding: finding.id });
  const t = wordsNow();
  if (!answer?.done) return say(t('announce.failed'));
  await refresh();
  say(t('announce.restored', { title: nameAny(t, finding).title }));
  const card = document.getElementById(cardId(finding.id)) ?? document.querySelector<HTMLElement>('main h1');
  card?.focus();
}

export async function change(
  next: Partial<OwnSettings>,
  done?: string,
  undo?: Partial<OwnSettings>,
): Promise<void> {
  const answer = await send({ type: 'settings', change: next });
  if (answer) await takeSettings(answer.settings);
  const t = wordsNow();
  if (!answer) say(t('announce.failed'));
  else if (answer.refused.length > 0) say(sayRefused(t, answer));
  else say(done ?? t('settings.saved'), undo && (() => void change(undo)));
}

export async function claim(entries: { network: string | null; text: string }[]) {
  const answer = await send({ type: 'claim', entries });
  await refresh();
  return answer;
}

export async function askErase(what: EraseTarget): Promise<void> {
  if (!data.value) return;
  const next = await planErase(what, data.value.accounts, data.value.summaries);
  if (next.accounts.length === 0 && what !== 'everything') return say(wordsNow()('erase.nothing'));
  erasure.value = next;
}

export const keep = (): void => {
  erasure.value = null;
};

export async function eraseNow(): Promise<void> {
  const what = erasure.value?.what;
  erasure.value = null;
  if (!what) return;
  const answer = await send({ type: 'erase', what });
  observations.value = {};
  await refresh();
  const t = wordsNow();
  if (!answer) return say(t('announce.failed'));
  const accounts = t('erase.accounts', { count: answer.accounts });
  say(t('erase.done', { accounts, observations: t('erase.observations', { count: answer.observations }) }));
}

export async function exportReport(format: Exclude<ExportId, 'coverage'>): Promise<void> {
  const t = wordsNow();
  say(t('dashboard.saving'));
  const file = await saveReport(format, t.locale);
  say(file ? t('dashboard.saved', { file }) : t('dashboard.exportFailed'));
}

/** What is left is saved as JSON: not where the organisation holds that format off. */
export const isRescueHeld = (settings: Settings): boolean =>
  listFormats(settings).some(({ id, off, locked }) => id === 'json' && off && locked);

export async function saveWhatIsLeft(): Promise<void> {
  const t = wordsNow();
  if (isRescueHeld(await readSettings())) return say(t('damage.saveFailed'));
  try {
    const filename = 'vitrine-rescue.json';
    saveFile({ filename, mime: 'application/json', text: await exportWhatIsLeft() });
    say(t('damage.saved', { file: filename }));
  } catch {
    say(t('damage.saveFailed'));
  }
}

export async function beginClean(): Promise<void> {
  try {
    await startClean();
    await clearTrouble();
    await forgetTabs(() => true);
    await refresh();
    say(wordsNow()(damage.value ? 'damage.failed' : 'damage.cleaned'));
  } catch {
    say(wordsNow()('damage.failed'));
  }
}
