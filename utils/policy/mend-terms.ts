import type { TermList } from '../model/policy';
import { networks } from '../networks/networks';
import { type PatternFault, parsePattern } from '../terms/parse-pattern';
import { hostName } from './host-name';
import { makePatternRoom, type PatternRoom, patternRoom } from './pattern-room';
import type { Wrong } from './rejections';

/** What a pattern would have to be, by what is wrong with it at which character. */
const better: Record<PatternFault, (at: number) => string> = {
  empty: (at) => `a pattern with something to find at character ${at}`,
  unfinished: (at) => `a pattern that ends what begins at character ${at}`,
  unexpected: (at) => `a pattern without what stands at character ${at}`,
  'not-supported': (at) => `a pattern without what stands at character ${at}, which is not supported`,
  'too-large': (at) => `a smaller pattern: it grows too large at character ${at}`,
};

/**
 * What of a list of terms can be used: words with something in them, patterns that can be matched, places that exist. `room` is what the
 * other lists of the policy left.
 */
export function mendTerms(
  list: TermList,
  room: PatternRoom = makePatternRoom(),
): { element: TermList; wrong: Wrong[] } {
  const wrong: Wrong[] = [];
  const keep = (name: 'words' | 'patterns' | 'fineOn' | 'warnOn' | 'holdOn', judge: Judge) =>
    list[name].flatMap((raw, index) => {
      const text = judge === judgePlace ? raw.trim().toLowerCase() : raw.trim();
      const fault = judge(text);
      if (fault) wrong.push({ path: `.${name}[${index}]`, value: raw, ...fault });
      return fault ? [] : [text];
    });
  const element = {
    ...list,
    words: keep('words', judgeWord),
    patterns: keep('patterns', (text) => judgePattern(text, room)),
    fineOn: keep('fineOn', judgePlace),
    warnOn: keep('warnOn', judgePlace),
    holdOn: keep('holdOn', judgePlace),
  };
  return { element, wrong };
}

type Judge = (text: string) => Pick<Wrong, 'reason' | 'wanted'> | null;

const judgeWord: Judge = (text) =>
  text === '' ? { reason: 'not-allowed', wanted: 'a word or a phrase' } : null;

function judgePattern(text: string, room: PatternRoom): ReturnType<Judge> {
  const parsed = parsePattern(text);
  if (!parsed.ok) return { reason: 'bad-pattern', wanted: better[parsed.fault](parsed.at + 1) };
  return room.take(parsed) ? null : { reason: 'too-many', wanted: patternRoom };
}

const judgePlace: Judge = (text) => {
  // A host without a dot could not be told from a network whose name is misspelt.
  if (networks.has(text) || (text.includes('.') && hostName.safeParse(text).success)) return null;
  const wanted = `a host with a dot, such as intranet.example.com, or one of the networks: ${[...networks.keys()].join(', ')}`;
  return { reason: 'not-allowed', wanted };
};
