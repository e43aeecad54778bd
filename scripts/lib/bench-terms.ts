import { loadModule } from './load-module.ts';
import { bootstrapMedian, type Spread } from './stats.ts';

export interface TermFigures {
  terms: number;
  characters: number;
  patterns: number;
  matches: number;
  /** Milliseconds to get all terms ready, at first and once the engine runs hot. */
  compileFirst: number;
  compile: Spread;
  /** Milliseconds over the draft. */
  find: Spread;
  /** The same draft through `toLowerCase` and `split` alone, and through one expression that holds all terms. */
  floor: Spread;
  peer: Spread;
  /** 100 patterns over the same draft: ours, and each as an expression of the language. */
  findPatterns: Spread;
  peerPatterns: Spread;
}

const rounds = 41;
const termCount = 10_000;
const patternCount = 100;
const length = 10_000;

/** Time that an organisation's terms take, in Node: all ways interleaved, over the same made-up draft. */
export async function benchTerms(): Promise<TermFigures> {
  const { compileTerms } = await loadModule<typeof import('../../utils/terms/compile-terms.ts')>(
    'utils/terms/compile-terms.ts',
  );
  const { words, patterns, draft } = makeUp();
  const list = {
    id: 'terms',
    name: 'Terms',
    why: '',
    level: 'warn' as const,
    fineOn: [],
    warnOn: [],
    holdOn: [],
  };
  const wordLists = [{ ...list, words, patterns: [] }];
  const times = {
    compile: [] as number[],
    find: [] as number[],
    floor: [] as number[],
    peer: [] as number[],
    findPatterns: [] as number[],
    peerPatterns: [] as number[],
  };
  const compileFirst = time(() => compileTerms(wordLists));
  const matcher = compileTerms(wordLists);
  const patternMatcher = compileTerms([{ ...list, words: [], patterns }]);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, '\\s+'));
  const peer = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const peers = patterns.map((pattern) => new RegExp(pattern, 'giu'));
  for (let round = 0; round < rounds; round++) {
    times.compile.push(time(() => compileTerms(wordLists)));
    times.find.push(time(() => matcher.find(draft)));
    times.floor.push(time(() => draft.toLowerCase().split(/\s+/)));
    if (round < 9) times.peer.push(time(() => draft.match(peer)));
    times.findPatterns.push(time(() => patternMatcher.find(draft)));
    times.peerPatterns.push(time(() => peers.map((one) => draft.match(one))));
  }
  return {
    terms: words.length,
    characters: draft.length,
    patterns: patterns.length,
    matches: matcher.find(draft).length,
    compileFirst,
    compile: bootstrapMedian(times.compile),
    find: bootstrapMedian(times.find),
    floor: bootstrapMedian(times.floor),
    peer: bootstrapMedian(times.peer),
    findPatterns: bootstrapMedian(times.findPatterns),
    peerPatterns: bootstrapMedian(times.peerPatterns),
  };
}

/** Names of one to three words that mostly share their words with the draft, which is what makes matching them hard. */
function makeUp(): { words: string[]; patterns: string[]; draft: string } {
  let seed = 20_261;
  const pick = <T>(from: ArrayLike<T>): T => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return from[(seed >>> 8) % from.length]!;
  };
  const make = () =>
    Array.from({ length: pick([3, 4, 5, 6, 7, 8, 9, 10]) }, () => pick('eeaaionrtslducmpéüßø')).join('');
  const common = Array.from({ length: 4_000 }, make);
  const words = new Set<string>();
  while (words.size < termCount)
    words.add(pick([[make()], [pick(common), make()], [pick(common), pick(common), make()]]).join(' '));
  const terms = [...words];
  let draft = '';
  for (let at = 1; draft.length < length; at++) draft += at % 60 ? `${pick(common)} ` : `${pick(terms)}, `;
  const patterns = Array.from({ length: patternCount }, (_, at) =>
    pick([
      `${make().toUpperCase()}-\\d{${4 + (at % 4)}}`,
      `\\b${make()}\\s+(?:plan|draft)s?`,
      `\\b\\w+${make()}\\b`,
    ]),
  );
  return { words: terms, patterns, draft: draft.slice(0, length) };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
