import { type Tie, type TieKind, tieKinds } from '../../../utils/model/footprint';

/** An account, or where many accounts meet that share one thing. */
export interface GraphNode {
  /** An account's id, or `hub|<kind>|<number>`. */
  id: string;
  /** Of a hub: what all around it share. */
  hub: TieKind | null;
}

export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  /** Strongest first. */
  kinds: TieKind[];
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** Accounts without a tie, in order. */
  apart: string[];
}

/** From this many accounts on that all share one thing, lines from each to each would be a thicket: they meet in a hub. */
const leastForHub = 5;

/** Kinds by which everybody who shares a thing is tied to everybody else who does. */
const shared: ReadonlySet<TieKind> = new Set(['email', 'phone', 'avatar', 'website', 'handle']);

/** Lays out what is drawn: one line per pair however many ties it has, and hubs in place of thickets. The same ties give the same graph. */
export function shapeGraph(accounts: readonly string[], ties: readonly Tie[]): Graph {
  const byPair = new Map<string, GraphEdge>();
  const nodes: GraphNode[] = [];
  const hubs: GraphEdge[] = [];
  for (const kind of tieKinds) {
    const ofKind = ties.filter((tie) => tie.kind === kind);
    const inHubs = new Set<Tie>();
    for (const group of shared.has(kind) ? findThickets(ofKind) : []) {
      const id = `hub|${kind}|${nodes.filter(({ hub }) => hub === kind).length}`;
      nodes.push({ id, hub: kind });
      for (const account of group.accounts)
        hubs.push({ id: `${id}|${account}`, from: id, to: account, kinds: [kind] });
      for (const tie of group.ties) inHubs.add(tie);
    }
    for (const tie of ofKind) {
      if (inHubs.has(tie)) continue;
      const id = `${tie.a}|${tie.b}`;
      const edge = byPair.get(id);
      if (edge) edge.kinds.push(kind);
      else byPair.set(id, { id, from: tie.a, to: tie.b, kinds: [kind] });
    }
  }
  const edges = [...byPair.values(), ...hubs];
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const sorted = [...accounts].sort();
  return {
    nodes: [...sorted.filter((id) => tied.has(id)).map((id) => ({ id, hub: null })), ...nodes],
    edges,
    apart: sorted.filter((id) => !tied.has(id)),
  };
}

/** Groups in which everybody is tied to everybody. */
function findThickets(ties: readonly Tie[]): { accounts: string[]; ties: Tie[] }[] {
  const neighbours = new Map<string, Set<string>>();
  const at = (id: string) => neighbours.get(id) ?? neighbours.set(id, new Set()).get(id)!;
  for (const { a, b } of ties) {
    at(a).add(b);
    at(b).add(a);
  }
  const seen = new Set<string>();
  const byGroup = new Map<string, { accounts: string[]; ties: Tie[] }>();
  const groupOf = new Map<string, string>();
  for (const [start, around] of neighbours) {
    if (seen.has(start)) continue;
    const group = [start, ...around];
    const isWhole =
      group.length >= leastForHub &&
      group.every((id) => neighbours.get(id)!.size === group.length - 1 && (id === start || around.has(id)));
    for (const id of isWhole ? group : [start]) seen.add(id);
    if (!isWhole) continue;
    byGroup.set(start, { accounts: group.sort(), ties: [] });
    for (const id of group) groupOf.set(id, start);
  }
  for (const tie of ties) {
    const group = groupOf.get(tie.a);
    if (group !== undefined && group === groupOf.get(tie.b)) byGroup.get(group)!.ties.push(tie);
  }
  return [...byGroup.values()];
}
