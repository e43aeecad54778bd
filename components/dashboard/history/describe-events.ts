import { countChanges } from '../../../utils/history/count-changes';
import { nameByFindings } from '../../../utils/i18n/name-settings';
import type { FullTranslator } from '../../../utils/i18n/translate';
import { type EventKind, eventKinds, type HistoryEvent } from '../../../utils/model/history';
import type { Account, Finding, Summary } from '../../../utils/model/schemas';
import type { Happening } from './group-events';

/** What events say by id, in words: names come from the findings of today. */
export interface EventNames {
  /** Null for one that is no longer here. */
  account(id: string): Account | null;
  title(event: Pick<HistoryEvent, 'account' | 'check'>): { text: string; lang: string | undefined };
  change(event: Pick<HistoryEvent, 'account' | 'check' | 'from' | 'to'>): string | null;
}

const settingOf = (check: string) => (check.startsWith('setting.') ? check.slice('setting.'.length) : null);

export function nameEvents(t: FullTranslator, summaries: readonly Summary[]): EventNames {
  const accounts = new Map(summaries.map((summary) => [summary.account.id, summary]));
  const names = new Map<string, ReturnType<typeof nameByFindings>>();
  const namesOf = (id: string) => {
    const found = names.get(id) ?? nameByFindings(t, (accounts.get(id)?.findings ?? []) as Finding[]);
    names.set(id, found);
    return found;
  };
  return {
    account: (id) => accounts.get(id)?.account ?? null,
    title: ({ account, check }) => {
      const setting = settingOf(check);
      if (setting === null) return { text: t.check(check).title, lang: undefined };
      return namesOf(account).label(setting);
    },
    change: ({ account, check, from, to }) => {
      const setting = settingOf(check);
      if (setting === null || from === undefined || to === undefined) return null;
      const { value } = namesOf(account);
      return t('history.fromTo', { from: value(setting, from), to: value(setting, to) });
    },
  };
}

/** Kinds in the order in which they are told. */
const told: readonly EventKind[] = [
  'new',
  'returned',
  'resolved',
  'setting-changed',
  'unreadable',
  'readable',
];

/** “2 new, 3 resolved, 1 came back”; empty where nothing differs. */
export function sayChanges(t: FullTranslator, events: readonly HistoryEvent[], kinds = told): string {
  const changes = countChanges(events);
  const said = kinds.filter((kind) => changes[kind] > 0);
  return new Intl.ListFormat(t.locale, { style: 'short', type: 'unit' }).format(
    said.map((kind) => t(`history.sum.${kind}`, { count: changes[kind] })),
  );
}

/** The same of one column of marks, where nothing cancels out. */
export function sayHappenings(t: FullTranslator, happenings: readonly Happening[]): string {
  const counts = new Map<EventKind, number>();
  for (const { kind } of happenings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Intl.ListFormat(t.locale, { style: 'short', type: 'unit' }).format(
    eventKinds.flatMap((kind) => {
      const count = counts.get(kind) ?? 0;
      return count > 0 ? [t(`history.sum.${kind}`, { count })] : [];
    }),
  );
}
