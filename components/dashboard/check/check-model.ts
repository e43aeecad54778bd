import { signal } from '@preact/signals';
import { type Expected, nothingExpected } from '../../../utils/audit/expect';
import { fillLink } from '../../../utils/audit/fill-link';
import { mayRead } from '../../../utils/background/read-access';
import { browser } from '../../../utils/browser';
import { inLanguage } from '../../../utils/i18n/in-language';
import { nameFinding } from '../../../utils/i18n/name-finding';
import { inspectionPart, namePage, sharedPart } from '../../../utils/i18n/name-settings';
import { send } from '../../../utils/messages/send';
import type { Account, Evidence, Finding, Observation } from '../../../utils/model/schemas';
import type { Posture } from '../../../utils/model/words';
import { readGuidance } from '../../../utils/store/read-guidance';
import { composeGuide } from '../../guide-words';
import { data, plans, refresh, say, settings, showObservations, wordsNow } from '../dashboard-model';
import type { Step } from './describe-steps';
import { type Catalogue, loadCatalogue } from './load-catalogue';

/** Of the account whose check is open; null while it loads. */
export const catalogue = signal<Catalogue | null>(null);
/** Origins that the browser lets Vitrine read, of those the catalogue's pages lie on. */
export const allowed = signal<ReadonlySet<string>>(new Set());
/** Pages opened from here since the view was opened. */
export const opened = signal<ReadonlySet<string>>(new Set());

/** What the person's organisation expects. */
export const expected = signal<Expected>(nothingExpected);

export async function readExpected(): Promise<void> {
  expected.value = await readGuidance();
}

export const patternOf = (url: string): string => `*://${new URL(url).hostname}/*`;

let asked = '';

/** Gets ready what the check of an account needs beyond what the dashboard reads anyway. */
export async function openCheck(id: string): Promise<void> {
  asked = id;
  catalogue.value = null;
  opened.value = new Set();
  const account = data.value?.accounts.find((one) => one.id === id);
  if (!account) return;
  const [loaded] = await Promise.all([loadCatalogue(account), showObservations(id), readExpected()]);
  await readAllowed(loaded, account);
  // The person may have gone on to another account while this one loaded.
  if (asked === id) catalogue.value = loaded;
}

async function readAllowed({ settings: known }: Catalogue, account: Account): Promise<void> {
  const urls = Object.values(known?.pages ?? {}).map(({ url }) => fillLink(url, account));
  const patterns = [...new Set(urls.filter((url) => url !== null).map(patternOf))];
  const readable = settings.value!;
  const answers = await Promise.all(
    patterns.map((pattern) => mayRead(new URL(pattern.replace('*:', 'https:')), readable).catch(() => false)),
  );
  allowed.value = new Set(patterns.filter((_, place) => answers[place]));
}

const mustAsk = ({ url }: Pick<Step, 'url'>) => url !== null && !allowed.value.has(patternOf(url));

/** Opens a page of the walk, which begins with the first; asks the browser first where it must. */
export async function openStep(account: Account, step: Step): Promise<void> {
  // The browser asks only in answer to a press, so nothing may be awaited before the request.
  if (mustAsk(step) && !(await allow(patternOf(step.url!)))) {
    return say(wordsNow()('check.permission.denied'));
  }
  const t = wordsNow();
  await beginOnce(account);
  const answer = await send({ type: 'plan-open', account: account.id, page: step.page });
  await refresh();
  if (!answer) return say(t('announce.failed'));
  if (answer.tabId === null) return say(t('check.plan.noAddress'));
  opened.value = new Set([...opened.value, step.page]);
  say(t('check.plan.opened', { page: namePage(t, step.page) }));
}

/** The first step begins the walk; one that was finished stays so until it is begun anew on purpose. */
async function beginOnce(account: Account): Promise<void> {
  if (!plans.value.has(account.id)) await send({ type: 'plan-start', account: account.id });
}

async function allow(pattern: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (!granted) return false;
  allowed.value = new Set([...allowed.value, pattern]);
  const { sitesRead } = settings.value!;
  await send({ type: 'settings', change: { sitesRead: [...new Set([...sitesRead, pattern])] } });
  return true;
}

/** Says what was done once it is done, or that it did not get through. */
async function act(
  answer: Promise<{ done: boolean } | null>,
  words: string,
  undo?: () => void,
): Promise<boolean> {
  const isDone = (await answer)?.done ?? false;
  await refresh();
  if (isDone) say(words, undo);
  else say(wordsNow()('announce.failed'));
  return isDone;
}

export async function skipStep(account: Account, step: Step, skipped: boolean): Promise<void> {
  const t = wordsNow();
  const page = namePage(t, step.page);
  await beginOnce(account);
  await act(
    send({ type: 'plan-skip', account: account.id, page: step.page, skipped }),
    t(skipped ? 'check.plan.skipped' : 'check.plan.unskipped', { page }),
  );
}

/** Begins anew: every page is to be looked at again. */
export async function restart(account: Account): Promise<void> {
  const answer = await send({ type: 'plan-start', account: account.id });
  opened.value = new Set();
  await refresh();
  if (!answer) say(wordsNow()('announce.failed'));
}

export async function finish(account: Account): Promise<void> {
  await beginOnce(account);
  await act(send({ type: 'plan-end', account: account.id }), wordsNow()('check.plan.ended'));
}

export async function choosePosture(account: Account, posture: Posture): Promise<void> {
  const t = wordsNow();
  const words = t('check.posture.saved', { posture: sharedPart(t)(`posture.${posture}`) });
  await act(send({ type: 'posture', account: account.id, posture }), words);
}

/** The person's word on a setting; null takes it back. `name`: how the setting is called. */
export async function declare(
  account: Pick<Account, 'id'>,
  setting: string,
  value: string | null,
  name: string,
): Promise<void> {
  const words = wordsNow()(value === null ? 'check.app.cleared' : 'check.app.saved', { setting: name });
  await act(send({ type: 'declare', account: account.id, setting, value }), words);
}

export async function declareFinding(finding: Finding, value: string | null): Promise<void> {
  const { account, setting } = finding;
  if (!setting) return;
  await declare({ id: account }, setting.id, value, nameFinding(sharedPart(wordsNow()), finding).title);
}

/** What a finding rests on is left out of it; the toast takes that back. */
export async function keepEvidence(_: Finding, { observation, shown }: Evidence): Promise<void> {
  await keep({ id: observation }, true, shown ?? '');
}

/** *I use this* and *This is me*. `name`: how the app or device is called. */
export async function keep(observation: Pick<Observation, 'id'>, kept: boolean, name: string): Promise<void> {
  const undo = () => void keep(observation, !kept, name);
  const words = wordsNow()(kept ? 'check.access.kept' : 'check.access.unkept', { name });
  await act(send({ type: 'keep', observation: observation.id, kept }), words, undo);
}

/** Opens a setting's page with the strip that says what to change. */
export async function showMe(finding: Finding): Promise<void> {
  const t = wordsNow();
  if (!finding.setting) return;
  const { abouts } = await import('../../../utils/networks/abouts');
  const steps = abouts.get(finding.network)?.settings[finding.setting.id]?.steps;
  const words = composeGuide(sharedPart(t), inspectionPart(t), finding, steps && inLanguage(steps, t.locale));
  if (!words) return;
  const { account, setting } = finding;
  const answer = await send({ type: 'show-me', account, setting: setting.id, words });
  if (!answer) return say(t('announce.failed'));
  if (answer.tabId === null) return say(t('check.setting.noPage'));
  say(t(answer.problem ? 'check.setting.openedOnly' : 'check.setting.opened', { setting: words.title }));
}
