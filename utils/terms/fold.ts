/** A text as terms see it: one code point per symbol, each with the place in the original that it comes from (UTF-16 units). */
export interface Folded {
  symbols: number[];
  starts: number[];
  ends: number[];
}

/** Stream-Safe Text allows 30 marks on a letter; a longer run is sorted in parts, as sorting it whole is quadratic in some engines. */
const mostMarks = 30;
const mostRemembered = 20_000;

/** What belongs to the character before it: accents, vowel signs, Hangul vowels and finals, half-width voicing marks, a vowel of Kirat Rai. */
const joinedMark = /[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\u{16d67}]/u;
/** Characters without a look of their own (zero-width, soft hyphen, selectors), and the Arabic stretch. */
const hiddenMark = /[\p{DI}\u0640]/u;

interface Look {
  joined: boolean;
  hidden: boolean;
  symbols: number[];
}

const looks = new Map<number, Look>();
const clusters = new Map<string, number[]>();

/**
 * Folds case fully (ß is ss, all sigmas are one, so are the dotted and the dotless i), widths, ligatures and composed or decomposed accents;
 * kinds of dashes and of quotes are one, what has no look of its own is gone. Linear in the text.
 */
export function foldText(text: string): Folded {
  const symbols: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && !(text.charCodeAt(at + 1) >= 0x300)) {
      symbols.push(unit > 0x40 && unit < 0x5b ? unit + 0x20 : unit);
      starts.push(at++);
      ends.push(at);
      continue;
    }
    const first = text.codePointAt(at)!;
    const look = seeOne(first);
    let end = at + (first > 0xffff ? 2 : 1);
    if (look.hidden) {
      at = end;
      continue;
    }
    let cluster = '';
    let marks = 0;
    for (let next = end; next < text.length && marks < mostMarks; ) {
      const code = text.codePointAt(next)!;
      const { joined, hidden } = seeOne(code);
      if (!joined && !hidden) break;
      next += code > 0xffff ? 2 : 1;
      if (hidden) continue;
      cluster ||= text.slice(at, end);
      cluster += String.fromCodePoint(code);
      marks++;
      end = next;
    }
    for (const symbol of cluster ? seeCluster(cluster) : look.symbols) {
      symbols.push(symbol);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { symbols, starts, ends };
}

function seeOne(code: number): Look {
  const known = looks.get(code);
  if (known) return known;
  const text = String.fromCodePoint(code);
  const hidden = hiddenMark.test(text);
  const look = { joined: joinedMark.test(text), hidden, symbols: hidden ? [] : foldCluster(text) };
  if (looks.size >= mostRemembered) looks.clear();
  looks.set(code, look);
  return look;
}

function seeCluster(cluster: string): number[] {
  const known = clusters.get(cluster);
  if (known) return known;
  const symbols = foldCluster(cluster);
  if (clusters.size >= mostRemembered) clusters.clear();
  clusters.set(cluster, symbols);
  return symbols;
}

function foldCluster(cluster: string): number[] {
  const loose = cluster.normalize('NFKD');
  // A spacing accent (´) would come apart into a space and an accent.
  const apart = /\s/.test(loose) && !/^\s/.test(cluster) ? cluster.normalize('NFD') : loose;
  const folded = apart
    .toLowerCase() // The capital ẞ has no upper case of its own: first down, then up and down.
    .toUpperCase()
    .toLowerCase()
    .replace(/[\p{DI}\u0640]/gu, '')
    .replace(/ς/g, 'σ')
    .replace(/(?<=i\p{M}*)\u0307/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u201b\u02bc\u2032\u00b4]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .normalize('NFC');
  return Array.from(folded, (one) => one.codePointAt(0)!);
}
