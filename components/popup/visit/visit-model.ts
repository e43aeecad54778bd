import { computed, signal } from '@preact/signals';
import type { CleanedAddress } from '../../../utils/addresses/clean-address';
import { browser } from '../../../utils/browser';
import { loadSharingWords, type SharingTranslator } from '../../../utils/i18n/load-sharing-words';
import type { Answers } from '../../../utils/messages/protocol';
import { send } from '../../../utils/messages/send';
import type { Locale } from '../../../utils/model/settings';
import type { OwnContact, Visit } from '../../../utils/model/sharing';
import { openDatabase } from '../../../utils/store/database';
import { readWatching as askWatching } from '../../../utils/store/read-watching';
import { readNote } from '../../../utils/store/tab-notes';
import * as switching from '../../switch-watching';
import type { Said } from '../../Toast';
import type { Contacts } from './describe-company';
import { type ConsentShown, readConsentShown } from './read-consent-shown';

/** The tab that the popup stands over, once it is known to hold a page of a site. */
export interface VisitTab {
  id: number;
  url: string;
  isPrivate: boolean;
}

/** Why a page was not checked; `failed`: nobody answered. */
export type CheckProblem = NonNullable<Answers['check-visit']['problem']> | 'failed';

export const words = signal<SharingTranslator | null>(null);
export const tab = signal<VisitTab | null>(null);
const note = signal<Visit | null>(null);
export const contacts = signal<Contacts>(new Map());
/** Null while the browser has not said. */
export const watching = signal<boolean | null>(null);
/** The browser allows watching, whether it is on or not. */
export const isGranted = signal(false);
export const problem = signal<CheckProblem | null>(null);
export const isChecking = signal(false);
export const cleaned = signal<CleanedAddress | null>(null);
export const consent = signal<ConsentShown | null>(null);

/** Who learns of the page that is in the tab now; a note of the page before it counts for nothing. */
export const visit = computed(() => (note.value && note.value.url === plainUrl() ? note.value : null));

function plainUrl(): string {
  const url = new URL(tab.value!.url);
  return url.origin + url.pathname;
}

export async function speak(locale: Locale): Promise<void> {
  const next = await loadSharingWords(locale);
  words.value = next;
}

/** Reads all there is on the page in the tab; again when the tab holds another one. */
export async function follow(next: VisitTab): Promise<void> {
  const isSame = tab.value?.id === next.id && tab.value.url === next.url;
  tab.value = next;
  if (isSame || next.isPrivate) return;
  [problem.value, cleaned.value, consent.value] = [null, null, null];
  await Promise.all([readVisit(), readWatching(), readAddress(next.url), readAsked(next)]);
}

/** Calls back into the model for as long as the popup is open. Returns the way to stop. */
export function listen(): () => void {
  const onStored = (changes: Record<string, unknown>) => {
    if (tab.value && `visit:${tab.value.id}` in changes) void readVisit();
    if ('settings' in changes) void readWatching();
  };
  const onGrants = () => void readWatching();
  browser.storage.onChanged.addListener(onStored);
  browser.permissions.onAdded.addListener(onGrants);
  browser.permissions.onRemoved.addListener(onGrants);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    browser.permissions.onAdded.removeListener(onGrants);
    browser.permissions.onRemoved.removeListener(onGrants);
  };
}

async function readVisit(): Promise<void> {
  const next = await readNote('visit', tab.value!.id);
  const isNamed = next?.companies.every((one) => one.contacts.every(({ id }) => contacts.value.has(id)));
  if (next && !isNamed) contacts.value = new Map((await readContacts()).map((one) => [one.id, one]));
  note.value = next;
}

/** Damaged stores hide no company: their contacts are then called what anybody's are. */
async function readContacts(): Promise<OwnContact[]> {
  const db = await openDatabase().catch(() => null);
  const found = await db?.getAll('contacts').catch(() => []);
  db?.close();
  return found ?? [];
}

async function readWatching(): Promise<void> {
  const { isOn, isGranted: isAllowed } = await askWatching();
  [watching.value, isGranted.value] = [isOn, isAllowed];
}

async function readAddress(url: string): Promise<void> {
  const { cleanAddress } = await import('../../../utils/addresses/clean-address');
  cleaned.value = cleanAddress(url);
}

/** The background recognises consent pages; most pages are none. */
async function readAsked({ id, url }: VisitTab): Promise<void> {
  const answer = await send({ type: 'note-consent', tabId: id });
  const shown = answer?.consent && (await readConsentShown(answer.consent, new URL(url)));
  if (shown && tab.value?.url === url) consent.value = shown;
}

/** *Check this page*: the result arrives as the tab's note. */
export async function check(say: (said: Said | null) => void): Promise<void> {
  if (isChecking.value) return;
  [isChecking.value, problem.value] = [true, null];
  say({ text: words.value!('visit.checking'), busy: true });
  const answer = await send({ type: 'check-visit', tabId: tab.value!.id });
  await readVisit();
  problem.value = answer?.done ? null : (answer?.problem ?? 'failed');
  isChecking.value = false;
  say(null);
}

/** The browser asks only in answer to a press, so nothing may be awaited before the request. */
export async function watch(say: (said: Said) => void): Promise<void> {
  const outcome = await switching.startWatching();
  await readWatching();
  const said = {
    on: 'visit.watch.saidOn',
    denied: 'visit.watch.denied',
    failed: 'visit.problem.failed',
  } as const;
  say({ text: words.value!(said[outcome]) });
}

export async function stopWatching(say: (said: Said) => void): Promise<void> {
  await switching.stopWatching();
  await readWatching();
  say({ text: words.value!(watching.value ? 'visit.problem.failed' : 'visit.watch.saidOff') });
}

export async function copyAddress(say: (said: Said) => void): Promise<void> {
  const text = cleaned.value?.clean ?? tab.value!.url;
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const done = text === tab.value!.url ? 'address.copiedPlain' : 'address.copied';
  say({ text: words.value!(isCopied ? done : 'visit.problem.failed') });
}
