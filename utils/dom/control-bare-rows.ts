import type { Desk } from './control-desk';
import { type Carrier, readLines } from './control-links';

const outside = 'nav, footer, [role="navigation"], [role="feed"], a, button, [role="button"], label';
const maxLooked = 3_000;

/**
 * Rows that answer to the pointer only, as some applications draw them: no role, no focus, a label and a value. Slow, so only for
 * pages that seem to have next to nothing to set.
 */
export function* findBareRows({ scene, sight, texts, rows }: Desk): Generator<Carrier | undefined> {
  const { body } = scene.view.document;
  const all = body?.querySelectorAll('div, li') ?? [];
  for (let index = 0; index < Math.min(all.length, maxLooked); index++) {
    yield;
    const element = all[index]!;
    const length = element.textContent!.length;
    if (length < 6 || length > 200 || element.childElementCount === 0 || rows.isTaken(element)) continue;
    if (getComputedStyle(element).cursor !== 'pointer' || element.closest(outside)) continue;
    const parent = element.parentElement;
    if (parent && getComputedStyle(parent).cursor === 'pointer') continue;
    const lines = texts.lines(element, { most: 5 });
    const row =
      lines.length >= 2 && lines.length <= 4 && sight.isShown(element) && readLines('link-row', lines);
    if (!row) continue;
    const candidate = { element, kind: 'button' as const, heading: null, outside: false, order: 1e6 + index };
    yield { ...row, candidate, holders: [] };
  }
}
