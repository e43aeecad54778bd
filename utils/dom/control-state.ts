import { nameElement } from './accessible-name';
import type { Desk } from './control-desk';
import { kindOfName } from './control-kinds';
import { readBeside } from './control-rows';
import { placeInTable, readColumn } from './control-table';
import type { Unit } from './control-units';
import { tidy } from './text';

export type OnOff = 'on' | 'off' | 'mixed';

/** Classes that say how a thing is, where nothing else does. */
const onClass = /^(?:is-|--?|.+--)?(?:on|checked|selected|enabled|active)$/i;
const offClass = /^(?:is-|--?|.+--)?(?:off|unchecked|unselected|disabled|inactive)$/i;

/** Where a state is written, and the words it is written in. */
const stateAttributes = 'aria-checked aria-pressed aria-selected data-state data-checked data-selected'.split(
  ' ',
);
const written: Record<string, OnOff> = {
  true: 'on',
  checked: 'on',
  on: 'on',
  false: 'off',
  unchecked: 'off',
  off: 'off',
  mixed: 'mixed',
  indeterminate: 'mixed',
};

/** Is a control of two states on? Its double knows it where it does not say so itself; null where nothing does. */
export function readOnOff(element: Element, twins: readonly Element[]): OnOff | null {
  const all = [element, ...twins];
  for (const read of [readTold, readDrawn])
    for (const one of all) {
      const state = read(one);
      if (state) return state;
    }
  return null;
}

function readTold(element: Element): OnOff | null {
  const input = element as HTMLInputElement;
  if (element.localName === 'input' && /^(?:checkbox|radio)$/.test(input.type)) {
    if (input.indeterminate && input.type === 'checkbox') return 'mixed';
    return input.checked ? 'on' : 'off';
  }
  for (const attribute of stateAttributes) {
    const value = element.getAttribute(attribute)?.toLowerCase() ?? '';
    if (Object.hasOwn(written, value)) return written[value]!;
  }
  return null;
}

/** Custom elements mirror their state in an attribute; that one is missing means something only where others have it. */
function readDrawn(element: Element): OnOff | null {
  const name = element.localName;
  if (kindOfName(name)) {
    if (matchesState(element, 'checked') || matchesState(element, 'on')) return 'on';
    for (const attribute of ['checked', 'selected', 'on', 'active']) {
      const value = element.getAttribute(attribute);
      if (value !== null) return value === 'false' ? 'off' : 'on';
    }
    const root = element.getRootNode() as ParentNode & Node;
    if (root.querySelector?.(`${name}[checked], ${name}[selected]`)) return 'off';
  }
  for (const style of element.classList) {
    if (offClass.test(style)) return 'off';
    if (onClass.test(style)) return 'on';
  }
  return null;
}

/** The page's scripts keep such states to themselves, but style sheets see them. */
function matchesState(element: Element, state: string): boolean {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return false;
  }
}

export interface Choice {
  value: string | null;
  options: string[];
  /** The option that is chosen, where it is an element. */
  chosen: Element | null;
}

/** What is chosen in a group of options. */
export function readGroup(unit: Unit, desk: Desk): Choice {
  const names = withoutTitle(unit.members.map((member) => nameOption(member, desk)));
  const at = unit.members.findIndex((member) => readOnOff(member, desk.twinsOf(member)) === 'on');
  const chosen = unit.members[at] ?? null;
  const twin = chosen && desk.twinsOf(chosen)[0];
  return {
    value: at < 0 ? null : names[at] || null,
    options: names.filter(Boolean),
    chosen: chosen && !chosen.hasAttribute('value') && twin ? twin : chosen,
  };
}

/** Makers of tables often call each option *Birthday: Everyone*, for those who hear it without the row. */
function withoutTitle(names: string[]): string[] {
  const title = /^[^:]{2,}:\s+(?=\S)/.exec(names[0] ?? '')?.[0];
  return title && names.length > 1 && names.every((name) => name.startsWith(title) && name !== title)
    ? names.map((name) => name.slice(title.length))
    : names;
}

/** An option's name: its own, a word beside it, or what stands over its column. */
export function nameOption(member: Element, desk: Desk): string {
  const { scene, texts } = desk;
  for (const one of [member, ...desk.twinsOf(member)]) {
    const { name } = nameElement(one, {
      scene,
      texts,
      content: one.localName !== 'input',
      states: true,
    });
    if (name) return name;
  }
  const place = placeInTable(member);
  const column = place?.header ? readColumn(place, texts) : '';
  return column || readBeside(member, 'after') || (member.getAttribute('value') ?? '');
}

/** What a native list, a list of options in markup or a closed list shows as chosen. */
export function readSelect(unit: Unit, desk: Desk): Choice {
  const element = unit.members[0]!;
  const all = [element, ...desk.twinsOf(element)];
  const native = all.find((one) => one.localName === 'select') as HTMLSelectElement | undefined;
  if (native) {
    const chosen = [...native.selectedOptions];
    const value = chosen.map((one) => tidy(one.label || one.text)).join(', ');
    const options = [...native.options].slice(0, 60).map((one) => tidy(one.label || one.text));
    return { value: value || readShown(element, unit, desk), options, chosen: chosen[0] ?? null };
  }
  const list =
    unit.popup ?? (element.matches('[role="listbox"]') ? element : element.querySelector('[role="listbox"]'));
  const options = [
    ...(list ?? element).querySelectorAll('[role="option"], [role="menuitemradio"], option'),
  ].slice(0, 60);
  const chosen = options.filter((one) =>
    /^true$/.test(one.getAttribute('aria-selected') ?? one.getAttribute('aria-checked') ?? ''),
  );
  const byValue = options.find(
    (one) => one.getAttribute('value') === element.getAttribute('value') && element.hasAttribute('value'),
  );
  const texts = options.map((one) => readOption(one, desk));
  const shown = element === list ? '' : readShown(element, unit, desk);
  const picked = chosen.length > 0 ? chosen : byValue ? [byValue] : [];
  const value = shown || picked.map((one) => readOption(one, desk)).join(', ');
  return { value: value || null, options: texts.filter(Boolean), chosen: picked[0] ?? null };
}

function readOption(option: Element, { texts }: Desk): string {
  return (
    texts.lines(option, { most: 1 })[0]?.text ??
    tidy(option.getAttribute('aria-label') ?? option.textContent ?? '')
  );
}

/** What stands over an empty field without being its value. */
const notShown = '[aria-live], [role="listbox"], [class*="placeholder" i]';

/** The text in a closed list: its own, what was typed into it, or what stands over its empty field. */
function readShown(element: Element, unit: Unit, desk: Desk): string {
  const { texts } = desk;
  if (element.localName === 'input') {
    const typed = tidy((element as HTMLInputElement).value ?? '');
    const box = typed ? null : findBox(unit, desk);
    return box ? (texts.lines(box, { most: 1, skip: isNotShown })[0]?.text ?? '') : typed;
  }
  const inner = element.querySelector('input:not([type="hidden"])') as HTMLInputElement | null;
  const skip = (one: Element) => one.matches('[role="listbox"], [role="menu"], label');
  return (
    texts.text(element, { most: 3, skip }) ||
    tidy(inner?.value ?? '') ||
    tidy(element.getAttribute('aria-valuetext') ?? '')
  );
}

const isNotShown = (one: Element) => one.matches(notShown);

/** What stands around an empty field and shows its value, as libraries draw it; null for a field to type in. */
export function findBox(unit: Unit, { texts, rows }: Desk): Element | null {
  const field = unit.members[0]!;
  if (unit.role !== 'select' || field.localName !== 'input' || field.getAttribute('placeholder')) return null;
  let at = field.parentElement;
  for (let left = 3; at && left > 0 && rows.isAlone(at, unit); left--, at = at.parentElement) {
    if (at.querySelector('a[href], h1, h2, h3, h4, label')) return null;
    if (texts.lines(at, { most: 1, skip: isNotShown }).length > 0) return at;
  }
  return null;
}
