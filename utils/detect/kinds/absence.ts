import { type AbsenceLanguage, absenceLanguages, gap } from '../absence/languages';
import { defineDetector, type Span } from '../define';

/** How far before and after a cue its sentence is read, in characters; and from where on the next cue counts. */
const before = 90;
const after = 160;
const stride = 90;

const start = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
/** Someone's past, a question, a wish: what may stand before words that need no subject. */
const passed =
  /(?<!\p{L})(?:was|were|been|went|had|he|she|they|you|your|did|have a|has|enjoy|happy|good|nice|great|waren|geweest|ging|gingen|hadden|je|jij|jullie|hij|zij|fijne|prettige|goede|war|warst|gewesen|hatte|hatten|er|du|ihr|schönen|gute|étais|était|étions|étaient|bonnes?|tu|vous|il|elle|ils|elles)(?!\p{L})/iu;

interface Matcher {
  cue: RegExp;
  ways: { pattern: RegExp; certainty: Span['certainty']; alone?: true }[];
}

const matchers: readonly Matcher[] = absenceLanguages.map((language) => ({
  cue: new RegExp(`${start}(?:${language.cue})${end}`, 'giu'),
  ways: listWays(language),
}));

function listWays({
  subject,
  state,
  sole,
  place,
  dated,
  vague,
  not,
  others,
}: AbsenceLanguage): Matcher['ways'] {
  const make = (source: string) => new RegExp(`${start}(?:${source})${end}`, 'iu');
  const [few, some] = [gap(2, not), gap(5, not)];
  return [
    { pattern: make(`${subject}${some}${state}${some}${dated}`), certainty: 'high' },
    { pattern: make(`${subject}${few}${dated}${some}${state}`), certainty: 'high' },
    { pattern: make(`${dated}${few}${subject}${some}${state}`), certainty: 'high' },
    { pattern: make(`${sole}${gap(1, not)}${dated}`), certainty: 'medium', alone: true },
    { pattern: make(`${dated}${gap(1, not)}${sole}`), certainty: 'medium', alone: true },
    { pattern: make(`${subject}${some}${state}${some}${vague}`), certainty: 'medium' },
    { pattern: make(`${subject}${few}${vague}${some}${state}`), certainty: 'medium' },
    { pattern: make(`${vague}${few}${subject}${some}${state}`), certainty: 'medium' },
    ...others.map((source) => ({ pattern: make(source), certainty: 'medium' as const })),
    { pattern: make(`${subject}${few}${place}${some}${dated}`), certainty: 'low' },
    { pattern: make(`${subject}${few}${dated}${few}${place}`), certainty: 'low' },
    { pattern: make(`${dated}${few}${subject}${few}${place}`), certainty: 'low' },
  ];
}

export default defineDetector({
  kind: 'absence',
  find(text) {
    const spans = matchers.flatMap((matcher) => findOf(matcher, text));
    if (spans.length < 2) return spans;
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return spans.filter((span) => {
      if (span.start < reached) return false;
      reached = span.end;
      return true;
    });
  },
});

function findOf({ cue, ways }: Matcher, text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match; match = cue.exec(text)) {
    const from = findStart(text, match.index, Math.max(done, match.index - before));
    const sentence = text.slice(from, findEnd(text, match.index, Math.min(text.length, match.index + after)));
    const found = tryWays(sentence, ways);
    if (!found) {
      cue.lastIndex = Math.max(cue.lastIndex, match.index + stride - before);
      continue;
    }
    done = from + found.end;
    cue.lastIndex = Math.max(cue.lastIndex, done);
    spans.push({
      kind: 'absence',
      start: from + found.start,
      end: done,
      certainty: found.certainty,
      form: '',
    });
  }
  return spans;
}

function tryWays(sentence: string, ways: Matcher['ways']) {
  for (const { pattern, certainty, alone } of ways) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    if (alone && passed.test(sentence.slice(0, match.index))) continue;
    const place = match.groups?.place;
    if (place !== undefined && !/^\p{Lu}/u.test(place)) continue;
    const words = match[0].replace(/[\s,.–—-]+$/, '');
    return { start: match.index, end: match.index + words.length, certainty };
  }
  return null;
}

/** A sentence ends at a line's end, at `!` and `?`, and at a full stop that is not behind a number (`15. August`) and before a space. */
function isEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '\n' || char === '!' || char === '?') return true;
  return char === '.' && /\s/.test(text.charAt(at + 1) || ' ') && !/\d/.test(text.charAt(at - 1));
}

function findStart(text: string, at: number, least: number): number {
  for (let index = at - 1; index >= least; index--) if (isEnd(text, index)) return index + 1;
  return least;
}

function findEnd(text: string, at: number, most: number): number {
  for (let index = at; index < most; index++) if (isEnd(text, index)) return index;
  return most;
}
