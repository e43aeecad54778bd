import { signal } from '@preact/signals';
import { dayOf } from '../../../utils/history/figures';
import { onChanged, send } from '../../../utils/messages/send';
import { allAccounts, type DaySnapshot } from '../../../utils/model/history';
import { hasHistory, readDays, readEvents } from '../../../utils/store/read-history';
import { change, data, say, wordsNow } from '../dashboard-model';
import { type Range, startOf } from './choose-range';
import { type Happening, joinEvents } from './group-events';

export interface Shown {
  /** An account's id, or `all`. */
  account: string;
  range: Range;
  now: number;
  days: readonly DaySnapshot[];
  happenings: readonly Happening[];
  /** Older events of the range were left out. */
  more: boolean;
  /** Accounts to choose from; none where nothing was written down of any. */
  accounts: readonly string[];
}

/** Null until read. */
export const shown = signal<Shown | null>(null);
export const range = signal<Range>('year');
/** Whose history forgetting is asked about; null where it is not. */
export const forgetting = signal<string | null>(null);

let turn = 0;

async function read(account: string): Promise<void> {
  const [now, mine] = [Date.now(), ++turn];
  const from = startOf(range.value, now);
  // What cannot be read is told by the dashboard itself.
  const [days, found, isAny] = await Promise.all([
    readDays(account, from === 0 ? '' : dayOf(from)),
    readEvents(account === allAccounts ? null : account, from),
    hasHistory(),
  ]).catch(() => [[], { events: [], more: false }, false] as const);
  if (mine !== turn) return;
  const happenings = joinEvents(found.events);
  const accounts = isAny ? (data.value?.accounts ?? []).map(({ id }) => id) : [];
  shown.value = { account, range: range.value, now, days, happenings, more: found.more, accounts };
}

/** Reads the history of an account, or of all, and again whenever something changes. Returns the way to stop. */
export function followHistory(account: string): () => void {
  void read(account);
  return onChanged(() => void read(account));
}

export function chooseRange(next: Range): void {
  range.value = next;
  if (shown.value) void read(shown.value.account);
}

export async function forgetNow(): Promise<void> {
  const account = forgetting.value;
  forgetting.value = null;
  if (account === null) return;
  const what = account === allAccounts ? ('everything' as const) : { account };
  const answer = await send({ type: 'forget-history', what });
  const t = wordsNow();
  if (!answer) return say(t('announce.failed'));
  await read(account);
  say(t('history.forget.done', { count: answer.days }));
}

export const keepDays = (days: number): Promise<void> =>
  change({ historyDays: days }, wordsNow()('history.keep.saved', { count: days }));
