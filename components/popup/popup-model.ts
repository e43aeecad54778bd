import { computed, signal } from '@preact/signals';
import { readTrouble, type Trouble } from '../../utils/background/trouble';
import { browser } from '../../utils/browser';
import { type InspectionTranslator, loadInspectionWords } from '../../utils/i18n/load-inspection-words';
import type { WordsTranslator } from '../../utils/i18n/load-words';
import { loadWords } from '../../utils/i18n/load-words';
import { nameFinding } from '../../utils/i18n/name-finding';
import { resolveLocale } from '../../utils/i18n/resolve-locale';
import { onChanged, send } from '../../utils/messages/send';
import type { Evidence, Finding } from '../../utils/model/schemas';
import type { OwnSettings } from '../../utils/model/settings';
import { cardId } from '../FindingCard';
import type { Said } from '../Toast';
import { chooseSite, chooseView, type Found, type Snapshot } from './choose-view';
import { originPattern, readShownSnapshot, readSnapshot } from './read-tab';

export const snapshot = signal<Snapshot | null>(null);
export const words = signal<WordsTranslator | null>(null);
export const said = signal<Said | null>(null);
export const trouble = signal<Trouble | null>(null);
const found = signal<Found | null>(null);

/** The person just had the settings of this page read. */
export const asked = signal(false);
/** What settings pages are drawn with; most openings of the popup do without. */
export const drawInspection = signal<typeof import('./InspectionView').InspectionView | null>(null);
export const inspectionWords = signal<InspectionTranslator | null>(null);
/** Who learns of the visit: on pages of sites only, and after the first paint. */
export const visitPart = signal<typeof import('./visit/VisitPart') | null>(null);

/** *See what strangers see*: on an own profile, and after the first paint. */
export const strangers = signal<typeof import('../StrangersButton').StrangersButton | null>(null);

/** The offer to remember how a profile picture looks: on own profiles only, and after the first paint. */
export const picture = signal<typeof import('./picture/PicturePart').PicturePart | null>(null);

export const view = computed(() =>
  snapshot.value ? chooseView(snapshot.value, found.value, asked.value) : null,
);

/** The site of self-hosted software that the person could let Vitrine in on. */
export const site = computed(() => snapshot.value && chooseSite(snapshot.value, found.value));

/** What takes the catalogue and the browser's permissions to know. */
async function lookUp(): Promise<void> {
  const { findMore } = await import('./find-more');
  found.value = await findMore(snapshot.value!);
}

const say = (text: string, undo?: () => void) => {
  said.value = undo ? { text, undo } : { text };
};
export const tell = (next: Said | null): void => {
  said.value = next;
};
const t = () => words.value!;

/** First paint from the stores alone; of an own account that a tab shows from session memory, because a database opens slowly. */
export async function openPopup(): Promise<void> {
  // Most people keep the browser's language, so its words load while the stores are still being read.
  void loadWords(resolveLocale('auto', navigator.languages));
  const shown = await readShownSnapshot();
  if (shown) await show(shown);
  else await refresh();
}

/** Then the catalogue and the permissions, and whatever changes while the popup is open. */
export async function followTab(): Promise<void> {
  onChanged(() => void refresh());
  browser.storage.onChanged.addListener((changes) => {
    // Who learns of a visit can change with every request, and is followed where it is shown.
    if (Object.keys(changes).some((key) => !key.startsWith('visit:'))) void refresh();
  });
  void refresh();
  await lookUp();
  if (/^https?:/.test(snapshot.value?.tab?.url ?? '')) visitPart.value = await import('./visit/VisitPart');
  if (view.value?.kind === 'own') picture.value = (await import('./picture/PicturePart')).PicturePart;
  if (view.value?.kind === 'own') strangers.value = (await import('../StrangersButton')).StrangersButton;
}

let queue: Promise<void> = Promise.resolve();

/** One after another, so that an older reading never overwrites a newer one. */
function refresh(): Promise<void> {
  queue = queue.then(readAgain);
  return queue;
}

async function readAgain(): Promise<void> {
  await show(await readSnapshot());
  trouble.value = await readTrouble();
}

async function show(next: Snapshot): Promise<void> {
  const locale = resolveLocale(next.settings.locale, navigator.languages);
  if (words.value?.locale !== locale) {
    words.value = await loadWords(locale);
    document.documentElement.lang = locale;
  }
  if (next.inspection && !drawInspection.value) {
    const { InspectionView } = await import('./InspectionView');
    drawInspection.value = InspectionView;
  }
  if (next.inspection && inspectionWords.value?.locale !== locale)
    inspectionWords.value = await loadInspectionWords(locale);
  snapshot.value = next;
}

const titleOf = (finding: Finding) => nameFinding(t(), finding).title;
export const tabId = () => snapshot.value?.tab?.id ?? -1;
export const host = () => new URL(snapshot.value!.tab!.url!).hostname;

export async function dismiss(finding: Finding): Promise<void> {
  const answer = await send({ type: 'dismiss', finding: finding.id });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  say(t()('announce.dismissed', { title: titleOf(finding) }), () => void restore(finding));
}

export async function restore(finding: Finding): Promise<void> {
  const answer = await send({ type: 'restore', finding: finding.id });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  say(t()('announce.restored', { title: titleOf(finding) }));
  document.getElementById(cardId(finding.id))?.focus();
}

/** Opens the page with the control and points at it; the popup closes by itself when the tab takes over. */
export async function showMe(finding: Finding): Promise<void> {
  const { composeGuide } = await import('../guide-words');
  const words = composeGuide(t(), await loadInspectionWords(t().locale), finding);
  const { account, setting } = finding;
  const answer = words && setting && (await send({ type: 'show-me', account, setting: setting.id, words }));
  if (answer?.tabId == null) say(t()('announce.failed'));
  else close();
}

export async function declare(finding: Finding, value: string | null): Promise<void> {
  const { account, setting } = finding;
  if (!setting) return;
  const answer = await send({ type: 'declare', account, setting: setting.id, value });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  const before = setting.declared ? (setting.value?.id ?? null) : null;
  say(t()('announce.declared', { title: titleOf(finding) }), () => void takeBack(finding, before));
}

async function takeBack(finding: Finding, value: string | null): Promise<void> {
  const { account, setting } = finding;
  const answer = setting && (await send({ type: 'declare', account, setting: setting.id, value }));
  say(t()(answer?.done ? 'announce.undone' : 'announce.failed', { title: titleOf(finding) }));
  await refresh();
}

/** *I use this*, *This is me*: out of the findings, until it is undone. */
export async function keep(finding: Finding, { observation, shown }: Evidence): Promise<void> {
  const title = shown ?? titleOf(finding);
  const answer = await send({ type: 'keep', observation, kept: true });
  if (!answer?.done) return say(t()('announce.failed'));
  await refresh();
  say(t()('announce.kept', { title }), async () => {
    const undone = await send({ type: 'keep', observation, kept: false });
    await refresh();
    say(t()(undone?.done ? 'announce.restored' : 'announce.failed', { title }));
  });
}

/** Says whose settings the page in the tab shows, when it could be several accounts'. */
export async function assign(account: string): Promise<void> {
  const answer = await send({ type: 'assign-tab', tabId: tabId(), account });
  if (!answer?.done) say(t()('announce.failed'));
  await refresh();
}

export async function change(settings: Partial<OwnSettings>): Promise<void> {
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
export const readNow = () => readTab('read-tab', () => snapshot.value?.state?.at, 'announce.reading');

/** Looks through the settings of whatever page is in the tab; the result takes the popup over. */
export async function inspect(): Promise<void> {
  if (!(await readTab('inspect-tab', () => snapshot.value?.inspection?.at, 'popup.inspect.reading'))) return;
  asked.value = true;
}

async function readTab(
  type: 'read-tab' | 'inspect-tab',
  readAt: () => number | undefined,
  words: 'announce.reading' | 'popup.inspect.reading',
): Promise<boolean> {
  said.value = { text: t()(words), busy: true };
  const before = readAt() ?? 0;
  const answer = await send({ type, tabId: tabId() });
  const isRead = () => (readAt() ?? 0) > before;
  for (let waited = 0; answer?.done && !isRead() && waited < 5000; waited += 250) {
    await new Promise((done) => setTimeout(done, 250));
    await refresh();
  }
  if (isRead()) said.value = null;
  else say(t()(answer && 'problem' in answer ? 'announce.off' : 'announce.notRead'));
  return isRead();
}

/** The browser asks only in answer to a press, so nothing may be awaited before the request. */
export async function allow(): Promise<void> {
  const granted = await browser.permissions
    .request({ origins: [originPattern(snapshot.value!.tab!.url!)] })
    .catch(() => false);
  if (!granted) return say(t()('announce.denied'));
  const { settings, tab } = snapshot.value!;
  await change({ sitesRead: [...new Set([...settings.sitesRead, originPattern(tab!.url!)])] });
  await lookUp();
  await readNow();
}

export async function reload(): Promise<void> {
  await browser.tabs.reload(tabId());
  close();
}

/** Opens the dashboard, at a view of its own where `hash` names one. */
export function openDashboard(hash = ''): void {
  const url = browser.runtime.getURL(`/dashboard.html${hash}` as never);
  void browser.tabs.create({ url }).then(() => close());
}

export const checkSettings = (account: string) => openDashboard(`#check/${encodeURIComponent(account)}`);
export const reportPage = () => openDashboard(`#snapshot/${tabId()}`);

export const closeToast = (): void => {
  said.value = null;
};
