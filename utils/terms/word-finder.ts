import { isGap, splitWords } from './split-words';
import { WordNumbers } from './word-numbers';

/** Finds terms of one or more words, all at once: Aho and Corasick's automaton over numbers of words. */
export interface WordFinder {
  /** Calls back for each term that ends at a word of the text, the longest first: its number, and symbols from `first` up to `last`. */
  follow(symbols: readonly number[], found: (entry: number, first: number, last: number) => void): void;
}

/** All gaps between words are one. */
const gapNumber = 1;

/** `terms` are folded, and numbered in the order given; one without words is never found. */
export function buildWordFinder(terms: readonly (readonly number[])[]): WordFinder {
  const numbers = new WordNumbers();
  numbers.number([0x20], 0, 1);
  const split = terms.map((symbols) => {
    const { firsts, lasts } = splitWords(symbols);
    const words = firsts.map((first, at) =>
      isGap(symbols[first]!) ? gapNumber : numbers.number(symbols, first, lasts[at]!),
    );
    if (words.at(-1) === gapNumber) words.pop();
    if (words[0] === gapNumber) words.shift();
    return words;
  });
  const nodes = new Nodes(split.reduce((sum, words) => sum + words.length, 1));
  const heads = new Int32Array(nodes.depths.length);
  /** Terms that end at the same node are a chain. */
  const following = new Int32Array(terms.length + 1);
  for (const [index, words] of split.entries()) {
    let node = 0;
    for (const word of words) node = nodes.reach(node, word);
    if (node === 0) continue;
    following[index + 1] = heads[node]!;
    heads[node] = index + 1;
  }
  const order = nodes.sortByDepth();
  const back = nodes.linkBack(order);
  /** The next shorter term that ends where a node does. */
  const shorter = new Int32Array(nodes.count);
  for (const node of order) {
    const other = back[node]!;
    shorter[node] = heads[other] ? other : shorter[other]!;
  }
  return {
    follow(symbols, found) {
      const { firsts, lasts } = splitWords(symbols);
      let node = 0;
      for (let word = 0; word < firsts.length; word++) {
        const first = firsts[word]!;
        const number = isGap(symbols[first]!) ? gapNumber : numbers.look(symbols, first, lasts[word]!);
        node = number === 0 ? 0 : nodes.step(node, number, back);
        for (let at = heads[node] ? node : shorter[node]!; at > 0; at = shorter[at]!)
          for (let entry = heads[at]!; entry > 0; entry = following[entry]!)
            found(entry - 1, firsts[word - nodes.depths[at]! + 1]!, lasts[word]!);
      }
    },
  };
}

/** A tree of words; children are found by hashing, as a `Map` per node would weigh tens of MB. */
class Nodes {
  count = 1;
  readonly depths: Int32Array;
  private readonly parents: Int32Array;
  private readonly words: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    this.depths = new Int32Array(most);
    this.parents = new Int32Array(most);
    this.words = new Int32Array(most);
    const size = 2 ** Math.ceil(Math.log2(most * 2));
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The child, made where there is none. */
  reach(parent: number, word: number): number {
    const slot = this.locate(parent, word);
    if (this.slots[slot]) return this.slots[slot]!;
    const node = this.count++;
    this.parents[node] = parent;
    this.words[node] = word;
    this.depths[node] = this.depths[parent]! + 1;
    this.slots[slot] = node;
    return node;
  }

  /** Where the automaton is after one more word. */
  step(from: number, word: number, back: Int32Array): number {
    for (let node = from; ; node = back[node]!) {
      const child = this.slots[this.locate(node, word)]!;
      if (child > 0 || node === 0) return child;
    }
  }

  /** By node: the longest end of its sequence that begins another. */
  linkBack(order: Int32Array): Int32Array {
    const back = new Int32Array(this.count);
    for (const node of order) {
      const parent = this.parents[node]!;
      if (parent > 0) back[node] = this.step(back[parent]!, this.words[node]!, back);
    }
    return back;
  }

  /** All but the root, in one pass: a comparing sort took a third of the time to get ready. */
  sortByDepth(): Int32Array {
    const places: number[] = [];
    for (let node = 1; node < this.count; node++) {
      const depth = this.depths[node]! + 1;
      places[depth] = (places[depth] ?? 0) + 1;
    }
    for (let depth = 1; depth < places.length; depth++)
      places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
    const order = new Int32Array(this.count - 1);
    for (let node = 1; node < this.count; node++) order[places[this.depths[node]!]!++] = node;
    return order;
  }

  private locate(parent: number, word: number): number {
    let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    for (let node = this.slots[slot]!; node > 0; node = this.slots[slot]!) {
      if (this.parents[node] === parent && this.words[node] === word) break;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }
}
