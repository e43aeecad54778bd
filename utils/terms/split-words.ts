/** Words of a folded text, by symbol: word `n` runs from `firsts[n]` up to `lasts[n]`. */
export interface Words {
  firsts: number[];
  lasts: number[];
}

/** How a symbol stands among its neighbours. `apart`: a word of its own; `gap`: between words. */
const word = 1;
const apart = 2;
const mark = 3;
const gap = 4;

/** Scripts written without spaces, and Hangul, where particles follow a word without one. */
const spaceless =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}\p{scx=Lana}\p{scx=Tavt}\p{scx=Tale}\p{scx=Talu}\p{scx=Yiii}]/u;
const joining = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d67}]/u;
/** By symbol, for all planes with scripts. */
const bonds = new Uint8Array(0x40000);

/**
 * Cuts into words, runs of gaps, and signs. In scripts without spaces each character is a word of its own, so that a term is found anywhere among
 * them.
 */
export function splitWords(symbols: readonly number[]): Words {
  const firsts: number[] = [];
  const lasts: number[] = [];
  let open = 0;
  for (let at = 0; at < symbols.length; at++) {
    const bond = bondOf(symbols[at]!);
    if (bond === mark ? open !== 0 && open !== gap : bond !== apart && bond === open) continue;
    if (open !== 0) lasts.push(at);
    firsts.push(at);
    open = bond === mark ? word : bond;
  }
  if (open !== 0) lasts.push(symbols.length);
  return { firsts, lasts };
}

/** Whether a symbol stands between words: space, hyphen, underscore. */
export function isGap(symbol: number): boolean {
  return bondOf(symbol) === gap;
}

function bondOf(symbol: number): number {
  return bonds[symbol] || see(symbol);
}

function see(symbol: number): number {
  const text = String.fromCodePoint(symbol);
  const bond = /[\s\u0085\p{Pc}-]/u.test(text)
    ? gap
    : joining.test(text)
      ? mark
      : /[\p{L}\p{N}]/u.test(text) && !spaceless.test(text)
        ? word
        : apart;
  bonds[symbol] = bond;
  return bond;
}
