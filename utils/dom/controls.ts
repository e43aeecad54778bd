import { type Control, maxControls, onOffRoles } from '../model/control';
import { findBareRows } from './control-bare-rows';
import { type Desk, openDesk } from './control-desk';
import { collectKeys, listHolders } from './control-keys';
import { type Carrier, findCarriers } from './control-links';
import { nameUnit, type Words } from './control-names';
import { makeRefs, type Refs } from './control-refs';
import { type FindOptions, gatherScene } from './control-scene';
import { isUnitShown } from './control-shown';
import { type Choice, readGroup, readOnOff, readSelect } from './control-state';
import { marksRow } from './control-table';
import { findUnits, type Unit } from './control-units';
import type { View } from './view';

/**
 * Finds every control of a page as assistive technology meets it: in any language, by structure. Yields them in document order;
 * `undefined` is a mere pause. Changes nothing on the page.
 */
export function* findControls(view: View, options: FindOptions = {}): Generator<Control | undefined, void> {
  const refs = options.refs ?? makeRefs();
  const scene = yield* gatherScene(view, options);
  const units = yield* findUnits(scene);
  const desk = openDesk(scene, units);
  const found: Draft[] = [];
  const named: [Unit, Words][] = [];
  for (const unit of units.list.slice(0, maxControls * 2)) {
    yield;
    if (isNoSetting(unit, desk)) continue;
    const words = nameUnit(unit, desk);
    named.push([unit, words]);
    if (words.source) desk.rows.takeName(words.source);
  }
  const carriers: Carrier[] = [];
  const take = (carrier: Carrier) => {
    carriers.push(carrier);
    for (const title of carrier.candidate.element.querySelectorAll('h1, h2, h3, h4, h5, h6'))
      desk.rows.takeName(title);
  };
  for (const carrier of findCarriers(units.buttons, desk)) yield carrier && void take(carrier);
  if (named.length + carriers.length < 3)
    for (const carrier of findBareRows(desk)) yield carrier && void take(carrier);
  for (const [unit, words] of named) {
    yield;
    const draft = readUnit(unit, words, desk, refs);
    if (draft) found.push(draft);
  }
  for (const carrier of carriers) {
    yield;
    found.push(readCarrier(carrier, desk, refs));
  }
  yield* settle(found);
}

interface Draft {
  control: Control;
  element: Element;
  order: number;
  words: Words | null;
  /** The control whose open list this one is. */
  owner: Element | null;
}

/** Fields for searching, and boxes that mark rows of data. */
function isNoSetting(unit: Unit, { texts }: Desk): boolean {
  const [member] = unit.members;
  if (!member) return true;
  if (member.closest('search, [role="search"], [role="feed"], [contenteditable="true"]')) return true;
  return unit.role === 'checkbox' && marksRow(member, texts);
}

function readUnit(unit: Unit, words: Words, desk: Desk, refs: Refs): Draft | null {
  const member = unit.members[0]!;
  const inner = unit.role === 'radio' ? (unit.container ?? member) : member;
  const choice = readChoice(unit, desk);
  const twins = desk.twinsOf(member);
  const value = onOffRoles.has(unit.role) ? readOnOff(member, twins) : cutName(choice.value, words.name);
  // A field that completes what is typed is a search, until something stands in it.
  if (unit.role === 'select' && !value && member.localName === 'input' && member.hasAttribute('placeholder'))
    return null;
  const visible = isUnitShown(unit, desk);
  if (!words.name && !visible) return null;
  const isAlone = (element: Element) => desk.rows.isAlone(element, unit);
  const holders = listHolders(inner, desk.scene, isAlone);
  const own = unit.role === 'radio' ? [member, inner] : [member, ...twins];
  const control: Control = {
    ref: refs.refOf(unit.role === 'radio' && isAlone(inner) ? inner : member),
    role: unit.role,
    name: words.name.slice(0, 300),
    group: desk.rows.groupOf(unit, inner, words.source, words.name),
    description: words.description.slice(0, 500),
    value: value === null ? null : value.slice(0, 200),
    options: choice.options.slice(0, 60).map((option) => option.slice(0, 100)),
    keys: collectKeys([...own, ...holders], choice.chosen),
    href: null,
    disabled: unit.members.every((one) => isDisabled(one)),
    visible,
  };
  return { control, element: member, order: unit.order, words, owner: unit.owner };
}

/** A label that floats inside its list is no part of what the list shows. */
function cutName(value: string | null, name: string): string | null {
  return name && value?.startsWith(`${name} `) ? value.slice(name.length + 1) : value;
}

const noChoice: Choice = { value: null, options: [], chosen: null };

function readChoice(unit: Unit, desk: Desk): Choice {
  if (unit.role === 'radio') return readGroup(unit, desk);
  return unit.role === 'select' ? readSelect(unit, desk) : noChoice;
}

function readCarrier(carrier: Carrier, desk: Desk, refs: Refs): Draft {
  const { candidate, role, name, value, description } = carrier;
  const { element, heading, order } = candidate;
  const unit: Unit = {
    role,
    members: [element],
    container: null,
    popup: null,
    owner: null,
    heading,
    order,
  };
  const link = element.closest('a[href]') as HTMLAnchorElement | null;
  const href =
    role === 'link-row' && link?.href.startsWith('http')
      ? link.href.replace(/#.*$/, '').slice(0, 2_000)
      : null;
  const control: Control = {
    ref: refs.refOf(element),
    role,
    name,
    group: desk.rows.groupOf(unit, element, null, name),
    description: description.slice(0, 500),
    value,
    options: [],
    keys: collectKeys([element, ...carrier.holders], null),
    href,
    disabled: isDisabled(element),
    visible: desk.sight.isShown(element) && !desk.isBehind(element),
  };
  return { control, element, order, words: null, owner: null };
}

function isDisabled(element: Element): boolean {
  return (
    element.hasAttribute('disabled') ||
    element.hasAttribute('data-disabled') ||
    element.closest('fieldset[disabled], [aria-disabled="true"]') !== null
  );
}

/** Puts all in document order, without what is met twice: a hidden copy, a menu of a control that shows its value. */
function* settle(found: readonly Draft[]): Generator<Control | undefined, void> {
  const drafts = found.toSorted((one, other) => one.order - other.order);
  const carriers = new Set(found.map(({ element }) => element));
  const keyOf = ({ control }: Draft) => `${onOffRoles.has(control.role)} ${control.name.toLowerCase()}`;
  const seen = new Set(drafts.filter(({ control }) => control.visible).map(keyOf));
  nameApart(drafts);
  dropCommonKeys(drafts);
  let left = maxControls;
  for (const draft of drafts) {
    if (draft.owner && carriers.has(draft.owner)) continue;
    if (!draft.control.visible && seen.has(keyOf(draft))) continue;
    if (isOpenList(draft, drafts)) continue;
    if (left-- <= 0) return;
    yield draft.control;
  }
}

/** The options of a closed list that stands beside them and says the same. */
function isOpenList({ element, control }: Draft, drafts: readonly Draft[]): boolean {
  const isSame = (other: Draft) =>
    other.element !== element && other.control.name === control.name && other.control.value === control.value;
  return element.getAttribute('role') === 'listbox' && drafts.some(isSame);
}

/** Names such as *Toggle* on every switch say nothing: then the row's own words do. */
function nameApart(drafts: readonly Draft[]): void {
  const byName = Map.groupBy(drafts, ({ control }) => control.name);
  for (const same of byName.values()) {
    const hollow = same.filter(({ words }) => words?.from === 'aria-label' && words.rowName);
    const rows = new Set(hollow.map(({ words }) => words!.rowName));
    if (hollow.length < 2 || rows.size < hollow.length) continue;
    for (const { control, words } of hollow) control.name = words!.rowName;
  }
}

/** What many controls carry, such as a part's id in every shadow root, points at none of them. */
function dropCommonKeys(drafts: readonly Draft[]): void {
  const counts = new Map<string, number>();
  for (const { control } of drafts)
    for (const key of control.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { control } of drafts)
    control.keys = control.keys.filter((key) => counts.get(key)! < 3 || key.startsWith('value:'));
}
