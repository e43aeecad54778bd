/** `one`: a symbol of a folded text. `set`: one of several, by the source of a class (flags `iv`). `edge`: a word's edge, or (`inside`) anywhere else. */
export type PatternNode =
  | { kind: 'one'; code: number }
  | { kind: 'set'; source: string }
  | { kind: 'edge'; inside: boolean }
  | { kind: 'all'; parts: PatternNode[] }
  | { kind: 'any'; parts: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; least: number; most: number };

/** Steps of the machine that looks for it. */
export function sizeOf(node: PatternNode): number {
  switch (node.kind) {
    case 'one':
    case 'set':
    case 'edge':
      return 1;
    case 'all':
      return node.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case 'any':
      return node.parts.reduce((sum, part) => sum + sizeOf(part) + 1, -1);
    case 'repeat': {
      const { part, least, most } = node;
      const one = sizeOf(part);
      return most === Infinity ? one * Math.max(least, 1) + 2 : least * one + (most - least) * (one + 1);
    }
  }
}

/** Whether there is anything in it that a text could hold. */
export function hasSet(node: PatternNode): boolean {
  if (node.kind === 'one' || node.kind === 'set') return true;
  if (node.kind === 'edge') return false;
  return node.kind === 'repeat' ? node.most > 0 && hasSet(node.part) : node.parts.some(hasSet);
}

/** Sources of the classes in it. */
export function listSets(node: PatternNode): string[] {
  if (node.kind === 'set') return [node.source];
  if (node.kind === 'repeat') return listSets(node.part);
  return node.kind === 'all' || node.kind === 'any' ? node.parts.flatMap(listSets) : [];
}
