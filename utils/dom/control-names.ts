import { isStateWord, listReferred, type Named, nameElement, splitLines } from './accessible-name';
import type { Desk } from './control-desk';
import type { Scene } from './control-scene';
import { findBox } from './control-state';
import { placeInTable, readColumn, readRowTitle } from './control-table';
import type { Line } from './control-text';
import type { Unit } from './control-units';
import { tidy } from './text';

/** What a control is called and how it is explained. */
export interface Words {
  name: string;
  description: string;
  from: Named['from'] | 'row' | 'table';
  /** The element that holds the name, where there is one. */
  source: Element | null;
  /** What the row says, for names that turn out to say nothing. */
  rowName: string;
}

export function nameUnit(unit: Unit, desk: Desk): Words {
  return unit.role === 'radio' ? nameGroup(unit, desk) : nameSingle(unit, desk);
}

function nameSingle(unit: Unit, desk: Desk): Words {
  const member = unit.members[0]!;
  const all = [member, ...desk.twinsOf(member)];
  const content = unit.role !== 'select';
  const named = all.map((one) => nameElement(one, { ...desk, content })).find(({ name }) => name);
  const isTold = named !== undefined && named.from !== 'title';
  const inner = findBox(unit, desk) ?? member;
  const row = desk.rows.rowOf(unit, inner, !isTold);
  const said = splitLines(row?.lines ?? []);
  const lines = row?.lines ?? [];
  const explain = (name: string, rest: readonly string[]) =>
    readDescribed(all, desk) || rest.join(' ') || explainBy(unit, row?.element ?? inner, lines, name, desk);
  if (isTold) {
    const { name, rest, from, source } = named;
    return { name, description: explain(name, rest), from, source, rowName: said.name };
  }
  const place = placeInTable(member);
  const column = place?.header ? readColumn(place, desk.texts) : '';
  if (place && column && !desk.rows.isAlone(place.row, unit)) {
    const name = [readRowTitle(place, desk.texts), column].filter(Boolean).join(': ');
    return { name, description: readDescribed(all, desk), from: 'table', source: null, rowName: name };
  }
  const name = said.name || named?.name || (desk.sight.isShown(inner) ? readShared(inner, desk) : '');
  const source = lines.find((line) => line.text === name)?.element ?? null;
  return { name, description: explain(name, said.rest), from: 'row', source, rowName: said.name };
}

/** The words before a few controls that share a row: `Birthday`, with one list for the day and one for the year. */
function readShared(inner: Element, { scene, texts }: Desk): string {
  let at = scene.parentOf(inner);
  for (let left = 3; at && left > 0; left--, at = scene.parentOf(at)) {
    const fields = at.querySelectorAll(
      'input:not([type="hidden"]), select, [role="switch"], [role="combobox"]',
    );
    if (fields.length > 4) return '';
    const skip = (one: Element) => one.matches('button, label, [role="button"]');
    const before = texts.lines(at, { most: 6, mark: inner, skip }).filter((line) => !line.after);
    if (before.length > 0) return before.at(-1)!.text;
  }
  return '';
}

/** What `aria-describedby` points at. */
function readDescribed(elements: readonly Element[], { scene, texts }: Desk): string {
  const sources = elements.flatMap((one) => listReferred(one, 'aria-describedby', scene));
  const said = sources
    .map((source) => texts.text(source, { hidden: true }))
    .filter((text) => !isStateWord(text));
  return tidy(said.join(' '));
}

/** The rest of the row; where it says no more than the name, what follows it in what is still the control's alone. */
function explainBy(unit: Unit, inner: Element, lines: readonly Line[], name: string, desk: Desk): string {
  const isMore = (line: Line) => !line.heading && line.text !== name && !name.startsWith(line.text);
  const more = lines.filter((line) => isMore(line) && !line.text.startsWith(name));
  if (more.length > 0) return more.map((line) => line.text).join(' ');
  return desk.rows
    .followOf(unit, inner)
    .filter(isMore)
    .map((line) => line.text)
    .join(' ');
}

function nameGroup(unit: Unit, desk: Desk): Words {
  const { scene, texts, rows } = desk;
  const container = unit.container;
  if (!container) return { name: '', description: '', from: 'nowhere', source: null, rowName: '' };
  const before = readAround(unit, container, desk);
  const title = before.filter((line) => !line.after);
  const said = splitLines(title, true);
  const rest = (name: string) =>
    readDescribed([container], desk) ||
    before
      .filter((line) => line.text !== name && !line.heading)
      .map((line) => line.text)
      .join(' ');
  let at: Element | null = container;
  for (let left = 6; at && left > 0 && rows.isAlone(at, unit); left--, at = desk.scene.parentOf(at)) {
    const legend =
      at.localName === 'fieldset' ? [...at.children].find((one) => one.localName === 'legend') : null;
    const words = legend ? splitLines(texts.lines(legend, { hidden: true }), true) : null;
    if (legend && words?.name)
      return {
        ...words,
        description: words.rest.join(' ') || rest(words.name),
        from: 'label',
        source: legend,
        rowName: said.name,
      };
    const isGroup =
      at === container || /^(?:group|radiogroup|menu|listbox)$/.test(at.getAttribute('role') ?? '');
    const named = isGroup ? nameElement(at, { scene, texts, content: false }) : null;
    if (named?.name)
      return { ...named, description: named.rest.join(' ') || rest(named.name), rowName: said.name };
  }
  if (said.name) {
    const source = title.find((line) => line.text === said.name)?.element ?? null;
    return { name: said.name, description: rest(said.name), from: 'row', source, rowName: said.name };
  }
  const row = rows.rowOf(unit, container);
  const above = splitLines(row?.lines.filter((line) => !line.after) ?? [], true);
  const name = above.name || splitLines(row?.lines ?? [], true).name;
  const source = row?.lines.find((line) => line.text === name)?.element ?? null;
  return { name, description: rest(name) || above.rest.join(' '), from: 'row', source, rowName: name };
}

/** What stands among a group's options without being part of one. */
function readAround(unit: Unit, container: Element, { texts, scene, rows }: Desk): Line[] {
  if (!rows.isAlone(container, unit)) return [];
  const boxes = new Set(unit.members.map((member) => boxOf(member, container, scene)));
  const first = boxOf(unit.members[0]!, container, scene);
  const labels = new Set(unit.members.flatMap((member) => scene.labelsFor(member)));
  const isLoose = unit.members.some((member) => boxOf(member, container, scene) === member);
  const lines = texts.lines(container, {
    most: 16,
    mark: first,
    skip: (one) =>
      boxes.has(one) || labels.has(one) || one.matches('button, [role="button"], [role="tooltip"]'),
  });
  // Where options are bare text between the buttons, only what comes before all of them is not theirs.
  return lines.filter((line) => !isLoose || !line.after);
}

/** The part of a group that an option is: the child of the container that holds it. */
function boxOf(member: Element, container: Element, scene: Scene): Element {
  let at = member;
  for (let above = scene.parentOf(at); above && above !== container; above = scene.parentOf(at)) at = above;
  return at;
}
