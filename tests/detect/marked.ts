import type { DetectedKind, Span } from '../../utils/detect/define';
import { detectors } from '../../utils/detect/registry';
import { makeWordScan } from '../../utils/detect/scan-words';

/** The text without the marks `⟦…⟧` that stand around what is to be found. */
export const unmark = (marked: string) => marked.replace(/[⟦⟧]/g, '');

/** The text with marks around what was found. */
export function mark(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}

/** What one detector finds. */
export function findOf(kind: DetectedKind, text: string, regions: readonly string[] = []): Span[] {
  const { hint, stems, find } = detectors.get(kind)!;
  const spans = find(text, { regions });
  const isCalled = hint?.test(text) ?? !stems;
  if (spans.length && !isCalled && !(stems && makeWordScan([stems])(text)[0]!.length))
    throw new Error(`the hint of ${kind} misses ${text}`);
  return spans;
}
