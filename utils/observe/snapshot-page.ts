import type { FindOptions } from '../dom/control-scene';
import { newEffort, type Pace, runSliced } from '../dom/runner';
import { type RawSnapshot, takeSnapshot } from '../dom/snapshot';
import { createView } from '../dom/view';

/** Takes this page's structure, because the person asked for it; null where the page went away meanwhile. */
export function snapshotPage(
  openRoot: NonNullable<FindOptions['openRoot']>,
  pace: Pace,
): Promise<RawSnapshot | null> {
  const view = createView(document, new URL(location.href));
  return runSliced(takeSnapshot(view, { openRoot }), () => {}, newEffort(), pace);
}
