import type { Effort } from '../model/sighting';

/** Longest time a slice may take before the page gets its turn, in milliseconds. */
export const sliceMs = 10;

export interface Pace {
  now(): number;
  /** Gives the page its turn. */
  rest(): Promise<void>;
  /** True when the work should be given up (the page went away). */
  stopped?(): boolean;
}

/** A pace that never rests, for tests and for counting steps. */
export const restless: Pace = { now: () => 0, rest: async () => {} };

/** Gives the page its turn by the scheduler where there is one, else by a message to ourselves (timers are clamped). */
export function restInPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

export function newEffort(): Effort {
  return { ms: 0, longestMs: 0, slices: 1, steps: 0 };
}

/**
 * Drives a reader's generator to its end in slices of at most `sliceMs`, handing each thing it yields to `take`.
 * Time spent resting does not count. A generator that throws ends the reading with null: readers are not trusted to be perfect.
 */
export async function runSliced<T, R>(
  work: Generator<T | undefined, R>,
  take: (item: T) => void,
  effort: Effort,
  pace: Pace,
): Promise<R | null> {
  let started = pace.now();
  const closeSlice = () => {
    const spent = pace.now() - started;
    effort.ms += spent;
    effort.longestMs = Math.max(effort.longestMs, spent);
  };
  try {
    for (;;) {
      const next = work.next();
      effort.steps++;
      if (next.done) {
        closeSlice();
        return next.value;
      }
      if (next.value !== undefined) take(next.value);
      if (pace.now() - started >= sliceMs) {
        closeSlice();
        await pace.rest();
        if (pace.stopped?.()) return null;
        effort.slices++;
        started = pace.now();
      }
    }
  } catch {
    closeSlice();
    return null;
  }
}
