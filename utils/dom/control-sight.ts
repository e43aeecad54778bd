import type { Scene } from './control-scene';

/** What can be seen during one reading. Reads layout, so nothing may change between. */
export interface Sight {
  /** False where the document is not laid out at all: then only what markup says counts. */
  readonly hasLayout: boolean;
  /** Can an element be seen and reached: rendered, of some size, not clipped away, beside the page or inert? */
  isShown(element: Element): boolean;
  /** Of a size that can be pointed at. */
  boxOf(element: Element): DOMRect;
}

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
  const shown = new WeakMap<Element, boolean>();
  const open = new WeakMap<Element, boolean>();
  const boxes = new WeakMap<Element, DOMRect>();

  const boxOf = (element: Element): DOMRect => {
    const box = boxes.get(element) ?? element.getBoundingClientRect();
    boxes.set(element, box);
    return box;
  };
  /** Does nothing above an element keep it away: a panel without height, an inert or hidden part, an unseen frame? */
  const isOpen = (element: Element): boolean => {
    const chain: Element[] = [];
    let at: Element | null = element;
    let answer = true;
    for (; at; at = scene.parentOf(at)) {
      const known = open.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      chain.push(at);
      if (isClosed(at, hasLayout)) {
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
    if (!isOpen(element)) return false;
    if (!hasLayout) return isRendered(element, scene);
    if ((element as Checkable).checkVisibility?.(checks) === false) return false;
    const box = boxOf(element);
    if (box.width > 1 && box.height > 1) return isWithin(element, box);
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

function isClosed(element: Element, hasLayout: boolean): boolean {
  if (element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true') return true;
  if (!hasLayout) return false;
  // Whole numbers come quicker than boxes; drawings and the like have none.
  const { offsetWidth: width = 2, offsetHeight: height = 2 } = element as HTMLElement;
  // A panel folded to nothing hides what it holds only where it clips.
  if ((width > 1 && height > 1) || element.localName === 'body' || element.localName === 'html') return false;
  if (!element.firstElementChild && element.localName !== 'slot') return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return false;
  return (height <= 1 && overflowY !== 'visible') || (width <= 1 && overflowX !== 'visible');
}

/** Not beside or above everything that can be scrolled to. */
function isWithin(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (box.bottom + view.scrollY <= 0) return false;
  const isLeftward = getDirection(element.ownerDocument) === 'rtl';
  const width = view.innerWidth;
  if (box.right + view.scrollX <= 0) return isLeftward && box.right > -width && canScroll(element);
  return box.left < width || (!isLeftward && canScroll(element) && box.left < width * 3);
}

function getDirection(document: Document): string {
  return document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? '';
}

/** Can the page itself be scrolled sideways? Else what stands beside it is a panel that was moved away. */
function canScroll(element: Element): boolean {
  const { documentElement: page, body } = element.ownerDocument;
  return (
    page.scrollWidth > page.clientWidth + 1 &&
    [page, body].every((one) => !one || getComputedStyle(one).overflowX === 'visible')
  );
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
