import type { TermLevel, TermList } from '../../../utils/model/policy';
import { findNetwork, networks } from '../../../utils/networks/networks';
import { compileTerms } from '../../../utils/terms/compile-terms';
import type { Place, TermMatch } from '../../../utils/terms/define';
import { judgePlace } from '../../../utils/terms/judge-place';
import { judgeText, type PlaceJudgement } from '../../../utils/terms/judge-text';

/** A longer text is cut: what follows would only be slow to look at. */
const mostCharacters = 20_000;

/** A piece of the text; `lists` names what was found in it, empty for nothing. */
export interface Segment {
  text: string;
  lists: string[];
}

/** A word or pattern that was found. */
export interface FoundTerm {
  list: TermList;
  term: string;
  isPattern: boolean;
  count: number;
}

/** Why something happens at a place: a list, and the entry of it that decided. */
export interface Reason {
  list: TermList;
  because: string | null;
}

/** Places where the same happens for the same reasons. */
export interface PlaceGroup {
  level: TermLevel;
  places: Place[];
  reasons: Reason[];
}

export interface Trial {
  matches: number;
  /** Matches that are marked and counted by term: the first ones. */
  shown: number;
  lists: number;
  segments: Segment[];
  found: FoundTerm[];
  groups: PlaceGroup[];
}

export interface TextTrier {
  /** Characters that are looked at. */
  most: number;
  try(text: string): Trial;
}

/** Accounts and plain pages are no places where people post. */
const notForPosting = ['google', 'microsoft', 'web-page'];
const levels: readonly TermLevel[] = ['fine', 'warn', 'hold'];

/** Gets the lists ready once, at the first text; each text is then looked at in one go. */
export function makeTrier(lists: readonly TermList[]): TextTrier {
  const getMatcher = makeOnce(() => compileTerms(lists));
  const places = listPlaces(lists);
  return {
    most: mostCharacters,
    try(text) {
      const looked = text.slice(0, mostCharacters);
      const judged = judgeText(looked, lists, places, getMatcher());
      const standing = lists.filter(({ id }) => judged.lists.includes(id));
      return {
        matches: judged.count,
        shown: judged.matches.length,
        lists: standing.length,
        segments: cutText(looked, judged.matches),
        found: countTerms(standing, judged.matches),
        groups: standing.length === 0 ? [] : groupPlaces(standing, judged.places),
      };
    },
  };
}

function makeOnce<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Every host that a list names, any other site, and every network that people post on. */
export function listPlaces(lists: readonly TermList[]): Place[] {
  const named = new Set(lists.flatMap(({ fineOn, warnOn, holdOn }) => [...fineOn, ...warnOn, ...holdOn]));
  const hosts = [...named].filter((entry) => !networks.has(entry)).sort();
  return [
    ...hosts.map((host) => ({ network: networkAt(host), host })),
    { network: null, host: null },
    ...[...networks.keys()]
      .filter((network) => !notForPosting.includes(network))
      .map((network) => ({ network, host: null })),
  ];
}

function networkAt(host: string): string | null {
  const address = `https://${host}/`;
  return URL.canParse(address) ? (findNetwork(new URL(address))?.id ?? null) : null;
}

/** Where matches of different lists overlap, each piece names all lists that stand there. */
export function cutText(text: string, matches: readonly TermMatch[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...matches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let next = 0;
  let open: TermMatch[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > start);
    while (next < matches.length && matches[next]!.start <= start) open.push(matches[next++]!);
    segments.push({
      text: text.slice(start, cuts[index + 1]),
      lists: [...new Set(open.map(({ list }) => list))],
    });
  }
  return segments;
}

function countTerms(lists: readonly TermList[], matches: readonly TermMatch[]): FoundTerm[] {
  const counts = new Map<string, number>();
  const keyOf = ({ list, term }: Pick<TermMatch, 'list' | 'term'>) => `${list} ${term}`;
  for (const match of matches) counts.set(keyOf(match), (counts.get(keyOf(match)) ?? 0) + 1);
  return lists.flatMap((list) => {
    const terms = new Set(matches.filter((match) => match.list === list.id).map(({ term }) => term));
    const words = new Set(list.words);
    return [...terms].map((term) => ({
      list,
      term,
      isPattern: !words.has(term),
      count: counts.get(keyOf({ list: list.id, term })) ?? 0,
    }));
  });
}

/** Places with the same outcome for the same reasons, the strictest first; all lists that ask for that outcome are named. */
function groupPlaces(lists: readonly TermList[], judged: readonly PlaceJudgement[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const { place, level } of judged) {
    const reasons = lists
      .map((list) => ({ list, ...judgePlace(list, place) }))
      .filter((one) => one.level === level)
      .map(({ list, because }): Reason => ({ list, because }));
    const key = JSON.stringify([level, reasons.map(({ list, because }) => [list.id, because])]);
    const group = groups.get(key) ?? { level, places: [], reasons };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}
