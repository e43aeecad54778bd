/** Kind of what stands before and behind a text. */
export const outside = 0;

const wordSymbol = /[\p{L}\p{M}\p{N}\p{Pc}]/u;
const mostRemembered = 20_000;

/** Sorts symbols into kinds that no set of any pattern tells apart, so that a machine has few ways to go. */
export class Alphabet {
  private readonly ones = new Map<number, number>();
  private readonly sets = new Map<string, number>();
  private readonly tests: { number: number; test: RegExp }[] = [];
  private readonly kinds = new Map<number, number>();
  private readonly byMembers = new Map<string, number>();
  /** By kind: the sets that it is in, and whether it is part of a word. */
  private readonly members: Uint8Array[] = [new Uint8Array()];
  private readonly wordly: boolean[] = [false];

  numberOne(code: number): number {
    const known = this.ones.get(code) ?? this.ones.size + this.sets.size;
    this.ones.set(code, known);
    return known;
  }

  /** `source` is a class; only ever tried on one symbol, so that it cannot take long. */
  numberSet(source: string): number {
    const known = this.sets.get(source);
    if (known !== undefined) return known;
    const number = this.ones.size + this.sets.size;
    this.sets.set(source, number);
    this.tests.push({ number, test: new RegExp(source, 'iv') });
    return number;
  }

  /** 1 at the number of each set that a kind is in. */
  setsOf(kind: number): Uint8Array {
    return this.members[kind]!;
  }

  isWord(kind: number): boolean {
    return this.wordly[kind]!;
  }

  /** Kind of each symbol. */
  sort(symbols: readonly number[]): number[] {
    return symbols.map((symbol) => this.kinds.get(symbol) ?? this.see(symbol));
  }

  private see(symbol: number): number {
    const text = String.fromCodePoint(symbol);
    const own = this.ones.get(symbol);
    const members = this.tests.filter(({ test }) => test.test(text)).map(({ number }) => number);
    if (own !== undefined) members.push(own);
    const isWord = wordSymbol.test(text);
    const key = `${isWord} ${members}`;
    const kind = this.byMembers.get(key) ?? this.members.length;
    if (kind === this.members.length) {
      this.byMembers.set(key, kind);
      const flags = new Uint8Array(this.ones.size + this.sets.size);
      for (const member of members) flags[member] = 1;
      this.members.push(flags);
      this.wordly.push(isWord);
    }
    if (this.kinds.size >= mostRemembered) this.kinds.clear();
    this.kinds.set(symbol, kind);
    return kind;
  }
}
