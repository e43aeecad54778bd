/** Finds sequences of words, all at once: Aho and Corasick's automaton over numbers of words. */
export interface WordFinder {
  /** Calls back for each sequence that ends at a word, the longest first: its number, and its count of words. */
  follow(words: readonly string[], found: (entry: number, last: number, count: number) => void): void;
}

/** Entries are numbered in the order given; an empty one is never found. */
export function buildWordFinder(entries: readonly (readonly string[])[]): WordFinder {
  const numbers = new Map<string, number>();
  const most = entries.reduce((sum, words) => sum + words.length, 1);
  const nodes = new Nodes(most);
  const heads = new Int32Array(most);
  /** Entries that end at the same node are a chain. */
  const following = new Int32Array(entries.length + 1);
  for (const [index, words] of entries.entries()) {
    let node = 0;
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      node = nodes.reach(node, number);
    }
    if (node === 0) continue;
    following[index + 1] = heads[node]!;
    heads[node] = index + 1;
  }
  const back = nodes.linkBack();
  /** The next shorter sequence that is an entry, by node. */
  const shorter = new Int32Array(nodes.count);
  for (const node of nodes.byDepth()) {
    const other = back[node]!;
    shorter[node] = heads[other] ? other : shorter[other]!;
  }
  return {
    follow(words, found) {
      let node = 0;
      for (let last = 0; last < words.length; last++) {
        const number = numbers.get(words[last]!);
        node = number === undefined ? 0 : nodes.step(node, number, back);
        for (let at = heads[node] ? node : shorter[node]!; at > 0; at = shorter[at]!)
          for (let entry = heads[at]!; entry > 0; entry = following[entry]!)
            found(entry - 1, last, nodes.depths[at]!);
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
  linkBack(): Int32Array {
    const back = new Int32Array(this.count);
    for (const node of this.byDepth())
      if (this.parents[node]) back[node] = this.step(back[this.parents[node]!]!, this.words[node]!, back);
    return back;
  }

  byDepth(): Int32Array {
    return Int32Array.from({ length: this.count - 1 }, (_, index) => index + 1).sort(
      (a, b) => this.depths[a]! - this.depths[b]!,
    );
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
