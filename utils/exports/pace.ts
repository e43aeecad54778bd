/** How far a report is; `all` is null where nobody knows how much there is to write. */
export interface Progress {
  stage: 'reading' | 'writing';
  done: number;
  all: number | null;
}

/** Called between slices of the work: may rest until the page has drawn, and throws to end it. */
export type Pace = (progress: Progress) => Promise<void> | void;

/** Without a rest: for what is short, or waited for. */
export const restless: Pace = () => undefined;

/** Milliseconds of work after which a page should have its turn. */
const slice = 12;

/** Rests after every slice, tells how far it is, and ends with the signal. */
export function makePace(signal: AbortSignal, tell: (progress: Progress) => void): Pace {
  let since = performance.now();
  return (progress) => {
    signal.throwIfAborted();
    if (performance.now() - since < slice) return;
    tell(progress);
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
