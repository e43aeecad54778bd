import { browser } from '../browser';

const everyMs = 1_000;
let last = 0;
let waiting = false;

/** Tells open pages that something changed: at once, and then at most once a second, so that a busy page does not keep them drawing. */
export function tellChanged(): void {
  if (waiting) return;
  const wait = Math.max(0, last + everyMs - Date.now());
  const tell = () => {
    waiting = false;
    last = Date.now();
    // Nobody may be listening; that is no error.
    browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
  };
  waiting = true;
  if (wait === 0) tell();
  else setTimeout(tell, Math.min(wait, everyMs));
}
