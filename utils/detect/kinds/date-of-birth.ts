import { type DateFound, readDate } from '../date-of-birth/dates';
import { birthStems, birthWord, otherEvent } from '../date-of-birth/words';
import { defineDetector, type Span } from '../define';

/** How far behind a birth word its date may stand, behind a short one that may be another word, and how far before it. */
const ahead = 48;
const near = 16;
const behind = 28;
/** No draft has more of them: 50,000 characters of nothing but words and dates have fewer. */
const mostWords = 5000;
/** Someone born earlier is told of, and not by themselves. */
const longestLife = 105;

const isShort = /^(?:née?\S*|geb\.?)$/i;
/** A name for the thing itself, which stands in forms and profiles. */
const isLabel = /dat|^d\.?o\.?b|naiss|day|dag|tag|anniv|jar/i;

interface Word {
  start: number;
  end: number;
  said: string;
}

/** Dates that words say someone was born on; the date alone is the span. */
export default defineDetector({
  kind: 'date-of-birth',
  stems: birthStems,
  find(text: string, _context, starts): Span[] {
    const spans: Span[] = [];
    const latest = new Date().getFullYear();
    const words = readWords(text, starts);
    let taken = 0;
    words.forEach((word, order) => {
      // A window ends where the next word begins, so that no character is read twice for two of them.
      const reach = Math.min(
        word.end + (isShort.test(word.said) ? near : ahead),
        words[order + 1]?.start ?? text.length,
      );
      const found =
        findAfter(text, Math.max(word.end, taken), reach, latest) ??
        findBefore(text, Math.max(taken, word.start - behind), word.start, latest);
      if (!found || (found.form === 'day-month' && !isBirthday(text, word))) return;
      taken = found.end;
      spans.push({ kind: 'date-of-birth', certainty: judgeCertainty(found, word, latest), ...found });
    });
    return spans.map(({ kind, start, end, certainty, form }) => ({ kind, start, end, certainty, form }));
  },
});

function readWords(text: string, starts: readonly number[]): Word[] {
  const words: Word[] = [];
  for (const start of starts) {
    birthWord.lastIndex = start;
    const said = birthWord.exec(text)?.[0];
    if (said && start >= (words.at(-1)?.end ?? 0)) words.push({ start, end: start + said.length, said });
    if (words.length >= mostWords) break;
  }
  return words;
}

function judgeCertainty({ form, year }: DateFound, { said }: Word, latest: number): Span['certainty'] {
  if (form !== 'full') return 'medium';
  return isLabel.test(said) || year === null || year > latest - longestLife ? 'high' : 'low';
}

/** A day without its year is told of the famous too: it counts where someone tells of a birthday, or of themselves. */
function isBirthday(text: string, { start, said }: Word): boolean {
  if (!/^(?:born|geb|n[ée])/i.test(said)) return true;
  return (
    /(?:\bI was|\bI'm|\bI am|\bben|\bbin|suis)(?: ook| also| auch)? $/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) || /^geb(?:urtst|oorted)/i.test(said)
  );
}

/** The first date behind the word: in its sentence, or at the start of the next (`your date of birth. It's …`). */
function findAfter(text: string, from: number, to: number, latest: number): DateFound | null {
  for (const at of listDateStarts(text, from, to)) {
    const found = readDate(text, at, latest);
    if (!found) continue;
    const between = text.slice(from, at);
    // Another sentence begun, and more of it read than a few words: the date is of something else.
    const isOther = /[.!?]\s+\S+\s+\S+\s+\S+|\n\s{0,9}\n[^\n]*\n/.test(between) || otherEvent.test(between);
    return isOther ? null : found;
  }
  return null;
}

/** A date right before the word: `12 mei 1990 geboren`, `5-5-1990 (birthday)`. */
function findBefore(text: string, from: number, word: number, latest: number): DateFound | null {
  for (const at of listDateStarts(text, from, word)) {
    const found = readDate(text, at, latest);
    if (
      found &&
      found.end <= word &&
      /^[\s(,:;–-]*(?:is (?:my|his|her) |is mijn |bin ich |ben ik |est mon )?$/i.test(
        text.slice(found.end, word),
      )
    ) {
      return found;
    }
  }
  return null;
}

/** Where a date may begin: a digit or a month's first letter that nothing is glued to; none where no digit is. */
function listDateStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let digits = false;
  let glued = from > 0 && isWordPart(text.charCodeAt(from - 1));
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const part = isWordPart(code);
    const digit = code >= 48 && code <= 57;
    if (part && !glued && (digit || isMonthStart(code))) starts.push(at);
    digits ||= digit;
    glued = part;
  }
  // A month may be the last word of the window, and its day behind that.
  return digits || /^\D{0,12}\d/.test(text.slice(to, to + 13)) ? starts : [];
}

const isWordPart = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
const monthStarts = new Set([...'jfmasondJFMASOND'].map((letter) => letter.charCodeAt(0)));
const isMonthStart = (code: number) => monthStarts.has(code);
