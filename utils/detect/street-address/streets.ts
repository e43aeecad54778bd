import { readAhead, readBack, type Word } from './read-words';
import {
  ending,
  leading,
  leadingOfCapitals,
  likelyWeg,
  noHouse,
  notNames,
  particles,
  separate,
  times,
  trailing,
  weakEnding,
  weakTrailing,
} from './words';

export interface Street {
  start: number;
  end: number;
  /** How sure the street alone makes it: a word that only streets have, one that others have, none at all. */
  sure: 'known' | 'weak' | 'none';
}

/** The number that an address is read around, and what surrounds it. */
export interface Anchor {
  text: string;
  start: number;
  end: number;
  /** Nothing before this belongs to the address. */
  floor: number;
  /** The text has no capitals at all: names are met without. */
  loose: boolean;
}

const suffix =
  /(?:-?[a-zA-Z](?![\p{L}\d])| ?(?:bis|ter|hs|huis|rood|zwart)(?![\p{L}\d])| [a-zA-Z](?=$|[\n,;)]))?(?: ?[-–/+] ?\d{1,4}(?![\d.]|-\d)[a-zA-Z]?(?![\p{L}])| \d{1,2}hoog)?/iuy;

/** Where a house number ends, its addition included: `14B`, `22 bis`, `96-2`. */
export function readHouseNumber(text: string, end: number): number {
  suffix.lastIndex = end;
  return end + (suffix.exec(text)?.[0].length ?? 0);
}

const isName = (word: Word, loose: boolean) =>
  (word.capital || (loose && /^\p{L}/u.test(word.text))) && !/^\d/.test(word.text);
const isLeading = (word: Word, next?: Word) =>
  leading.has(word.low) &&
  (word.capital || !leadingOfCapitals.has(word.low) || /^(?:d[eu]|des|d['’].*)$/.test(next?.low ?? ''));

/** What a house's number may have before its street is named: `3-5`, `221b`, `5 bis`. */
const more =
  /(?:-?[a-zA-Z](?![\p{L}\d'’])|[-–/]\d{1,4}[a-zA-Z]?(?![\p{L}\d]))?(?: (?:bis|ter|quater)(?!\p{L}))?/uy;

function take(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A street named behind its number: `12 Main Street`, `12, rue de la Paix`, and with another number behind, `18 Lipová 2075`. */
export function readStreetAhead(anchor: Anchor): Street | null {
  const { text, start, loose } = anchor;
  const house = anchor.end + take(more, text, anchor.end);
  const gap = text[house] === ',' ? 1 : 0;
  const end = house;
  let words = readAhead(text, end + gap, 9);
  // Two numbers in a row: the second one is the street's, and the first of some form that puts a building before it.
  const second = words[0]?.number && !words[0].stop && !gap ? words[0] : null;
  if (second) words = words.slice(1);
  if (!words[0]) return null;
  const first = words[0];
  if (!first || times.test(first.low)) return null;
  // A Dutch postcode.
  if (/^\d{4}$/.test(text.slice(start, end)) && /^[A-Z]{2}$/.test(first.text)) return null;
  if (isLeading(first, words[1])) {
    const name = readName(words.slice(1), loose);
    if (name.length > 0)
      return {
        start,
        end: withNumber(text, words.slice(1), name),
        sure: gap || !leadingOfCapitals.has(first.low) ? 'known' : 'weak',
      };
  }
  if (gap) return null;
  let kind = words.findIndex((word, index) => index > 0 && index < 6 && isTrailing(word));
  // The last of some: `Harlow Mill Road`.
  while (kind > 0 && !words[kind]!.stop && words[kind + 1] && isTrailing(words[kind + 1]!)) kind += 1;
  // `Rosenauer Str. 38`: its number stands behind.
  if (kind > 0 && !words[kind]!.stop && separate.has(words[kind]!.low) && words[kind + 1]?.number) kind = -1;
  if (
    kind > 0 &&
    words
      .slice(0, kind)
      .every(
        (word, index) =>
          isName(word, loose) ||
          (index > 0 && particles.has(word.low)) ||
          /^\d+(?:st|nd|rd|th)$/.test(word.low),
      )
  ) {
    const type = words[kind]!;
    if (isName(type, loose) || words.slice(0, kind).every((word) => word.capital)) {
      const way = words[kind + 1];
      const last =
        way && !type.stop && /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)$/.test(way.low) && way.capital
          ? way
          : type;
      // `5 East St. Louis` is a town.
      const saint =
        /^(?:st|dr|mt)\.?$/.test(type.low) && way?.capital && way !== last && type.text.endsWith('.');
      return {
        start,
        end: last.end,
        sure: saint ? 'none' : trailing.has(type.low.replace('.', '')) ? 'known' : 'weak',
      };
    }
  }
  const name = readName(words, loose);
  if (name.length === 0 || name.some((word) => times.test(word.low))) return null;
  const inner = name.some((word) => isStreetWord(word));
  const stop = withNumber(text, words, name);
  const numbered = stop > name.at(-1)!.end;
  if (!numbered && !inner && !second) return { start, end: stop, sure: 'none' };
  return { start, end: stop, sure: numbered && inner ? 'known' : inner ? 'weak' : 'none' };
}

function isTrailing(word: Word): boolean {
  const bare = word.low.replace('.', '');
  return (trailing.has(bare) || (weakTrailing.has(bare) && word.capital)) && isName(word, true);
}

/** Where a name ends, the number right behind it included. */
function withNumber(text: string, words: readonly Word[], name: readonly Word[]): number {
  const last = name.at(-1)!;
  const next = words[name.length];
  if (last.stop || !next || times.test(last.low) || !/^\d{1,5}[a-z]?\.?$/i.test(next.text)) return last.end;
  // `Strada Comunale 48 17`: a road's own number, then the house's.
  const another = next.stop ? undefined : words[name.length + 1];
  const end = readHouseNumber(text, another?.number ? another.end : next.end);
  return text[end] === '.' && separate.has(last.low) ? end + 1 : end;
}

/** The words at the start that make a name: capitals, and particles that capitals follow. */
function readName(words: readonly Word[], loose: boolean): Word[] {
  const name: Word[] = [];
  let sure = 0;
  for (const [index, word] of words.slice(0, 7).entries()) {
    if (isName(word, loose)) {
      name.push(word);
      sure = name.length;
    } else if (particles.has(word.low) || separate.has(word.low)) {
      name.push(word);
      if (separate.has(word.low) && name.length > 1) sure = name.length;
    } else if (name.length > 0 && separate.has(words[index + 1]?.low ?? '') && !word.number && !word.stop) {
      // `Béla király útja`: what a name goes on with before what it is.
      name.push(word);
    } else break;
    if (word.stop) break;
  }
  return name.slice(0, sure);
}

const isStreetWord = (word: Word) =>
  ending.test(word.text) ||
  separate.has(word.low) ||
  leading.has(word.low) ||
  trailing.has(word.low) ||
  weakEnding.test(word.text);

/** A street named before its number: `Kerkstraat 12`, `Lindauer Strasse 57`, `Via Verdi 46`. */
export function readStreetBack(anchor: Anchor): Street | null {
  const { text, start, end, floor, loose } = anchor;
  // `Hoofdstraat, 12` and `Hoofdstraat nr. 12` are written too.
  const gap = /(?:,| n[or]\.?| n°)[ ]?$/i.exec(text.slice(Math.max(floor, start - 5), start))?.[0] ?? '';
  const words = readBack(text, gap ? start - gap.length : start, floor, 7);
  const nearest = words.at(-1);
  if (
    !nearest ||
    nearest.number ||
    /\d/.test(nearest.text) ||
    times.test(nearest.low) ||
    noHouse.test(nearest.low)
  )
    return null;
  const stop = readHouseNumber(text, end);
  const lead = words.findIndex(
    (word, index) => index < words.length - 1 && isLeading(word, words[index + 1]),
  );
  if (lead >= 0) {
    const name = words.slice(lead + 1);
    if (name.every((word) => isName(word, loose) || particles.has(word.low)) && isName(nearest, loose)) {
      return {
        start: words[lead]!.start,
        end: stop,
        sure:
          leadingOfCapitals.has(words[lead]!.low) &&
          !/^(?:van|de|der|den|del|della|de[il]|d['’].*)$/.test(name[0]!.low)
            ? 'weak'
            : 'known',
      };
    }
  }
  const compound = (ending.test(nearest.text) && nearest.text.length > 5) || likelyWeg.test(nearest.text);
  if (compound && (nearest.capital || loose)) {
    return { start: beginName(words, loose), end: stop, sure: 'known' };
  }
  if (compound) return { start: nearest.start, end: stop, sure: 'weak' };
  const before = words.at(-2);
  if (separate.has(nearest.low) && before && isName(before, loose) && !notNames.has(before.low)) {
    const dotted =
      text[stop] === '.' && /^(?:utca|u\.?|út|útja|tér|tere|rkp\.?|kapu|körút|krt\.?)$/.test(nearest.low);
    const english = trailing.has(nearest.low.replace('.', '')) && !/^(?:str\.?)$/.test(nearest.low);
    return {
      start: beginName(words, loose),
      end: dotted ? stop + 1 : stop,
      sure: english ? 'none' : 'known',
    };
  }
  if (gap || !isName(nearest, loose) || notNames.has(nearest.low)) return null;
  const weak = weakEnding.test(nearest.text) && nearest.text.length > 5;
  return { start: beginName(words, loose), end: stop, sure: weak ? 'weak' : 'none' };
}

/** Where the name begins that ends with the last word: titles, initials, particles between capitals. */
function beginName(words: readonly Word[], loose: boolean): number {
  let first = words.at(-1)!;
  let particle = false;
  for (const word of words.slice(0, -1).reverse()) {
    if (word.stop || word.number) break;
    if (isName(word, loose) && !notNames.has(word.low)) {
      first = word;
      particle = false;
    } else if (particles.has(word.low)) {
      if (particle && !/^(?:van|de|von|der|la|op)$/.test(word.low)) break;
      particle = true;
    } else break;
  }
  return first.start;
}
