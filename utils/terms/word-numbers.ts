/** Numbers words from 1 on, by their symbols: hashed in place, as making a text of each word costs more than all the rest. */
export class WordNumbers {
  /** Symbols of all words one behind the other; word `n` ends at `ends[n]`. */
  private readonly pool: number[] = [];
  private readonly ends: number[] = [0];
  private slots = new Int32Array(1024);

  /** 0 where the word is not known. */
  look(symbols: readonly number[], first: number, last: number): number {
    return this.slots[this.locate(symbols, first, last)]!;
  }

  /** Makes a number where there is none. */
  number(symbols: readonly number[], first: number, last: number): number {
    const slot = this.locate(symbols, first, last);
    if (this.slots[slot]) return this.slots[slot]!;
    for (let at = first; at < last; at++) this.pool.push(symbols[at]!);
    const number = this.ends.push(this.pool.length) - 1;
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let number = 1; number < this.ends.length; number++)
      this.slots[this.locate(this.pool, this.ends[number - 1]!, this.ends[number]!)] = number;
  }

  private locate(symbols: readonly number[], first: number, last: number): number {
    let hash = 0x811c9dc5;
    for (let at = first; at < last; at++) hash = Math.imul(hash ^ symbols[at]!, 0x01000193);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot] && !this.isWord(this.slots[slot]!, symbols, first, last))
      slot = (slot + 1) & mask;
    return slot;
  }

  private isWord(number: number, symbols: readonly number[], first: number, last: number): boolean {
    const from = this.ends[number - 1]!;
    if (this.ends[number]! - from !== last - first) return false;
    for (let at = first; at < last; at++) if (this.pool[from + at - first] !== symbols[at]) return false;
    return true;
  }
}
