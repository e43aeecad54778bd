import { readRequests, seeRequest } from './eval-requests.ts';
import { loadModule } from './load-module.ts';
import { medianOf } from './stats.ts';

export interface DecodeFigures {
  requests: number;
  /** Those that go to a company, which alone reach the decoder in a browser. */
  hits: number;
  /** Milliseconds for one request. */
  decode: Times;
  decodeHits: Times;
  /** The same addresses through `new URL()` alone. */
  floor: Times;
  /** Median to median, over the hits. */
  ratio: number;
}

interface Times {
  median: number;
  p99: number;
  max: number;
}

const rounds = 15;

/** Time to decode each of the labelled requests: the median of several rounds for each; null where there are no data. */
export async function benchDecode(data: string): Promise<DecodeFigures | null> {
  const sets = readRequests(data);
  if (!sets) return null;
  const { decodeRequest } = await loadModule<typeof import('../../utils/recipients/decode-request.ts')>(
    'utils/recipients/decode-request.ts',
  );
  const requests = [...sets.values()].flat().map(seeRequest);
  const isHit = requests.map((request) => decodeRequest(request) !== null);
  const decode: number[][] = requests.map(() => []);
  const floor: number[][] = requests.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, request] of requests.entries()) {
      decode[index]!.push(time(() => decodeRequest(request)));
      floor[index]!.push(time(() => parse(request.url)));
    }
  }
  const decoded = decode.map(medianOf);
  const parsed = floor.map(medianOf);
  const hits = decoded.filter((_, index) => isHit[index]);
  return {
    requests: requests.length,
    hits: hits.length,
    decode: spread(decoded),
    decodeHits: spread(hits),
    floor: spread(parsed),
    ratio: medianOf(hits) / medianOf(parsed.filter((_, index) => isHit[index])),
  };
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function spread(values: number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: medianOf(sorted),
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}
