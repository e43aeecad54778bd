import { isStateWord } from './accessible-name';
import type { Heading, Scene } from './control-scene';
import type { Line, Texts } from './control-text';
import type { Unit } from './control-units';
import { tidy } from './text';

/** What surrounds a control and belongs to no other. */
export interface Row {
  element: Element;
  /** Without the control's own words and without states. */
  lines: Line[];
}

export interface Rows {
  /** Does an element hold this control and no other? */
  isAlone(element: Element, owner: object): boolean;
  /** Does an element hold any control? */
  isTaken(element: Element): boolean;
  /**
   * The closest surroundings with words of their own. Where the words around belong to several controls: what stands next to it, if
   * `flat`, else null.
   */
  rowOf(unit: Unit, inner: Element, flat?: boolean): Row | null;
  /** What follows a row in what is still the control's alone. */
  followOf(unit: Unit, row: Element): Line[];
  /** What the part of the page around a control is called; `used` is its own name, from `source`. */
  groupOf(unit: Unit, inner: Element, source: Element | null, used: string): string;
  /** An element that names a control is no heading of others. */
  takeName(source: Element): void;
}

/** Levels above a control that are looked at: for what counts its owners, and for its row. */
const depth = 60;
const near = 8;
/** Words at more places than that are a page, not a row. */
const maxLines = 12;
const tooWide = /^(?:body|main|html|nav|header|footer|aside|dialog)$/;
const parts =
  'nav, aside, dialog, section, article, fieldset, details, [role="navigation"], [role="dialog"], [role="complementary"], [role="region"], [role="group"]';
/** What is said or done beside a control and does not name it. */
const notLabels =
  'button, [role="button"], [role="tooltip"], [role="menu"], [role="listbox"], select, [aria-live], [role="status"], [role="alert"], [class*="placeholder" i]';

const operable = 'button, input, select, [role], [tabindex], h1, h2, h3, h4, h5';

/** Which owner's members each element around them holds; `null` where it holds those of several. */
export function countOwners(
  scene: Scene,
  groups: Iterable<readonly [owner: object, members: readonly Element[]]>,
): Map<Element, object | null> {
  const owners = new Map<Element, object | null>();
  for (const [owner, members] of groups)
    for (const member of members) {
      let at: Element | null = member;
      for (let left = depth; at && left > 0; left--, at = scene.parentOf(at)) {
        const known = owners.get(at);
        if (known === null) break;
        owners.set(at, known === undefined || known === owner ? owner : null);
      }
    }
  return owners;
}

export function createRows(scene: Scene, texts: Texts, units: readonly Unit[]): Rows {
  const owners = countOwners(
    scene,
    units.map((unit) => [unit, unit.members] as const),
  );

  const rowOf = (unit: Unit, inner: Element, flat = true): Row | null => {
    const members = new Set(unit.members);
    const skip = (one: Element) => members.has(one) || one.matches(notLabels);
    let at = scene.parentOf(inner);
    let below = inner;
    const own = inner.textContent!.length;
    for (let left = near; at && left > 0; left--, below = at, at = scene.parentOf(at)) {
      if (owners.get(at) !== unit || tooWide.test(at.localName)) return flat ? readFlat(unit, below) : null;
      // Wrappers around nothing but the control are many.
      if (at.childElementCount === 1 && at.textContent!.length === own && !at.shadowRoot) continue;
      const all = texts.lines(at, { most: maxLines + 1, mark: inner, skip });
      if (all.length > maxLines) return null;
      const lines = all.filter((line) => !isStateWord(line.text));
      if (lines.length > 0) return { element: at, lines };
    }
    return null;
  };

  const followOf = (unit: Unit, row: Element): Line[] => {
    const next = row.nextElementSibling;
    const above = scene.parentOf(row);
    if (
      !next ||
      !above ||
      owners.get(above) !== unit ||
      next.querySelector(operable) ||
      next.matches(operable)
    )
      return [];
    const lines = texts.lines(next, { most: 5 });
    return lines.length > 4 || lines[0]?.heading ? [] : lines;
  };

  /** Where rows are not wrapped: what stands before a control, or behind it, as far as the next control. */
  const readFlat = (unit: Unit, inner: Element): Row | null => {
    const isTextFirst = unit.role !== 'checkbox';
    for (const side of isTextFirst ? (['before', 'after'] as const) : (['after', 'before'] as const)) {
      const lines = readSiblings(inner, side);
      if (lines.length > 0) return { element: inner, lines };
    }
    return null;
  };
  const readSiblings = (inner: Element, side: 'before' | 'after'): Line[] => {
    const text = readBeside(inner, side);
    if (text && !isStateWord(text))
      return [{ text, strong: false, heading: false, element: inner, after: side === 'after' }];
    const lines: Line[] = [];
    const step = side === 'before' ? 'previousElementSibling' : 'nextElementSibling';
    let at = inner[step];
    for (let left = 4; at && left > 0 && !owners.has(at); left--, at = at[step]) {
      const own = texts.lines(at, { most: 4, skip: (one) => one.matches(notLabels) });
      lines[side === 'before' ? 'unshift' : 'push'](...own.filter((line) => !isStateWord(line.text)));
      if (side === 'before' && own.some((line) => line.heading || line.strong)) break;
    }
    return lines;
  };

  /** A block that only stands above: no control in it, one short line. */
  const findTitleAbove = (unit: Unit, inner: Element, used: string): string => {
    let at: Element | null = inner;
    for (let left = near; at && left > 0; left--) {
      const above: Element | null = scene.parentOf(at);
      const first = above?.firstElementChild;
      if (above && first && first !== at && !owners.has(first) && owners.get(above) !== unit) {
        const [title, ...rest] = texts.lines(first, { most: 3 });
        if (title && rest.length <= 1 && title.text.length <= 80 && title.text !== used) return title.text;
      }
      at = above;
    }
    return '';
  };

  const names = new Set<Element>();
  const titles = new Map<Element, { text: string; source: Element | null } | null>();
  const titled = (element: Element, source: Element | null): string | null => {
    let title = titles.get(element);
    if (title === undefined) {
      title = titleOf(element, scene, texts);
      titles.set(element, title);
    }
    return title && (!title.source || title.source !== source) ? title.text : null;
  };

  const groupOf = (unit: Unit, inner: Element, source: Element | null, used: string): string => {
    const heading = findHeading(unit.heading, inner, used, names);
    let at = scene.parentOf(inner);
    for (let left = depth; at && left > 0; left--, at = scene.parentOf(at)) {
      if (heading && at.contains(heading.element)) break;
      const title = titled(at, source);
      if (title && title !== used) return title;
    }
    if (heading) return texts.text(heading.element).slice(0, 300);
    return findTitleAbove(unit, inner, used).slice(0, 300);
  };

  return {
    isAlone: (element, owner) => owners.get(element) === owner,
    isTaken: (element) => owners.has(element),
    rowOf,
    followOf,
    groupOf,
    takeName: (source) => void names.add(source),
  };
}

/** The part of the page that a heading belongs to, and its text. */
interface Title {
  part: Element | null;
  text: string;
}

const read = new WeakMap<Heading, Title>();

function readHeading(heading: Heading): Title {
  const { element } = heading;
  const known = read.get(heading) ?? {
    part: element.parentElement?.closest(parts) ?? null,
    text: element.textContent!.replace(/\s+/g, ' ').trim(),
  };
  read.set(heading, known);
  return known;
}

/** The nearest heading before a control that is no control's name nor of a part of the page that it does not stand in. */
function findHeading(
  heading: Heading | null,
  inner: Element,
  used: string,
  names: ReadonlySet<Element>,
): Heading | null {
  for (let at = heading; at; at = at.above) {
    const { part, text } = readHeading(at);
    const isForeign = part && !part.contains(inner) && part.getRootNode() === inner.getRootNode();
    const isName = (used !== '' && text.startsWith(used)) || names.has(at.element);
    if (!isForeign && text && !isName) return at;
  }
  return null;
}

/** Text that stands directly beside a control, as far as the next element that is more than markup of text. */
export function readBeside(element: Element, side: 'before' | 'after'): string {
  const step = side === 'before' ? 'previousSibling' : 'nextSibling';
  const parts: string[] = [];
  let at = element[step];
  for (let left = 6; at && left > 0; left--, at = at[step]) {
    const isMarkup =
      at.nodeType === 1 && /^(?:span|b|i|em|strong|small|a|label|abbr)$/.test(at.nodeName.toLowerCase());
    if (at.nodeType !== 3 && (!isMarkup || (at as Element).querySelector('input, select, button'))) break;
    parts[side === 'before' ? 'unshift' : 'push'](at.textContent ?? '');
  }
  return tidy(parts.join('')).slice(0, 300);
}

/** What a group calls itself. */
function titleOf(
  element: Element,
  scene: Scene,
  texts: Texts,
): { text: string; source: Element | null } | null {
  if (element.localName === 'fieldset') {
    const legend = [...element.children].find((child) => child.localName === 'legend');
    if (legend) return { text: texts.text(legend).slice(0, 300), source: legend };
  }
  const role = element.getAttribute('role') ?? '';
  if (element.localName !== 'section' && !/^(?:group|radiogroup|region|list|dialog)$/.test(role)) return null;
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return { text: label.slice(0, 300), source: null };
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const source = id ? scene.byId(element, id) : null;
  return source && { text: texts.text(source).slice(0, 300), source };
}
