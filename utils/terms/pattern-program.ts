import type { Alphabet } from './alphabet';
import type { PatternNode } from './pattern-tree';

export const opSet = 0;
export const opSplit = 1;
export const opEdge = 2;
export const opInside = 3;
export const opDone = 4;

/** Steps of one or more patterns (Thompson). `next` is where a step leads, `other` a split's second way, a set's number, or the pattern that is done. */
export interface Program {
  ops: number[];
  next: number[];
  other: number[];
  /** First step, by pattern. */
  starts: number[];
}

/** Writes patterns out as steps, counts and all. */
export function buildProgram(trees: readonly PatternNode[], alphabet: Alphabet): Program {
  const ops: number[] = [];
  const next: number[] = [];
  const other: number[] = [];
  const add = (op: number, to: number, more = 0): number => {
    next.push(to);
    other.push(more);
    return ops.push(op) - 1;
  };
  const write = (node: PatternNode, to: number): number => {
    switch (node.kind) {
      case 'one':
        return add(opSet, to, alphabet.numberOne(node.code));
      case 'set':
        return add(opSet, to, alphabet.numberSet(node.source));
      case 'edge':
        return add(node.inside ? opInside : opEdge, to);
      case 'all':
        return node.parts.reduceRight((after, part) => write(part, after), to);
      case 'any':
        return node.parts
          .map((part) => write(part, to))
          .reduceRight((after, way) => add(opSplit, way, after));
      case 'repeat': {
        const { part, least, most } = node;
        let entry = to;
        let left = least;
        if (most === Infinity) {
          const loop = add(opSplit, 0, to);
          next[loop] = write(part, loop);
          entry = left > 0 ? next[loop]! : loop;
          left--;
        } else
          for (let extra = most - least; extra > 0; extra--) entry = add(opSplit, write(part, entry), to);
        for (; left > 0; left--) entry = write(part, entry);
        return entry;
      }
    }
  };
  const starts = trees.map((tree, index) => write(tree, add(opDone, 0, index)));
  return { ops, next, other, starts };
}
