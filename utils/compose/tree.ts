import { openShadowRoot } from '../browser';

/** The node around a node as a person sees it: out of shadow roots, and out of frames that this script may look out of. */
export function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as Partial<ShadowRoot>).host ?? null;
  return node.nodeType === 9 ? frameOf(node as Document) : null;
}

/** The frame element that a document is shown in; null in the top frame and where the document around it is of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The elements around an element, nearest first, itself included. */
export function* climb(element: Element, most = 60): Generator<Element> {
  let left = most;
  for (let node: Node | null = element; node && left > 0; node = parentOf(node)) {
    if (node.nodeType !== 1) continue;
    left--;
    yield node as Element;
  }
}

/** The nearest element around it that answers a selector, across shadow roots and frames. */
export function closestAround(element: Element, selector: string): Element | null {
  for (const one of climb(element)) if (one.matches(selector)) return one;
  return null;
}

/**
 * The element that an event really went to. At the window its target is the outermost host, and of closed roots its path tells
 * nothing: keys and input go to what has the focus in there, presses to what lies at the point.
 */
export function findTarget(event: Event): Element | null {
  const first = event.composedPath()[0] ?? event.target;
  let element = asElement(first as Node | null);
  const point = 'clientX' in event && (event as MouseEvent).detail !== 0 ? (event as MouseEvent) : null;
  for (let depth = 0; element && depth < 20; depth++) {
    const root = openRoot(element);
    const inner: Element | null = root
      ? ((point ? root.elementFromPoint?.(point.clientX, point.clientY) : null) ?? root.activeElement)
      : null;
    if (!inner || inner === element) return element;
    element = inner;
  }
  return element;
}

function asElement(node: Node | null): Element | null {
  if (node?.nodeType === 1) return node as Element;
  return node?.nodeType === 3 ? node.parentElement : null;
}

const hosts = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** What is inside an element that can have a root, open or closed: https://dom.spec.whatwg.org/#valid-shadow-host-name */
export function openRoot(element: Element): ShadowRoot | null {
  // Asked of those alone: the browser's way to it is long, and some elements have roots of the browser's own.
  return hosts.test(element.localName) ? openShadowRoot(element) : null;
}
