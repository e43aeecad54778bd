import { candidateSelector, type Kind, kindOf, kindOfName, roleOf } from './control-kinds';
import type { Refs } from './control-refs';
import type { View } from './view';

export interface FindOptions {
  /** Opens closed shadow roots too, where the browser lets an extension do so. */
  openRoot?(host: Element): ShadowRoot | null;
  /** Numbers of elements that stay the same from one reading to the next. */
  refs?: Refs;
}

/** A heading, and the one of a higher rank that it stands under. */
export interface Heading {
  element: Element;
  level: number;
  above: Heading | null;
}

export interface Candidate {
  element: Element;
  kind: Kind;
  /** The nearest heading before it. */
  heading: Heading | null;
  /** In a menu, a footer, a list of posts, where people go elsewhere, search or write. */
  outside: boolean;
  /** Its number in document order. */
  order: number;
}

/** All of a document that somebody can meet, shadow roots and frames of the same origin included. */
export interface Scene {
  readonly view: View;
  /** The document first. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** In document order. */
  readonly candidates: readonly Candidate[];
  readonly headings: readonly Element[];
  /** Open or not. */
  readonly dialogs: readonly Element[];
  /** Elements in all. */
  readonly size: number;
  /** What is shown in an element instead of its own children: its shadow root's, or what was handed to a slot. */
  givenTo(element: Element): Iterable<Node> | null;
  /** The element that an element is shown in; null at the top of a document. */
  parentOf(element: Element): Element | null;
  /** `label[for]` by root and id. */
  labelsFor(element: Element): readonly Element[];
  /** The element with an id in the same root. */
  byId(from: Element, id: string): Element | null;
}

/** Elements looked at between two pauses. */
const stride = 250;
const maxElements = 400_000;
const maxRoots = 500;
const headingName = /^(?:h[1-6]|legend)$/;
const outsideName = /^(?:nav|footer|search)$/;
const outsideRole =
  /^(?:navigation|menubar|tablist|toolbar|banner|contentinfo|search|feed|menu|listbox|tree|option)$/;
/** Everything that the walk looks at more closely. */
const marked = `${candidateSelector}, h1, h2, h3, h4, h5, h6, legend, nav, footer, header, search, dialog`;
/** A header within these is part of the page's content. */
const content = 'main, [role="main"], section, article, dialog, [role="dialog"], form, li';
/** Only these and elements with names of their own can have a shadow root. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const hostNames =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.+-.*)$/;

const scenes = new WeakMap<View, Scene>();

/** The documents and shadow roots that a reading met; the document alone where it has not been walked through. */
export function rootsOf(view: View): readonly (Document | ShadowRoot)[] {
  return scenes.get(view)?.roots ?? [view.document];
}

/** Walks through everything once per reading. */
export function* gatherScene(view: View, options: FindOptions = {}): Generator<undefined, Scene> {
  const kept = scenes.get(view);
  if (kept) return kept;
  const roots: (Document | ShadowRoot)[] = [];
  const candidates: Candidate[] = [];
  const headings: Element[] = [];
  const dialogs: Element[] = [];
  const shadows = new Map<Element, ShadowRoot>();
  let left = maxElements;

  function* gather(
    root: Document | ShadowRoot,
    from: Heading | null,
    isOutside: boolean,
  ): Generator<undefined> {
    if (roots.push(root) > maxRoots) return;
    let heading = from;
    const listed = root.querySelectorAll(marked);
    let next = 0;
    let upcoming = listed[0];
    const zones: Element[] = [];
    yield;
    // By far the quickest way through all elements from a script that is not the page's own.
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1);
    for (let element = walker.nextNode() as Element | null; element && left > 0; left--) {
      if (left % stride === 0) yield;
      const name = element.localName;
      const hasOwnName = name.includes('-');
      const isListed = element === upcoming;
      if (isListed || (hasOwnName && kindOfName(name))) {
        if (isListed) upcoming = listed[++next];
        while (zones.length > 0 && !zones.at(-1)!.contains(element)) zones.pop();
        const role = roleOf(element);
        if (headingName.test(name) || role === 'heading') {
          headings.push(element);
          heading = placeHeading(element, heading);
        }
        if (name === 'dialog' || role === 'dialog' || role === 'alertdialog') dialogs.push(element);
        const kind = kindOf(element, role);
        const outside = isOutside || zones.length > 0;
        if (kind) candidates.push({ element, kind, heading, outside, order: candidates.length });
        if (isZone(element, name, role)) zones.push(element);
      }
      const shadow = openShadow(element, name, hasOwnName, options);
      if (shadow) {
        shadows.set(element, shadow);
        yield* gather(shadow, heading, isOutside || isIn(zones, element));
      } else if (name === 'iframe' || name === 'frame') {
        const inner = openFrame(element);
        if (inner) yield* gather(inner, heading, isOutside || isIn(zones, element));
      }
      element = walker.nextNode() as Element | null;
    }
  }
  yield* gather(view.document, null, false);

  const labels = new WeakMap<Node, Map<string, Element[]>>();
  const scene: Scene = {
    view,
    roots,
    candidates,
    headings,
    dialogs,
    size: maxElements - left,
    givenTo(element) {
      if (shadows.size === 0) return null;
      const shadow = shadows.get(element);
      if (shadow) return shadow.childNodes;
      const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
      return given.length > 0 ? given : null;
    },
    parentOf: shadows.size > 0 ? parentOf : (element) => element.parentElement,
    labelsFor(element) {
      if (!element.id) return [];
      const root = element.getRootNode();
      const known = labels.get(root) ?? indexLabels(root as ParentNode & Node);
      labels.set(root, known);
      return known.get(element.id) ?? [];
    },
    byId: (from, id) =>
      id ? ((from.getRootNode() as Partial<Document>).getElementById?.(id) ?? null) : null,
  };
  scenes.set(view, scene);
  return scene;
}

function isZone(element: Element, name: string, role: string): boolean {
  if (outsideName.test(name) || outsideRole.test(role)) return true;
  return name === 'header' && !element.closest(content);
}

function isIn(zones: readonly Element[], element: Element): boolean {
  return zones.some((zone) => zone.contains(element));
}

function openShadow(
  element: Element,
  name: string,
  hasOwnName: boolean,
  { openRoot }: FindOptions,
): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!openRoot) return null;
  // Asking is slow; what shows children of its own is hardly ever a closed host, but for those that go to a slot by name.
  const isEmpty = !element.firstChild || element.firstElementChild?.hasAttribute('slot');
  if (!hasOwnName && !(isEmpty && hostNames.test(name))) return null;
  try {
    return openRoot(element);
  } catch {
    return null;
  }
}

function openFrame(frame: Element): Document | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

function placeHeading(element: Element, last: Heading | null): Heading {
  const written = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level'));
  // A legend titles less than any heading does.
  const level = element.localName === 'legend' ? 7 : written || 2;
  let above = last;
  while (above && above.level >= level) above = above.above;
  return { element, level, above };
}

function indexLabels(root: ParentNode & Node): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const label of root.querySelectorAll?.('label[for]') ?? []) {
    const id = label.getAttribute('for')!;
    found.set(id, [...(found.get(id) ?? []), label]);
  }
  return found;
}

/** A slot's place, the element around, or a shadow root's host. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The nearest element around one that fits, also outside of its shadow root. */
export function closestOf(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  return host ? closestOf(host, selector) : null;
}

/** Is one shown inside the other? An element is inside itself. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const host = (inner.getRootNode() as Partial<ShadowRoot>).host;
  return host ? holds(outer, host) : false;
}
