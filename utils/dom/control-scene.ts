import { findPlainHosts, type Host, openShadow } from './control-hosts';
import { type Kind, kindOf, roleOf } from './control-kinds';
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
  readonly inputs: readonly HTMLInputElement[];
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
const stride = 100;
const maxListed = 30_000;
const maxRoots = 500;
const headingName = /^(?:h[1-6]|legend)$/;
const outsideName = /^(?:nav|footer|search)$/;
const outsideRole =
  /^(?:navigation|menubar|tablist|toolbar|banner|contentinfo|search|feed|menu|listbox|tree|option)$/;
/**
 * Everything that is looked at more closely, elements with names of their own among it: whatever is no mere part of a text or layout.
 * Naming what is not wanted, the commonest first, is three times as quick as naming what is.
 */
const marked =
  `:not(div, span, p, li, ul, ol, i, b, svg, path, g, td, tr, th, tbody, thead, table, label, strong, em, small, br, hr, img, time,
  script, style, link, meta, dl, dt, dd, option, section, main, aside, article, form, fieldset, figure, circle, rect), [role], [tabindex="0"]`.replace(
    /\s+/g,
    ' ',
  );
/** A header within these is part of the page's content. */
const content = 'main, [role="main"], section, article, dialog, [role="dialog"], form, li';
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
  const inputs: HTMLInputElement[] = [];
  const shadows = new Map<Element, ShadowRoot>();
  let size = 0;

  function* gather(
    root: Document | ShadowRoot,
    from: Heading | null,
    isOutside: boolean,
  ): Generator<undefined> {
    if (roots.push(root) > maxRoots) return;
    const all = root.querySelectorAll('*');
    size += all.length;
    yield;
    const hosts = yield* findPlainHosts(root, all, options);
    const listed = root.querySelectorAll(marked);
    yield;
    let heading = from;
    const zones: Element[] = [];
    const take = (element: Element, name: string) => {
      while (zones.length > 0 && !zones.at(-1)!.contains(element)) zones.pop();
      const role = roleOf(element);
      if (headingName.test(name) || role === 'heading') {
        headings.push(element);
        heading = placeHeading(element, heading);
      }
      if (name === 'dialog' || role === 'dialog' || role === 'alertdialog') dialogs.push(element);
      if (name === 'input') inputs.push(element as HTMLInputElement);
      const kind = kindOf(element, role);
      const outside = isOutside || zones.length > 0;
      if (kind) candidates.push({ element, kind, heading, outside, order: candidates.length });
      if (isZone(element, name, role)) zones.push(element);
    };
    const enter = (inner: Document | ShadowRoot, at: Element) =>
      gather(inner, heading, isOutside || zones.some((zone) => zone.contains(at)));
    const open = ({ element, shadow }: Host) => {
      shadows.set(element, shadow);
      return enter(shadow, element);
    };
    let host = hosts.shift();
    for (let index = 0; index < Math.min(listed.length, maxListed); index++) {
      if (index % stride === stride - 1) yield;
      const element = listed[index]!;
      // What a host shows comes where the host stands.
      for (; host && precedes(host.element, element); host = hosts.shift()) yield* open(host);
      const name = element.localName;
      take(element, name);
      const shadow = name.includes('-') ? openShadow(element, options) : null;
      if (shadow) yield* open({ element, shadow });
      const inner = name === 'iframe' || name === 'frame' ? openFrame(element) : null;
      if (inner) yield* enter(inner, element);
    }
    for (; host; host = hosts.shift()) yield* open(host);
  }
  yield* gather(view.document, null, false);

  const labels = new WeakMap<Node, Map<string, Element[]>>();
  const scene: Scene = {
    view,
    roots,
    candidates,
    headings,
    dialogs,
    inputs,
    size,
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

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
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
