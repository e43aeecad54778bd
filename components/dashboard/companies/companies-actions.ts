import { signal } from '@preact/signals';
import type { Answers } from '../../../utils/messages/protocol';
import { send } from '../../../utils/messages/send';
import type { OwnContact } from '../../../utils/model/sharing';
import { isGrantFixed } from '../../../utils/store/read-watching';
import * as watching from '../../switch-watching';
import { goTo, refresh, route, say, wordsNow } from '../dashboard-model';
import { browsing, type ForgetTarget } from './companies-model';
import { type ForgetPlan, planForget } from './plan-forget';

/** What forgetting that is asked about would remove. */
export const forgetting = signal<ForgetPlan | null>(null);
/** A contact whose removal is asked about. */
export const removing = signal<OwnContact | null>(null);

/** Nothing may come before the asking, or the browser takes it for no answer to a press. */
export async function startWatching(): Promise<void> {
  const outcome = await watching.startWatching();
  await refresh();
  const said = {
    on: 'companies.watch.started',
    denied: 'companies.watch.denied',
    failed: 'announce.failed',
  } as const;
  say(wordsNow()(said[outcome]));
}

export async function stopWatching(): Promise<void> {
  const outcome = await watching.stopWatching();
  await refresh();
  if (!browsing.value?.watching)
    say(wordsNow()(outcome === 'off' ? 'companies.watch.stoppedOnly' : 'companies.watch.stopped'));
  else say(wordsNow()(isGrantFixed() ? 'announce.failed' : 'companies.watch.stopFailed'));
}

/** Counts what would go, then asks; where nothing would, says so. */
export function askForget(what: ForgetTarget, name = ''): void {
  const { rows = [], consents = [] } = browsing.value ?? {};
  const all = what === 'everything';
  const own = rows.filter(
    (row) => all || ('company' in what ? row.company === what.company : row.site === what.site),
  );
  const asked = all ? consents.length : 0;
  if (own.length + asked === 0) say(wordsNow()('companies.forget.nothing'));
  else forgetting.value = planForget(what, name, own, asked);
}

export const keepCounts = (): void => {
  forgetting.value = null;
};

export async function forgetNow(): Promise<void> {
  const what = forgetting.value?.what;
  forgetting.value = null;
  if (!what) return;
  const answer = await send({ type: 'forget-sharing', what });
  if (!answer) return say(wordsNow()('announce.failed'));
  await refresh();
  // What was looked at is gone: back to the list it stood in.
  if (what !== 'everything') goTo({ section: 'companies', by: route.value.by });
  say(wordsNow()('companies.forget.done', { count: answer.rows }));
}

/** Null where nobody answered, so that the form can keep what was typed. */
export async function addContact(
  kind: OwnContact['kind'],
  text: string,
): Promise<Answers['contact-add'] | null> {
  const answer = await send({ type: 'contact-add', kind, text });
  if (!answer || 'problem' in answer) return answer;
  await refresh();
  say(wordsNow()('contacts.added', { shown: answer.contact.shown }));
  return answer;
}

export async function removeNow(): Promise<void> {
  const contact = removing.value;
  removing.value = null;
  if (!contact) return;
  const answer = await send({ type: 'contact-remove', id: contact.id });
  if (!answer?.done) return say(wordsNow()('announce.failed'));
  await refresh();
  say(wordsNow()('contacts.removed', { shown: contact.shown }));
}
