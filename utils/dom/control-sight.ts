import { closestOf, type Scene } from './control-scene';

/** What can be seen during one reading. Reads layout, so nothing may change between. */
export interface Sight {
  /** False where the document is not laid out at all: then only what markup says counts. */
  readonly hasLayout: boolean;
  /** Can an element be seen and reached: rendered, of some size, not clipped away, beside the page or inert? */
  isShown(element: Element): boolean;
  /** Of a size that can be pointed at. */
  boxOf(element: Element): DOMRect;
}

/** Out of reach, by what the page says. */
const closed = '[inert], [aria-hidden="true"]';

interface Checkable {
  checkVisibility?(options: Record<string, boolean>): boolean;
}

const checks = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
};

export function createSight(scene: Scene): Sight {
  const top = scene.view.document.documentElement;
  const topBox = top?.getBoundingClientRect();
  const hasLayout = Boolean(topBox && (topBox.width > 0 || topBox.height > 0));
  const shown = new Map<Element, boolean>();
  const open = new Map<Element, boolean>();
  const boxes = new Map<Element, DOMRect>();

  const extents = new Map<Document, Extent>();
  const extentOf = (document: Document): Extent => {
    const extent = extents.get(document) ?? measure(document);
    extents.set(document, extent);
    return extent;
  };

  const boxOf = (element: Element): DOMRect => {
    const box = boxes.get(element) ?? element.getBoundingClientRect();
    boxes.set(element, box);
    return box;
  };
  /** Does nothing above an element keep it away: a panel without height, an inert or hidden part, an unseen frame? */
  const isOpen = (element: Element): boolean => {
    const chain: Element[] = [];
    let at = scene.parentOf(element);
    let answer = true;
    for (; at; at = scene.parentOf(at)) {
      const known = open.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      chain.push(at);
      if (hasLayout && isClosed(at, boxOf(at))) {
        answer = false;
        break;
      }
      const frame = at.parentElement ? null : frameOf(at);
      if (frame && !isShown(frame)) {
        answer = false;
        break;
      }
    }
    // Below a closed one everything is; of an open one only the elements above it are known to be open.
    for (const one of chain) open.set(one, answer);
    return answer;
  };
  const judge = (element: Element): boolean => {
    if (closestOf(element, closed) || !isOpen(element)) return false;
    if (!hasLayout) return isRendered(element, scene);
    if ((element as Checkable).checkVisibility?.(checks) === false) return false;
    const box = boxOf(element);
    if (box.width > 1 && box.height > 1) return isWithin(box, extentOf(element.ownerDocument));
    return getComputedStyle(element).display === 'contents' && [...element.children].some(isShown);
  };
  const isShown = (element: Element): boolean => {
    const answer = shown.get(element) ?? judge(element);
    shown.set(element, answer);
    return answer;
  };
  return { hasLayout, isShown, boxOf };
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** A panel folded to nothing hides what it holds, but only where it clips. */
function isClosed(element: Element, { width, height }: DOMRect): boolean {
  if ((width > 1 && height > 1) || /^(?:body|html)$/.test(element.localName)) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return false;
  return (height <= 1 && overflowY !== 'visible') || (width <= 1 && overflowX !== 'visible');
}

/** Where a document begins, and how far what can be reached goes sideways; worked out once per reading. */
interface Extent {
  top: number;
  /** Null where the page itself can be scrolled sideways: else what stands beside it is a panel that was moved away. */
  width: number | null;
}

function measure({ defaultView: view, documentElement: page, body }: Document): Extent {
  const isOpen = [page, body].every((one) => !one || getComputedStyle(one).overflowX === 'visible');
  const scrolls = isOpen && page.scrollWidth > page.clientWidth + 1;
  return { top: -(view?.scrollY ?? 0), width: scrolls ? null : (view?.innerWidth ?? null) };
}

function isWithin({ right, bottom, left }: DOMRect, { top, width }: Extent): boolean {
  return bottom > top && (width === null || (right > 0 && left < width));
}

/** By markup and style alone. */
function isRendered(element: Element, scene: Scene): boolean {
  for (let at: Element | null = element; at; at = scene.parentOf(at)) {
    if (at.hasAttribute('hidden')) return false;
    const above = scene.parentOf(at);
    if (above?.localName === 'details' && !above.hasAttribute('open') && at.localName !== 'summary')
      return false;
    if (at.localName === 'dialog' && !at.hasAttribute('open')) return false;
    const style = getComputedStyle(at);
    if (style.display === 'none' || (at === element && style.visibility === 'hidden')) return false;
  }
  return true;
}
