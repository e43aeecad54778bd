import { type ListEntry, maxEntries } from '../model/control';
import { nameElement, splitLines } from './accessible-name';
import { sightOf, textsOf } from './control-desk';
import { familyOf } from './control-kinds';
import { makeRefs } from './control-refs';
import { type FindOptions, gatherScene, type Scene } from './control-scene';
import type { Sight } from './control-sight';
import type { Texts } from './control-text';
import { tidy } from './text';
import type { View } from './view';

const rowSelector = 'li, tr, [role="listitem"], [role="row"], article, [role="article"]';
const outside =
  'nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="menu"], [role="menubar"], [role="tablist"], [role="listbox"], [role="search"], [role="feed"], form[role="search"]';
const tooWide = /^(?:body|main|html|form)$/;
const maxLooked = 2_000;
const maxLines = 24;

/** One entry before it is handed out. */
interface Box {
  element: Element;
  /** What can be pressed in it. */
  actions: readonly Element[];
  name: string;
  lines: string[];
}

interface Desk {
  scene: Scene;
  texts: Texts;
  sight: Sight;
  /** Buttons and links of the page's content. */
  actions: readonly Element[];
  /** Switches, lists and options: what makes a row one of settings. */
  fields: readonly Element[];
}

/** Lists of what has access: rows that repeat, each with a name, details and mostly a way to act on it. */
export function* findEntries(view: View, options: FindOptions = {}): Generator<ListEntry | undefined, void> {
  const refs = options.refs ?? makeRefs();
  const scene = yield* gatherScene(view, options);
  const desk: Desk = {
    scene,
    texts: textsOf(scene),
    sight: sightOf(scene),
    actions: scene.candidates
      .filter(({ element, kind }) => kind === 'button' && !element.closest(outside) && isInContent(element))
      .map(({ element }) => element)
      .slice(0, maxLooked),
    fields: scene.candidates
      .filter(({ kind }) => familyOf(kind) !== 'other' && kind !== 'checkbox')
      .map(({ element }) => element),
  };
  const boxes = new Map<Element, Box>();
  yield* findRows(desk, boxes);
  if (![...boxes.values()].some(({ actions }) => actions.length > 0)) yield* findRepeated(desk, boxes);
  if (boxes.size === 0) yield* findSingle(desk, boxes);
  const inOrder = [...boxes.values()].toSorted((one, other) =>
    one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1,
  );
  for (const box of inOrder.slice(0, maxEntries)) yield toEntry(box, refs.refOf(box.element), desk);
}

function isInContent(element: Element): boolean {
  const header = element.closest('header, [role="banner"]');
  return !header || header.closest('main, [role="main"], section, article, li') !== null;
}

/** Rows of lists and tables, the innermost first: what holds others with something to press is no entry itself. */
function* findRows(desk: Desk, boxes: Map<Element, Box>): Generator<undefined> {
  const rows = desk.scene.roots
    .flatMap((root) => [...root.querySelectorAll(rowSelector)])
    .slice(0, maxLooked)
    .filter((row) => !row.closest(outside) && isInContent(row));
  for (const row of rows.toReversed()) {
    yield;
    const inner = [...boxes.values()].filter(({ element }) => row.contains(element));
    if (inner.some(({ actions }) => actions.length > 0)) continue;
    const box = readBox(row, desk);
    if (!box) continue;
    for (const { element } of inner) boxes.delete(element);
    boxes.set(row, box);
  }
}

/** Elements side by side of the same build, each with words and something to press. */
function* findRepeated(desk: Desk, boxes: Map<Element, Box>): Generator<undefined> {
  for (const action of desk.actions) {
    yield;
    if ([...boxes.keys()].some((box) => box.contains(action))) continue;
    let at: Element | null = action;
    for (let left = 8; at && left > 0 && !tooWide.test(at.localName); left--, at = desk.scene.parentOf(at)) {
      const alike = listAlike(at);
      if (alike.length < 2) continue;
      const found = alike.map((one) => readBox(one, desk)).filter((box) => box !== null);
      if (found.length < 2 || found.length < alike.length / 2) continue;
      for (const box of found) boxes.set(box.element, box);
      break;
    }
  }
}

function listAlike(element: Element): Element[] {
  const first = element.classList[0];
  return [...(element.parentElement?.children ?? [])].filter(
    (one) => one.localName === element.localName && one.classList[0] === first,
  );
}

/** A list of one: words of two kinds and a button. */
function* findSingle(desk: Desk, boxes: Map<Element, Box>): Generator<undefined> {
  for (const action of desk.actions) {
    yield;
    if (action.localName === 'a') continue;
    let at = desk.scene.parentOf(action);
    for (let left = 6; at && left > 0 && !tooWide.test(at.localName); left--, at = desk.scene.parentOf(at)) {
      if (at.querySelector('h1')) break;
      const box = readBox(at, desk);
      if (!box || box.lines.length === 0) continue;
      boxes.set(at, box);
      return;
    }
  }
}

/** An element as an entry; null where it is none: a setting, a title of columns, mere text, a part of the page. */
function readBox(element: Element, desk: Desk): Box | null {
  const { texts, sight } = desk;
  if (!sight.isShown(element) || element.parentElement?.localName === 'thead') return null;
  if (desk.fields.some((field) => element.contains(field))) return null;
  const lines = texts.lines(element, { most: maxLines + 1 });
  if (lines.length === 0 || lines.length > maxLines) return null;
  const cells = [...element.children];
  if (element.localName === 'tr' && cells.every((cell) => cell.localName === 'th')) return null;
  const actions = desk.actions.filter((action) => element.contains(action) && action !== element);
  const pressed = new Set(actions.map((action) => texts.text(action)).filter(Boolean));
  const { name } = splitLines(lines, true);
  const rest = lines.map((line) => line.text).filter((text) => text !== name && !pressed.has(text));
  const others = actions.filter((action) => texts.text(action) !== name);
  if (!name || name.length > 200 || (rest.length === 0 && others.length === 0) || others.length > 8)
    return null;
  // A sentence with a link in it.
  if (rest.length === 0 && others.every((action) => action.localName === 'a') && lines.length === 1)
    return null;
  return { element, actions: others, name, lines: rest };
}

function toEntry({ element, actions, name, lines }: Box, ref: number, { scene, texts }: Desk): ListEntry {
  const names = actions.map(
    (action) => nameElement(action, { scene, texts, content: true, states: true }).name,
  );
  const times = [...element.querySelectorAll('time[datetime]')].slice(0, 6).map((time) => {
    const at = Date.parse(tidy(time.getAttribute('datetime')!));
    return Number.isNaN(at) ? null : at;
  });
  return {
    ref,
    name: name.slice(0, 200),
    lines: lines.slice(0, 12).map((line) => line.slice(0, 300)),
    actions: [...new Set(names.filter(Boolean))].slice(0, 6).map((one) => one.slice(0, 80)),
    times: times.filter((time) => time !== null),
  };
}
