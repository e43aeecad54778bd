import type { DetectedKind, Detector } from '../../utils/detect/define.ts';
import { evaluateText, loadFind, quietSets, readTexts } from './eval-text.ts';
import { loadModule } from './load-module.ts';
import { regionsOf, type TextType, textTypes } from './score-text.ts';
import { bootstrapMedian, type Spread } from './stats.ts';
import { makePeers } from './text-peers.ts';

export interface TextBenchFigures {
  /** Where the prose is from, and its length in MB. */
  prose: string;
  megabytes: number;
  /** MB/s over prose in which nothing stands, by who looks; `@` is one plain expression, the floor. */
  speed: Record<string, Spread>;
  /** F1 by type, of ours and of other packages; null where it does not claim the type or nothing is labelled. */
  f1: Record<string, Partial<Record<TextType, number | null>>>;
  falseAlarms: Record<string, Record<'en' | 'nl', number | null>>;
  /** The slowest of the hand-made strings of 1 MB, by detector. */
  worst: Partial<Record<DetectedKind, { ms: number; of: string }>>;
}

const rounds = 9;
const length = 1_000_000;

/** Bits whose endless repetition makes careless expressions slow: starts of finds that never come to an end. */
const bits = [
  ...['a', 'A', '1', '0', ' ', '\n', '@', '.', '-', '(', ':', '+', '=', '/', 'é', '😀', '\u200b'],
  ...[
    'a@',
    'a@a.',
    'a.',
    '@.',
    'a-',
    '1 ',
    '1-',
    '1.',
    '1/',
    '+1 ',
    '(1) ',
    'f:',
    '::',
    '1.1.',
    'NL',
    'NL00 ',
  ],
  ...['AB12', '12-', '01-01-', 'straat 1 ', 'Street ', '1 High ', 'rue ', 'bsn ', 'ssn 1', 'born ', 'geb. '],
  ...[
    'password ',
    'key=',
    'sk-',
    'eyJ',
    'on holiday until ',
    'until ',
    'away ',
    'kenteken ',
    '4111 ',
    'tel 0',
  ],
];

/** Speed over prose, F1 beside that of other packages on the same data, and strings made to be slow; all in Node. */
export async function benchText(data: string): Promise<TextBenchFigures> {
  const { detect } =
    await loadModule<typeof import('../../utils/detect/detect.ts')>('utils/detect/detect.ts');
  const { detectors } = await loadModule<{ detectors: ReadonlyMap<DetectedKind, Detector> }>(
    'utils/detect/registry.ts',
  );
  const peers = makePeers();
  const sets = readTexts(data);
  const quiet = [...(sets ?? [])].flatMap(([set, rows]) => (quietSets.has(set) ? rows : []));
  const lines = quiet.filter(({ spans }) => spans.length === 0).map(({ text }) => text);
  const prose = fill(lines.length > 0 ? `${lines.join('\n')}\n` : makeProse());
  const megabytes = Buffer.byteLength(prose) / 1e6;
  const runs: Record<string, (text: string) => unknown> = {
    'Vitrine, en': (text) => detect(text, { regions: regionsOf('en') }),
    'Vitrine, nl': (text) => detect(text, { regions: regionsOf('nl') }),
    'one expression for @': (text) => text.match(/@/g),
    ...Object.fromEntries(peers.map(({ name, run }) => [name, run])),
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const started = performance.now();
      await run(prose);
      // The first round warms up.
      times[name] ??= [];
      if (round > 0) times[name].push(megabytes / ((performance.now() - started) / 1_000));
    }
  const f1: TextBenchFigures['f1'] = {};
  const falseAlarms: TextBenchFigures['falseAlarms'] = {};
  if (sets)
    for (const { name, find, types } of [
      { name: 'Vitrine', find: await loadFind(), types: new Set(textTypes) },
      ...peers,
    ]) {
      const figures = await evaluateText(sets, find);
      f1[name] = Object.fromEntries(
        textTypes.map((type) => [type, types.has(type) ? figures[type].f1 : null]),
      );
      falseAlarms[name] = figures.falseAlarmsPer1000;
    }
  return {
    prose: lines.length > 0 ? 'quiet rows of the labelled data' : 'made up',
    megabytes,
    speed: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, bootstrapMedian(all)])),
    f1,
    falseAlarms,
    worst: findWorst([...detectors.values()]),
  };
}

function findWorst(detectors: readonly Detector[]): TextBenchFigures['worst'] {
  const worst: TextBenchFigures['worst'] = {};
  for (const bit of bits) {
    const text = fill(bit);
    for (const { kind, find } of detectors) {
      const started = performance.now();
      find(text, { regions: ['NL', 'BE', 'US', 'GB'] });
      const ms = performance.now() - started;
      if (ms > (worst[kind]?.ms ?? -1)) worst[kind] = { ms, of: bit };
    }
  }
  return worst;
}

/** Flattened, so that no detector pays for the joining. */
const fill = (bit: string) =>
  Buffer.from(bit.repeat(Math.ceil(length / bit.length)).slice(0, length)).toString();

function makeProse(): string {
  let seed = 20_261;
  const pick = <T>(from: ArrayLike<T>): T => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return from[(seed >>> 8) % from.length]!;
  };
  const words = Array.from({ length: 2_000 }, () =>
    Array.from({ length: pick([2, 3, 4, 5, 6, 7, 8, 9]) }, () => pick('eeaaionrtslducmpg')).join(''),
  );
  return Array.from({ length: 40_000 }, (_, at) => `${pick(words)}${at % 14 === 0 ? '. ' : ' '}`).join('');
}
