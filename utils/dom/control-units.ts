import type { ControlRole } from '../model/control';
import { familyOf, type Kind, kindOfName, roleOf } from './control-kinds';
import { findPopups } from './control-popups';
import { type Candidate, type Heading, holds, type Scene } from './control-scene';

/** One control as a person counts them: a switch, a list, or all options of a group together. */
export interface Unit {
  role: ControlRole;
  /** What is operated: one element, or each option of a group. */
  members: Element[];
  /** What holds a group's options. */
  container: Element | null;
  /** A list of options that stands elsewhere. */
  popup: Element | null;
  /** The control whose open list this group is. */
  owner: Element | null;
  heading: Heading | null;
  /** Its number in document order. */
  order: number;
}

export interface Units {
  list: Unit[];
  /** Doubles of a member: the native field inside a styled switch, or the other way round. */
  twinsOf(member: Element): readonly Element[];
  /** What else can be pressed. */
  buttons: Candidate[];
}

/** How far up a control's double or a group's holder is looked for. */
const near = 8;
const groupRoles = 'radiogroup, menu, group, listbox'.split(', ');

/** Puts candidates together to controls, in document order, with doubles taken out. */
export function* findUnits(scene: Scene): Generator<undefined, Units> {
  const twins = new Map<Element, Element[]>();
  const fields = scene.candidates.filter(({ kind }) => familyOf(kind) !== 'other');
  const popups = findPopups(scene);
  const doubles = findDoubles(scene, fields, twins);
  yield;
  const list: Unit[] = [];
  const groups = new Map<unknown, Unit>();
  const join = (key: unknown, candidate: Candidate, container: Element | null): void => {
    const known = groups.get(key);
    if (known) return void known.members.push(candidate.element);
    const unit = unitOf('radio', candidate, container);
    groups.set(key, unit);
    list.push(unit);
  };
  const single = fields.filter(({ element }) => !doubles.has(element));
  const holderOf = makeHolders(
    scene,
    single.filter(({ kind }) => kind === 'radio'),
  );
  const choices = findChoices(scene.candidates.filter(({ element }) => !doubles.has(element)));
  const inGroup = new Set([...choices.values()].flat());
  const buttons: Candidate[] = [];
  for (const [index, candidate] of scene.candidates.entries()) {
    if (index % 100 === 99) yield;
    const { element, kind } = candidate;
    if (doubles.has(element)) continue;
    if (popups.isPopup(element)) continue;
    if (inGroup.has(element)) join(element.parentElement, candidate, element.parentElement);
    else if (kind === 'button' || kind === 'tab') buttons.push(candidate);
    else if (kind === 'radio') {
      const name = element.localName === 'input' ? element.getAttribute('name') : null;
      const holder = holderOf(element);
      if (name) join(nameKey(element, name), candidate, null);
      else join(holder ?? element, candidate, holder);
    } else {
      const unit = unitOf(kind, candidate, null);
      unit.popup = popups.of(element);
      list.push(unit);
    }
  }
  for (const unit of list) {
    if (unit.role === 'radio') unit.container ??= findHolder(scene, unit.members);
    unit.owner = popups.ownerOf(unit.members[0]!);
  }
  return { list, twinsOf: (member) => twins.get(member) ?? [], buttons };
}

function unitOf(role: ControlRole, { element, heading, order }: Candidate, container: Element | null): Unit {
  return { role, members: [element], container, popup: null, owner: null, heading, order };
}

const keys = new WeakMap<object, Map<string, object>>();

/** Native radio buttons belong together by form and name. */
function nameKey(element: Element, name: string): object {
  const scope = (element as HTMLInputElement).form ?? element.getRootNode();
  const known = keys.get(scope) ?? new Map<string, object>();
  keys.set(scope, known);
  const key = known.get(name) ?? {};
  known.set(name, key);
  return key;
}

/** Finds each control that is met twice, and keeps the one that a person operates. */
function findDoubles(
  scene: Scene,
  fields: readonly Candidate[],
  twins: Map<Element, Element[]>,
): Set<Element> {
  const doubles = new Set<Element>();
  const byElement = new Map(fields.map((one) => [one.element, one]));
  const inside = new Map<Element, Element[]>();
  const pair = (kept: Element, double: Element) => {
    doubles.add(double);
    twins.set(kept, [...(twins.get(kept) ?? []), double, ...(twins.get(double) ?? [])]);
  };
  for (const { element, kind } of fields) {
    let at = scene.parentOf(element);
    for (let left = near; at && left > 0; left--, at = scene.parentOf(at)) {
      const outer = byElement.get(at);
      if (outer && areAlike(familyOf(outer.kind), familyOf(kind)))
        inside.set(at, [...(inside.get(at) ?? []), element]);
    }
  }
  // What holds several is a group, whatever it calls itself.
  for (const [outer, inner] of inside) {
    if (inner.length === 1 || inner.every((one) => one === inner[0] || holds(inner[0]!, one)))
      pair(outer, inner[0]!);
    else if (kindOfName(outer.localName)) doubles.add(outer);
  }
  for (const { element, kind } of fields) {
    if (doubles.has(element) || !isSetAside(element, kind)) continue;
    const mate = findMate(
      scene,
      element,
      (one) => {
        const other = byElement.get(one);
        return (
          other !== undefined &&
          !doubles.has(one) &&
          !isSetAside(one, other.kind) &&
          !(isNative(one) && isNative(element)) &&
          areAlike(familyOf(other.kind), familyOf(kind))
        );
      },
      fields,
    );
    if (mate) pair(mate, element);
  }
  return doubles;
}

function areAlike(one: string, other: string): boolean {
  return one === other || (one === 'radio' && other === 'on-off') || (one === 'on-off' && other === 'radio');
}

const isNative = (element: Element) => element.localName === 'input' || element.localName === 'select';

/** Taken out of the way of keyboard and screen reader: there only to be sent with a form. */
function isSetAside(element: Element, kind: Kind): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  // Of a group of radio buttons all but one are out of the keyboard's way.
  return isNative(element) && kind !== 'radio' && element.getAttribute('tabindex') === '-1';
}

/** The nearest control beside an element: before it, else after it, in the closest holder that has one. */
function findMate(
  scene: Scene,
  element: Element,
  fits: (element: Element) => boolean,
  fields: readonly Candidate[],
): Element | null {
  let at = scene.parentOf(element);
  for (let left = 3; at && left > 0; left--, at = scene.parentOf(at)) {
    const around = at;
    const own = fields.findIndex((one) => one.element === element);
    const before = fields
      .slice(Math.max(0, own - 3), own)
      .findLast((one) => fits(one.element) && holds(around, one.element));
    const after = fields
      .slice(own + 1, own + 4)
      .find((one) => fits(one.element) && holds(around, one.element));
    const mate = before ?? after;
    if (mate) return mate.element;
  }
  return null;
}

/** For radio buttons without a name: the group around each, or the closest holder of more than one. */
function makeHolders(scene: Scene, radios: readonly Candidate[]): (element: Element) => Element | null {
  const counts = new Map<Element, number>();
  for (const { element } of radios) {
    let at = scene.parentOf(element);
    for (let left = near; at && left > 0; left--, at = scene.parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return (element) => {
    let closest: Element | null = null;
    let at = scene.parentOf(element);
    for (let left = near * 2; at && left > 0; left--, at = scene.parentOf(at)) {
      const role = roleOf(at);
      if (role === 'radiogroup' || at.localName === 'fieldset' || /radio-?group$/.test(at.localName))
        return at;
      if (groupRoles.includes(role) && (counts.get(at) ?? 0) > 1) return closest ?? at;
      if (!closest && (counts.get(at) ?? 0) > 1) closest = at;
    }
    return closest;
  };
}

/** The group around all members, or the closest element that holds them all. */
function findHolder(scene: Scene, members: readonly Element[]): Element | null {
  let at = scene.parentOf(members[0]!);
  for (let left = near * 3; at && left > 0; left--, at = scene.parentOf(at)) {
    const around = at;
    const isGroup = roleOf(at) === 'radiogroup' || at.localName === 'fieldset';
    if (members.length === 1 ? isGroup : members.every((one) => holds(around, one))) return at;
  }
  return members.length === 1 ? scene.parentOf(members[0]!) : null;
}

/** Buttons side by side of which exactly one is pressed, and tabs without panels, are a choice. */
function findChoices(candidates: readonly Candidate[]): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const { element, kind } of candidates) {
    if (kind !== 'toggle' && kind !== 'tab') continue;
    const parent = element.parentElement;
    if (parent && !element.closest('[role="toolbar"], nav, [role="navigation"]'))
      found.set(parent, [...(found.get(parent) ?? []), element]);
  }
  for (const [parent, members] of found) {
    const isTabs = members.some((one) => roleOf(one) === 'tab');
    const chosen = members.filter(
      (one) => one.getAttribute(isTabs ? 'aria-selected' : 'aria-pressed') === 'true',
    );
    const isNamed = members.every((one) => one.textContent?.trim() || one.hasAttribute('aria-label'));
    const leads = isTabs && members.some((one) => one.hasAttribute('aria-controls') || one.localName === 'a');
    if (members.length < 2 || chosen.length !== 1 || !isNamed || leads) found.delete(parent);
  }
  return found;
}
