import { openRoot } from './tree';

/** What has the focus, inside shadow roots and frames that are open to this script. */
export function findFocused(document: Document): HTMLElement | null {
  let active = document.activeElement;
  for (let depth = 0; active && depth < 20; depth++) {
    const inner = openRoot(active)?.activeElement ?? insideFrame(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active as HTMLElement | null;
}

function insideFrame(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** What is selected in an element. */
export function rangesIn(element: HTMLElement): Range[] {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.anchorNode || !element.contains(selection.anchorNode)) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneRange());
}

/** Selects again what was, only where the browser moved it when the focus came back. */
export function restoreRanges(element: HTMLElement, ranges: readonly Range[]): void {
  const [range] = ranges;
  const selection = element.ownerDocument.getSelection();
  if (!range || !selection) return;
  const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const isSame =
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset;
  if (isSame) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
