import { absenceLanguages, markDates } from '../absence/languages';
import { defineDetector, type Span } from '../define';

/** How far before and after a cue its sentence is read, in characters. */
const before = 90;
const after = 160;

/** Sentences with a cue that are read: more than fit into the 50,000 characters that are read of a draft. */
const mostRead = 2500;
/** Absences that are told: whoever writes that many has been told often enough, and 50,000 characters hold few more. */
const most = 400;
/** So far on the next cue of a language is in a part of the text not looked at yet, in characters. */
const stride = 80;

/** Letters of the languages; patterns with the flag `u` take twice as long. */
const letters = 'a-z\\u00c0-\\u024f';
const start = `(?<![${letters}\\d])`;
const end = `(?![${letters}\\d])`;
/** Someone's past, a question, a wish: what may stand before words that need no subject. */
const passed =
  /(?<![a-z\u00c0-\u024f])(?:was|were|been|went|had|he|she|they|you|your|did|have a|has|enjoy|happy|good|nice|great|waren|geweest|ging|gingen|hadden|je|jij|jullie|hij|zij|fijne|prettige|goede|war|warst|gewesen|hatte|hatten|er|du|ihr|schönen|gute|étais|était|étions|étaient|bonnes?|tu|vous|il|elle|ils|elles)(?![a-z\u00c0-\u024f])/i;

/** Longest way from one part to the next, in words. */
const few = 2;
const some = 5;

interface Matcher {
  parts: Record<'subject' | 'state' | 'sole' | 'place' | 'dated' | 'vague' | 'begun', RegExp>;
  token: RegExp;
  not: RegExp;
  others: RegExp;
}

type PartName = Exclude<keyof Matcher['parts'], 'begun'>;

/** Parts in their order, how many words may stand between them, and how sure that is. */
const ways: readonly { parts: readonly PartName[]; gaps: readonly number[]; certainty: Span['certainty'] }[] =
  [
    { parts: ['subject', 'state', 'dated'], gaps: [some, some], certainty: 'high' },
    { parts: ['subject', 'dated', 'state'], gaps: [few, some], certainty: 'high' },
    { parts: ['dated', 'subject', 'state'], gaps: [few, some], certainty: 'high' },
    { parts: ['sole', 'dated'], gaps: [1], certainty: 'medium' },
    { parts: ['dated', 'sole'], gaps: [1], certainty: 'medium' },
    { parts: ['subject', 'state', 'vague'], gaps: [some, some], certainty: 'medium' },
    { parts: ['subject', 'vague', 'state'], gaps: [few, some], certainty: 'medium' },
    { parts: ['vague', 'subject', 'state'], gaps: [few, some], certainty: 'medium' },
    { parts: ['subject', 'place', 'dated'], gaps: [few, some], certainty: 'low' },
    { parts: ['subject', 'dated', 'place'], gaps: [few, few], certainty: 'low' },
    { parts: ['dated', 'subject', 'place'], gaps: [few, few], certainty: 'low' },
  ];

const order: readonly PartName[] = ['subject', 'sole', 'state', 'place', 'vague', 'dated'];

const makePart = (source: string) =>
  new RegExp(`${start}(?:${source.replaceAll('\\p{L}', `[${letters}]`)})${end}`, 'gi');

const matchers: readonly Matcher[] = absenceLanguages.map((language) => ({
  parts: {
    subject: makePart(language.subject),
    state: makePart(language.state),
    sole: makePart(language.sole),
    place: makePart(language.place),
    dated: makePart(language.dated),
    vague: makePart(language.vague),
    begun: makePart(language.begun),
  },
  token: makePart(language.token),
  not: new RegExp(`${start}(?:${language.not})${end}`, 'i'),
  others: makePart(language.others.join('|')),
}));

/** All languages' cues at once, in a group each. */
const cue = new RegExp(absenceLanguages.map((language) => `(${language.cue})`).join('|'), 'iy');

export default defineDetector({
  kind: 'absence',
  stems: absenceLanguages.flatMap(({ stems }) => stems),
  find(text, _context, starts) {
    const spans: Span[] = [];
    const next = matchers.map(() => 0);
    let done = 0;
    let read = 0;
    for (const at of starts) {
      if (at < done) continue;
      cue.lastIndex = at;
      const match = cue.exec(text);
      if (!match) continue;
      const language = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      if (match.index < next[language]!) continue;
      next[language] = match.index + stride;
      if (++read > mostRead) break;
      const matcher = matchers[language]!;
      const from = findStart(text, match.index, Math.max(done, match.index - before));
      const sentence = text.slice(
        from,
        findEnd(text, match.index, Math.min(text.length, match.index + after)),
      );
      const found = tryWays(sentence, matcher);
      if (!found) continue;
      next[language] = from + found.end;
      done = from + found.end;
      if (spans.length >= most) break;
      spans.push({
        kind: 'absence',
        start: from + found.start,
        end: done,
        certainty: found.certainty,
        form: '',
      });
    }
    return spans;
  },
});

interface Part {
  start: number;
  end: number;
}

function tryWays(sentence: string, matcher: Matcher): (Part & { certainty: Span['certainty'] }) | null {
  const known = new Map<PartName, Part[]>();
  let marked: string | undefined;
  const readMarked = (pattern: RegExp) => {
    marked ??= markDates(sentence, matcher.token);
    return listMatches(marked, pattern);
  };
  const readParts = (name: PartName) => {
    if (name === 'dated') return readMarked(matcher.parts.dated);
    const parts = listMatches(sentence, matcher.parts[name]);
    return name === 'vague' ? [...parts, ...readMarked(matcher.parts.begun)] : parts;
  };
  const listParts = (name: PartName) => {
    const parts = known.get(name) ?? readParts(name);
    known.set(name, parts);
    return parts;
  };
  for (const { parts, gaps, certainty } of ways) {
    const found = chain(parts, listParts, gaps, sentence, matcher.not);
    if (found && !(parts.includes('sole') && isTurned(sentence.slice(0, found.start), matcher.not)))
      return { ...found, certainty };
  }
  matcher.others.lastIndex = 0;
  const match = matcher.others.exec(sentence);
  if (!match || !isNamedRight(match)) return null;
  // A way to a place may be one of an hour.
  const isShort = match.groups?.place !== undefined && /going|driving|heading|ga|rij/i.test(match[0]);
  return { ...toPart(match), certainty: isShort ? 'low' : 'medium' };
}

/** Words without a subject mean something else behind these. */
function isTurned(beforeIt: string, not: RegExp): boolean {
  return passed.test(beforeIt) || not.test(beforeIt.slice(-24));
}

/** Where a part stands in a sentence; more than a few are of no use. */
function listMatches(sentence: string, pattern: RegExp): Part[] {
  return [...sentence.matchAll(pattern)].slice(0, 6).filter(isNamedRight).map(toPart);
}

/** A place has a capital, which patterns that disregard case cannot ask for. */
function isNamedRight({ groups }: RegExpExecArray): boolean {
  return groups?.place === undefined || /^\p{Lu}/u.test(groups.place);
}

function toPart(match: RegExpExecArray): Part {
  return { start: match.index, end: match.index + match[0].replace(/[\s,.–—-]+$/, '').length };
}

/** The first row of one of each list, in order, with no more than so many words between. */
function chain(
  names: readonly PartName[],
  listParts: (name: PartName) => Part[],
  gaps: readonly number[],
  sentence: string,
  not: RegExp,
): Part | null {
  // Where the first to be looked for is not there, days, whose patterns are the longest, are not looked for.
  if (!order.every((name) => !names.includes(name) || listParts(name).length)) return null;
  const lists = names.map(listParts);
  const follow = (at: number, last: Part): Part | null => {
    if (at === lists.length) return last;
    for (const part of lists[at]!) {
      if (part.start <= last.end) continue;
      const between = sentence.slice(last.end, part.start);
      if (
        /[;!?()"]/.test(between) ||
        between
          .trim()
          .split(/[\s,]+/)
          .filter(Boolean).length > gaps[at - 1]!
      )
        continue;
      if (not.test(between)) continue;
      const whole = follow(at + 1, part);
      if (whole) return whole;
    }
    return null;
  };
  for (const first of lists[0]!) {
    const last = follow(1, first);
    if (last) return { start: first.start, end: last.end };
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
