import { readDate } from '../date-of-birth/dates';
import { birthWords, mayHoldBirthWords } from '../date-of-birth/words';
import { defineDetector, type Span } from '../define';

/** How far behind a birth word its date may stand, behind a short one that may be another word, and how far before it. */
const ahead = 48;
const near = 16;
const behind = 28;

const isShort = /^(?:née?\S*|geb\.?)$/i;
/** Where a date may begin: a digit, a short year, a month's first letter. */
const dateStart = /(?<![\p{L}\d])[\djfmasondé]/giu;

/** Dates that words say someone was born on; the date alone is the span. */
export default defineDetector({
  kind: 'date-of-birth',
  find(text: string): Span[] {
    if (!mayHoldBirthWords.test(text)) return [];
    const spans: Span[] = [];
    const latest = new Date().getFullYear();
    const words = [...text.matchAll(birthWords)];
    let taken = 0;
    words.forEach((word, order) => {
      const end = word.index + word[0].length;
      // A window ends where the next word begins, so that no character is read twice for two of them.
      const reach = Math.min(
        end + (isShort.test(word[0]) ? near : ahead),
        words[order + 1]?.index ?? text.length,
      );
      const found =
        findAfter(text, Math.max(end, taken), reach, latest) ?? findBefore(text, taken, word.index, latest);
      if (!found || (found.form === 'day-month' && !isBirthday(text, word))) return;
      taken = found.end;
      spans.push({ kind: 'date-of-birth', certainty: found.form === 'full' ? 'high' : 'medium', ...found });
    });
    return spans;
  },
});

/** A day without its year is told of the famous too: it counts where someone tells of a birthday, or of themselves. */
function isBirthday(text: string, word: RegExpExecArray): boolean {
  if (!/^(?:born|geb|n[ée])/i.test(word[0])) return true;
  return (
    /(?:\bI was|\bI'm|\bI am|\bben|\bbin|suis)(?: ook| also| auch)? $/i.test(
      text.slice(Math.max(0, word.index - 16), word.index),
    ) || /^geb(?:urtst|oorted)/i.test(word[0])
  );
}

/** The first date behind the word: in its sentence, or at the start of the next (`your date of birth. It's …`). */
function findAfter(text: string, from: number, to: number, latest: number) {
  const window = text.slice(from, to);
  if (!/\d/.test(window)) return null;
  for (const { index } of window.matchAll(dateStart)) {
    const found = readDate(text, from + index, latest);
    if (!found) continue;
    // Another sentence begun, and more of it read than a few words: the date is of something else.
    return /[.!?]\s+\S+\s+\S+\s+\S+|\n\s{0,9}\n[^\n]*\n/.test(window.slice(0, index)) ? null : found;
  }
  return null;
}

/** A date right before the word: `12 mei 1990 geboren`, `5-5-1990 (birthday)`. */
function findBefore(text: string, from: number, word: number, latest: number) {
  const start = Math.max(from, word - behind);
  for (const { index } of text.slice(start, word).matchAll(dateStart)) {
    const found = readDate(text, start + index, latest);
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
