import type { Control, ControlRole } from '../model/control';
import { makeRefs } from './control-refs';
import { type FindOptions, gatherScene } from './control-scene';
import { createSight } from './control-sight';
import { findControls } from './controls';
import type { View } from './view';

/**
 * A page's structure as it goes to the background, which takes out what must not leave the device (utils/snapshot). Never stored and
 * never shown. A text is a string, white space collapsed and cut.
 */
export interface RawNode {
  tag: string;
  attributes?: Record<string, string>;
  /** How it is laid out, where that is not the tag's own way. */
  display?: string;
  /** Nobody sees it now, though it could be a control or a label. */
  unseen?: true;
  /** What the finder of controls takes it for. */
  control?: ControlRole;
  /** Width and height in CSS pixels. */
  size?: [number, number];
  kids?: (RawNode | string)[];
  /** Its shadow root, or the page in a frame. */
  shadow?: (RawNode | string)[];
  frame?: RawNode;
  /** Elements below it that were left out. */
  cut?: number;
}

export interface RawSnapshot {
  url: string;
  title: string;
  root: RawNode;
}

export const maxNodes = 4_000;
export const maxDepth = 60;
const maxText = 300;
/** Children of one element; a list of countries is longer. */
const maxKids = 100;
const skipped = /^(?:head|script|style|noscript|template|link|meta)$/;
/** Whatever is in these is no structure, or was typed. */
const closed = /^(?:svg|math|canvas|video|audio|object|picture|textarea)$/;
const kept =
  /^(?:role|type|id|name|for|class|lang|dir|slot|href|alt|title|label|placeholder|hidden|inert|open|disabled|multiple|readonly|switch|tabindex|contenteditable|popovertarget|colspan|aria-.+|data-(?:test.*|qa.*|cy|e2e|automation-id|setting-name|state|checked|on|selected|disabled|value|toggle|bs-toggle))$/;
const inlineTags =
  /^(?:a|abbr|b|bdi|bdo|br|button|cite|code|em|i|img|input|label|mark|q|s|select|slot|small|span|strong|sub|sup|svg|textarea|time|u|.+-.*)$/;

interface Work {
  openRoot: FindOptions['openRoot'];
  controls: ReadonlyMap<Element, Control>;
  looked: ReadonlySet<Element>;
  isShown(element: Element): boolean;
  left: number;
}

/** Takes a page's structure: at most 4,000 elements, 60 deep, open shadow roots and frames of the same origin included. */
export function* takeSnapshot(view: View, options: FindOptions = {}): Generator<undefined, RawSnapshot> {
  const refs = options.refs ?? makeRefs();
  const controls = new Map<Element, Control>();
  for (const control of findControls(view, { ...options, refs })) {
    const element = control && refs.elementOf(control.ref);
    if (element) controls.set(element, control);
    yield;
  }
  const scene = yield* gatherScene(view, options);
  const { isShown } = createSight(scene);
  const looked = new Set(scene.candidates.map(({ element }) => element));
  const work: Work = { openRoot: options.openRoot, controls, looked, isShown, left: maxNodes };
  const { title, documentElement } = view.document;
  const root = yield* takeNode(documentElement, 0, work);
  return { url: view.url.href, title: tidyText(title), root };
}

function* takeNode(element: Element, depth: number, work: Work): Generator<undefined, RawNode> {
  work.left--;
  if (work.left % 100 === 0) yield;
  const tag = element.localName;
  const node: RawNode = { tag };
  const attributes = readAttributes(element);
  if (Object.keys(attributes).length > 0) node.attributes = attributes;
  const display = readDisplay(element);
  if (display) node.display = display;
  const control = work.controls.get(element);
  if (control) node.control = control.role;
  if (work.looked.has(element) || tag === 'label') {
    if (!(control?.visible ?? work.isShown(element))) node.unseen = true;
  }
  const { width, height } = element.getBoundingClientRect();
  if (width || height) node.size = [width, height];
  if (closed.test(tag) || attributes.contenteditable !== undefined) return node;
  const shadow = openShadow(element, work);
  if (shadow) node.shadow = yield* takeKids(shadow, node, depth, work);
  const inner = tag === 'iframe' || tag === 'frame' ? openFrame(element) : null;
  if (inner && depth < maxDepth) node.frame = yield* takeNode(inner, depth + 1, work);
  const kids = yield* takeKids(element, node, depth, work);
  if (kids.length > 0) node.kids = kids;
  return node;
}

function* takeKids(
  parent: Element | ShadowRoot,
  node: RawNode,
  depth: number,
  work: Work,
): Generator<undefined, (RawNode | string)[]> {
  const kids: (RawNode | string)[] = [];
  let count = 0;
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) {
      const text = tidyText(child.nodeValue ?? '');
      if (text.trim() || isBetween(child)) kids.push(text);
    }
    if (child.nodeType !== 1 || skipped.test((child as Element).localName)) continue;
    if (depth >= maxDepth || work.left <= 0 || count++ >= maxKids)
      node.cut = (node.cut ?? 0) + 1 + (child as Element).querySelectorAll('*').length;
    else kids.push(yield* takeNode(child as Element, depth + 1, work));
  }
  return kids;
}

function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, maxText);
}

/** Space that parts two words. */
function isBetween({ previousSibling, nextSibling }: ChildNode): boolean {
  return [previousSibling, nextSibling].every(
    (one) => one?.nodeType === 1 && inlineTags.test((one as Element).localName),
  );
}

function readAttributes(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (kept.test(name) && value.length <= 2_000) found[name] = value.slice(0, maxText);
  if (found.href !== undefined && 'href' in element) found.href = String(element.href).slice(0, 2_000);
  const { type, checked, selected, value } = element as HTMLInputElement & HTMLOptionElement;
  const isOption = element.localName === 'option';
  const isBox = element.localName === 'input' && /^(?:checkbox|radio)$/.test(type);
  // What somebody typed is no structure, but a list that can be typed into shows its choice there.
  const isList = element.localName === 'input' && found.role === 'combobox' && type !== 'password';
  const said = isList ? value : isOption || isBox ? element.getAttribute('value') : '';
  if (said) found.value = said.slice(0, maxText);
  if (isOption && selected) found.selected = '';
  if (isBox && checked) found.checked = '';
  return found;
}

function readDisplay(element: Element): string {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return 'none';
  if (visibility === 'hidden' || visibility === 'collapse') return 'hidden';
  // A document that is not laid out tells nothing.
  if (!display) return '';
  const shape = /^(?:inline|contents)$/.test(display)
    ? display
    : display.startsWith('inline')
      ? 'inline-block'
      : 'block';
  const isInline = inlineTags.test(element.localName);
  return shape === 'contents' || (shape === 'block') === isInline ? shape : '';
}

/** Closed ones only of elements with names of their own, as asking is slow and hardly any other has one. */
function openShadow(element: Element, { openRoot }: Work): ShadowRoot | null {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  try {
    return openRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

function openFrame(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
