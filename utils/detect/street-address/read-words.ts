/** A word of a line; a dot that ends an abbreviation or an initial is part of it. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** In small letters. */
  low: string;
  /** Begins with a capital, behind an apostrophe or `d'` if need be. */
  capital: boolean;
  /** A house number: digits, and a letter at most. */
  number: boolean;
  /** Punctuation follows: what comes after is not of the same phrase. */
  stop: boolean;
}

const longest = 26;
const isSpace = (code: number) => code === 32 || code === 160 || code === 9;
/** Letters of any script, digits, and what stands inside words. */
const isPart = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 45 && code <= 57) ||
  code === 39 ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x206f && code !== 0x2019) &&
    code < 0xd800);

const abbreviation =
  /^(?:\p{L}|\p{Lu}[\p{L}]{1,3}|(?:\p{L}\.)+\p{L}|avda|str|blvd|plnts|[\p{L}]{3,}str|burg|prof|rkp|krt|ul)$/u;

export const startsCapital = (text: string) => {
  const letter = /^(?:['’]?\p{Ll}{1,2}['’-])?\p{L}/u.exec(text)?.[0].at(-1);
  return letter !== undefined && letter !== letter.toLowerCase();
};

function makeWord(text: string, start: number, end: number): Word {
  let last = end;
  while (last > start && ".-'’/".includes(text.charAt(last - 1))) last -= 1;
  const bare = text.slice(start, last);
  const dotted = text[last] === '.';
  const keeps = dotted && last < end && abbreviation.test(bare);
  const stop = (dotted && !keeps) || !isSpace(text.charCodeAt(keeps ? last + 1 : last));
  const shown = keeps ? `${bare}.` : bare;
  const first = shown.charCodeAt(0);
  return {
    start,
    end: start + shown.length,
    text: shown,
    low: shown.toLowerCase(),
    capital:
      first < 97
        ? first >= 65 || (first === 39 && startsCapital(shown))
        : (first > 122 || /['’]/.test(shown)) && startsCapital(shown),
    number: first >= 48 && first <= 57 && /^\d{1,5}[a-z]?$/i.test(bare),
    stop,
  };
}

/** Words of the line from an offset on, up to `most`, ending where punctuation does. */
export function readAhead(text: string, from: number, most: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (words.length < most) {
    const open = at;
    while (at - open < 3 && isSpace(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at - start <= longest && isPart(text.charCodeAt(at))) at += 1;
    if (at === start || at - start > longest) break;
    const word = makeWord(text, start, at);
    if (word.end === word.start) break;
    words.push(word);
    if (word.stop) break;
    at = word.end;
  }
  return words;
}

/** Words of the line before an offset, the nearest last, up to `most`; none lies before `floor`. */
export function readBack(text: string, before: number, floor: number, most: number): Word[] {
  const words: Word[] = [];
  let at = before;
  while (words.length < most) {
    const open = at;
    while (at > floor && open - at < 3 && isSpace(text.charCodeAt(at - 1))) at -= 1;
    if (open === at) break;
    const end = at;
    while (at > floor && end - at <= longest && isPart(text.charCodeAt(at - 1))) at -= 1;
    if (at === end || end - at > longest) break;
    let start = at;
    while (start < end && '.-/'.includes(text.charAt(start))) start += 1;
    if (start === end) break;
    const word = makeWord(text, start, end);
    // A full stop between them: the word belongs to another sentence.
    if (word.end < end && !(text[word.end] === '.' && /(?:st|str|dr|prof|burg|mr)$/i.test(word.text))) break;
    words.unshift(word);
    if (start !== at) break;
  }
  return words;
}
