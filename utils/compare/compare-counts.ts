import type { Counts } from '../model/report';
import type { Topic } from '../model/words';

/** A figure then and now; null where a report does not tell. */
export type CountRow = { before: number | null; now: number | null } & (
  | { of: 'accounts' | 'failing'; network: string }
  | { of: 'check'; check: string }
  | { of: 'topic'; topic: Topic }
  | { of: 'apps' | 'sessions' | 'unreadable' | 'companies' | 'sites' }
);

const sum = (failing: Record<string, number>) => Object.values(failing).reduce((all, one) => all + one, 0);

/** All figures that two reports have in common. What has none in one report counts as zero where the report would tell. */
export function compareCounts(before: Counts, now: Counts): CountRow[] {
  const each = <T, K extends string>(list: (counts: Counts) => readonly T[], keyOf: (one: T) => K) => {
    const [a, b] = [before, now].map((counts) => new Map(list(counts).map((one) => [keyOf(one), one])));
    return [...new Set([...a!.keys(), ...b!.keys()])].sort().map((key) => ({
      key,
      pick: (figure: (one: T) => number) => {
        const [was, is] = [a!.get(key), b!.get(key)];
        return { before: was ? figure(was) : 0, now: is ? figure(is) : 0 };
      },
    }));
  };
  return [
    ...each(
      ({ networks }) => networks,
      ({ network }) => network,
    ).flatMap(({ key: network, pick }): CountRow[] => [
      { of: 'accounts', network, ...pick(({ accounts }) => accounts) },
      { of: 'failing', network, ...pick(({ failing }) => sum(failing)) },
    ]),
    ...each(
      ({ checks }) => checks,
      ({ check }) => check,
    ).map(({ key: check, pick }): CountRow => ({ of: 'check', check, ...pick(({ failing }) => failing) })),
    ...each(
      ({ settings }) => settings,
      ({ topic }) => topic,
    ).map(({ key: topic, pick }): CountRow => ({ of: 'topic', topic, ...pick(({ failing }) => failing) })),
    ...(['apps', 'sessions', 'unreadable'] as const).map(
      (of): CountRow => ({ of, before: before[of], now: now[of] }),
    ),
    ...(['companies', 'sites'] as const).map(
      (of): CountRow => ({ of, before: before.sharing?.[of] ?? null, now: now.sharing?.[of] ?? null }),
    ),
  ];
}
