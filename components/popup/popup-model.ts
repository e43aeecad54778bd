import { computed, signal } from '@preact/signals';
import { readTrouble, type Trouble } from '../../utils/background/trouble';
import { browser } from '../../utils/browser';
import type { WordsTranslator } from '../../utils/i18n/load-words';
import { loadWords } from '../../utils/i18n/load-words';
import { resolveLocale } from '../../utils/i18n/resolve-locale';
import { onChanged, send } from '../../utils/messages/send';
import type { Finding } from '../../utils/model/schemas';
import type { Settings } from '../../utils/model/settings';
import { cardId } from '../FindingCard';
import type { Said } from '../Toast';
import { chooseView, type Found, type Snapshot } from './choose-view';
import { findMore, originPattern, readSnapshot } from './read-tab';

export const snapshot = signal<Snapshot | null>(null);
export const words = signal<WordsTranslator | null>(null);
export const said = signal<Said | null>(null);
export const trouble = signal<Trouble | null>(null);
const found = signal<Found | null>(null);

export const view = computed(() => (snapshot.value ? chooseView(snapshot.value, found.value) : null));

const say = (text: string, undo?: () => void) => {
  said.value = undo ? { text, undo } : { text };
};
const t = () => words.value!;

/** First paint from the stores alone. */
export async function openPopup(): Promise<void> {
  // Most people keep the browser's language, so its words load while the stores are still being read.
  void loadWords(resolveLocale('auto', navigator.languages));
  await refresh();
}

/** Then the catalogue and the permissions, and whatever changes while the popup is open. */
export async function followTab(): Promise<void> {
  onChanged(() => void refresh());
  browser.storage.onChanged.addListener(() => void refresh());
  found.value = await findMore(snapshot.value!);
}

let queue: Promise<void> = Promise.resolve();

/** One after another, so that an older reading never overwrites a newer one. */
function refresh(): Promise<void> {
  queue = queue.then(readAgain);
  return queue;
}

async function readAgain(): Promise<void> {
  const next = await readSnapshot();
  const locale = resolveLocale(next.settings.locale, navigator.languages);
  if (words.value?.locale !== locale) {
    words.value = await loadWords(locale);
    document.documentElement.lang = locale;
  }
  snapshot.value = next;
  trouble.value = await readTrouble();
}

const tabId = () => snapshot.value?.tab?.id ?? -1;
const host = () => new URL(snapshot.value!.tab!.url!).hostname;

export async function dismiss(finding: Finding): Promise<void> {
  const answer = await send({ type: 'dismiss', finding: finding.id });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  say(t()('announce.dismissed', { title: t().check(finding.check).title }), () => void restore(finding));
}

export async function restore(finding: Finding): Promise<void> {
  const answer = await send({ type: 'restore', finding: finding.id });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  say(t()('announce.restored', { title: t().check(finding.check).title }));
  document.getElementById(cardId(finding.id))?.focus();
}

export async function change(settings: Partial<Settings>): Promise<void> {
  if (!(await send({ type: 'settings', change: settings }))) say(t()('announce.failed'));
  await refresh();
}

export const pause = () =>
  change({ pausedHosts: [...new Set([...snapshot.value!.settings.pausedHosts, host()])] });
export const resume = () =>
  change({ pausedHosts: snapshot.value!.settings.pausedHosts.filter((paused) => paused !== host()) });
export const switchOn = (network: string) =>
  change({ networksOff: snapshot.value!.settings.networksOff.filter((id) => id !== network) });

export async function claim(): Promise<void> {
  const answer = await send({ type: 'claim-tab', tabId: tabId() });
  if (!answer) say(t()('announce.failed'));
  else if ('problem' in answer) say(t()('announce.notProfile'));
  await refresh();
}

/** Reads the tab now; its state arrives by itself, and its absence after a while is said. */
export async function readNow(): Promise<void> {
  say(t()('announce.reading'));
  const before = snapshot.value?.state?.at ?? 0;
  const answer = await send({ type: 'read-tab', tabId: tabId() });
  const isRead = () => (snapshot.value?.state?.at ?? 0) > before;
  for (let waited = 0; answer?.done && !isRead() && waited < 5000; waited += 250) {
    await new Promise((done) => setTimeout(done, 250));
    await refresh();
  }
  if (isRead()) said.value = null;
  else say(t()('announce.notRead'));
}

/** The browser asks only in answer to a press, so nothing may be awaited before the request. */
export async function allow(): Promise<void> {
  const granted = await browser.permissions
    .request({ origins: [originPattern(snapshot.value!.tab!.url!)] })
    .catch(() => false);
  if (!granted) return say(t()('announce.denied'));
  found.value = await findMore(snapshot.value!);
  await readNow();
}

export async function reload(): Promise<void> {
  await browser.tabs.reload(tabId());
  close();
}

export function openDashboard(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html' as never) }).then(() => close());
}

export const closeToast = (): void => {
  said.value = null;
};
