import { signal } from '@preact/signals';
import { dayOf } from '../../../utils/history/figures';
import { onChanged } from '../../../utils/messages/send';
import { allAccounts, type DaySnapshot, type HistoryEvent } from '../../../utils/model/history';
import type { Finding } from '../../../utils/model/schemas';
import { type Looks, look, readLooks, writeLooks } from '../../../utils/store/overview-looks';
import { readEvents, readManyDays } from '../../../utils/store/read-history';
import { cardId } from '../../FindingCard';
import { goTo, say, wordsNow } from '../dashboard-model';
import { firstFilter } from '../route';

/** Days that the small lines show. */
export const lineDays = 90;

export interface News {
  looks: Looks;
  /** What changed since the visit before, by account. */
  events: ReadonlyMap<string, readonly HistoryEvent[]>;
  all: readonly HistoryEvent[];
}

/** Null until read; the cards do not wait for it. */
export const news = signal<News | null>(null);
/** Days of the last months by account, of those whose cards are drawn. */
export const lines = signal<ReadonlyMap<string, readonly DaySnapshot[]>>(new Map());

/** Notes that the overview is looked at, and follows what changes while it is. Returns the way to stop. */
export function followOverview(): () => void {
  void readNews(writeLooks((looks) => look(looks, Date.now())));
  return onChanged(() => {
    void readNews(readLooks());
    void readLines([...lines.value.keys()]);
  });
}

async function readNews(looking: Promise<Looks>): Promise<void> {
  try {
    const looks = await looking;
    const all = looks.since === null ? [] : (await readEvents(null, looks.since)).events;
    const events = new Map<string, HistoryEvent[]>();
    for (const event of all) {
      const list = events.get(event.account);
      if (list) list.push(event);
      else events.set(event.account, [event]);
    }
    news.value = { looks, events, all };
  } catch {
    // What cannot be read is told by the dashboard itself.
  }
}

/** Reads the small lines of cards that came into sight, after those are drawn. */
export async function readLines(accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return;
  const found = await readManyDays(accounts, dayOf(Date.now() - lineDays * 86_400_000)).catch(() => null);
  if (found) lines.value = new Map([...lines.value, ...found]);
}

export const readNewLines = (accounts: readonly string[]): Promise<void> =>
  readLines([allAccounts, ...accounts].filter((account) => !lines.value.has(account)));

export async function hideGuide(): Promise<void> {
  await readNews(writeLooks((looks) => ({ ...looks, guideHidden: true })));
  say(wordsNow()('overview.guide.hidden'), () => {
    void readNews(writeLooks((looks) => ({ ...looks, guideHidden: false })));
  });
}

export async function noteHistorySeen(): Promise<void> {
  if (!(await readLooks()).historySeen) await writeLooks((looks) => ({ ...looks, historySeen: true }));
}

/** Goes to a finding among all of its network, and opens it there. */
export function showFinding({ id, network }: Finding): void {
  goTo({ section: 'findings', filter: { ...firstFilter, network } });
  const open = (tries: number) => {
    const card = document.getElementById(cardId(id));
    if (!card) {
      if (tries > 0) requestAnimationFrame(() => open(tries - 1));
      return;
    }
    card.closest('details')!.open = true;
    card.focus();
    card.scrollIntoView({ block: 'center' });
  };
  // The page that comes puts the focus on its heading first.
  setTimeout(() => open(30), 0);
}
