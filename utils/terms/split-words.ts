import type { Folded } from './fold';

/** Words of a folded text, by symbol: word `n` runs from `firsts[n]` up to `lasts[n]`. `keys` holds what each says. */
export interface Words {
  keys: string[];
  firsts: number[];
  lasts: number[];
}

/** Any run of spaces, hyphens and underscores. */
export const gap = ' ';

/** How a symbol stands among its neighbours. `apart`: a word of its own. */
type Bond = 'word' | 'apart' | 'mark' | 'gap';

/** Scripts written without spaces, and Hangul, where particles follow a word without one. */
const spaceless =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}\p{scx=Lana}\p{scx=Tavt}\p{scx=Tale}\p{scx=Talu}\p{scx=Yiii}]/u;
const joining = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;
const bonds = new Map<number, Bond>();

/**
 * Cuts into words, runs of gaps, and signs. In scripts without spaces each character is a word of its own, so that a term is found anywhere among
 * them.
 */
export function splitWords({ symbols }: Pick<Folded, 'symbols'>): Words {
  const keys: string[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  let open: Bond | null = null;
  let key = '';
  let first = 0;
  const close = (end: number) => {
    if (open === null) return;
    keys.push(key);
    firsts.push(first);
    lasts.push(end);
  };
  for (let index = 0; index < symbols.length; index++) {
    const symbol = symbols[index]!;
    const bond = bondOf(symbol);
    const goesOn = bond === 'mark' ? open !== null && open !== 'gap' : bond !== 'apart' && bond === open;
    if (goesOn) {
      if (bond !== 'gap') key += String.fromCodePoint(symbol);
      continue;
    }
    close(index);
    open = bond === 'mark' ? 'word' : bond;
    key = bond === 'gap' ? gap : String.fromCodePoint(symbol);
    first = index;
  }
  close(symbols.length);
  return { keys, firsts, lasts };
}

function bondOf(symbol: number): Bond {
  const known = bonds.get(symbol);
  if (known) return known;
  const text = String.fromCodePoint(symbol);
  const bond = see(text);
  if (bonds.size >= 20_000) bonds.clear();
  bonds.set(symbol, bond);
  return bond;
}

function see(text: string): Bond {
  if (/[\s\u0085\p{Pc}-]/u.test(text)) return 'gap';
  if (joining.test(text)) return 'mark';
  return /[\p{L}\p{N}]/u.test(text) && !spaceless.test(text) ? 'word' : 'apart';
}
