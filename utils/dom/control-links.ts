import { isStateWord, nameElement, splitLines } from './accessible-name';
import type { Desk } from './control-desk';
import { listHolders } from './control-keys';
import { readParts } from './control-parts';
import { countOwners } from './control-rows';
import type { Candidate } from './control-scene';
import type { Line } from './control-text';
import { tidy } from './text';

/** Something to press that shows a present value. */
export interface Carrier {
  role: 'audience' | 'link-row';
  candidate: Candidate;
  name: string;
  value: string;
  description: string;
  /** Short lines that could be the value instead: what stands before it. */
  before: string[];
  /** What holds it and nothing else that can be pressed. */
  holders: readonly Element[];
}

const rowNames = 'li, tr, dl, dd, [role="row"], [role="listitem"], [role="group"]';
const maxLooked = 1_500;

/** Buttons that show who can see something, and rows that repeat the value they lead to. */
export function* findCarriers(buttons: readonly Candidate[], desk: Desk): Generator<Carrier | undefined> {
  const usable = buttons
    .filter(({ element, kind, outside }) => kind === 'button' && !outside && !desk.rows.isTaken(element))
    .slice(0, maxLooked);
  yield;
  const owners = countOwners(
    desk.scene,
    usable.map(({ element }) => [element, [element]] as const),
  );
  const isAlone = (around: Element, element: Element) =>
    owners.get(around) === element && !desk.rows.isTaken(around);
  const found: Carrier[] = [];
  for (const [index, candidate] of usable.entries()) {
    if (index % 10 === 9) yield;
    const { element } = candidate;
    // What holds another is only the frame of its row.
    if (owners.get(element) !== element) continue;
    const carrier =
      (opensChoice(element) ? readOpener(element, isAlone, desk) : null) ??
      readRowLink(element, desk) ??
      readEditRow(element, isAlone, desk);
    if (!carrier) continue;
    const holders = listHolders(element, desk.scene, (around) => isAlone(around, element));
    found.push({ ...carrier, candidate, holders });
  }
  passOverActions(found);
  yield* found;
}

/** Rows that all end in the same words, such as *Change*, end in what can be done; their value stands before it. */
function passOverActions(carriers: readonly Carrier[]): void {
  const alike = Map.groupBy(carriers, ({ role, candidate: { element } }) => `${role} ${element.className}`);
  for (const rows of alike.values()) {
    const isSame = rows.every(({ value, before }) => value === rows[0]!.value && before.length > 0);
    if (rows.length < 2 || !isSame || isStateWord(rows[0]!.value)) continue;
    for (const row of rows) row.value = row.before.at(-1)!;
  }
}

export type Carried = Omit<Carrier, 'candidate' | 'holders'>;
type IsAlone = (around: Element, element: Element) => boolean;

function opensChoice(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  if (popup && popup !== 'false') return true;
  if (element.localName === 'summary' || element.hasAttribute('popovertarget')) return true;
  if (element.localName === 'a' && element.hasAttribute('href') && !element.hasAttribute('aria-expanded'))
    return false;
  // What is not even a button says what it is by the names of its styles, if at all.
  const isBare = element.localName !== 'button' && !element.hasAttribute('role');
  const around = isBare ? [element.parentElement, element.parentElement?.parentElement] : [];
  const marks =
    [element, ...around].map((one) => one?.getAttribute('class')).join(' ') +
    ` ${element.getAttribute('data-toggle')} ${element.getAttribute('data-bs-toggle')}`;
  return (
    element.hasAttribute('aria-expanded') ||
    /(?:^|[\s_-])(?:dropdown|select|picker|modal|audience)(?:$|[\s_-])/i.test(marks)
  );
}

/** `Edit privacy. Sharing with Friends`, or a value with its label beside it. */
function readOpener(element: Element, isAlone: IsAlone, desk: Desk): Carried | null {
  const { texts, scene } = desk;
  const lines = texts.lines(element, { most: 6 });
  const said = nameElement(element, { scene, texts, content: false }).name;
  const shown = joinLines(lines);
  if (lines.length >= 2 && !said) {
    const row = readLines('audience', lines);
    if (row) return row;
  }
  const beside = readBesideAll(element, isAlone, desk);
  const name = said && shown && said !== shown ? cutValue(said, shown) : null;
  // *Edit*, in a row that says of its label that it is on or off.
  const row = name && beside[0]?.text === name ? readEditRow(element, isAlone, desk) : null;
  if (row && isStateWord(row.value)) return row;
  if (name) return make('audience', name, shown, joinLines(beside));
  const parts = splitName(said || shown);
  if (parts && isValue(parts[1])) return make('audience', parts[0], parts[1], joinLines(beside));
  const [label, ...rest] = beside;
  return label && shown && isValue(shown) ? make('audience', label.text, shown, joinLines(rest)) : null;
}

/** A label, an explanation or none, and a value among the lines of one row. */
export function readLines(role: Carrier['role'], lines: readonly Line[]): Carried | null {
  const { name } = splitLines(lines, true);
  const others = lines.map((line) => line.text).filter((text) => text !== name);
  const told = new Set(lines.filter(isExplanation).map((line) => line.text));
  const short = others.filter((text) => isValue(text) && !told.has(text));
  // A word for on or off comes first, else what stands last.
  const value = short.find(isStateWord) ?? short.at(-1);
  if (!name || !value) return null;
  const carried = make(role, name, value, others.filter((text) => text !== value).join(' '));
  return { ...carried, before: short.slice(0, -1) };
}

/** What the page itself calls an explanation. */
function isExplanation({ element, text }: Line): boolean {
  const own = [...element.children].find((child) => child.textContent?.trim() === text) ?? element;
  return /(?:^|[\s_-])(?:desc|description|hint|help|note)(?:$|[\s_-])/i.test(own.getAttribute('class') ?? '');
}

function make(role: Carrier['role'], name: string, value: string, description: string): Carried {
  return {
    role,
    name: name.slice(0, 300),
    value: value.slice(0, 200),
    description: tidy(description),
    before: [],
  };
}

function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

/** A name in two parts: what it is, and how it stands. */
function splitName(name: string): [string, string] | null {
  const parts = /^(.{2,120}?)(?:[:：]\s+|[.。]\s+|\s[-–—]\s|,\s+)(.{1,80})$/u.exec(name);
  return parts && [parts[1]!.trim(), parts[2]!.trim().replace(/[.。]$/, '')];
}

/** The name without the value that it repeats: `Audience: Friends` → `Audience`. Null where it is the value alone. */
function cutValue(name: string, value: string): string | null {
  const at = name.toLowerCase().lastIndexOf(value.toLowerCase());
  if (at < 0) return name;
  const rest = tidy(`${name.slice(0, at)} ${name.slice(at + value.length)}`);
  return rest.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '') || null;
}

/** A row that is one link: its label first, its value after it. */
function readRowLink(element: Element, { texts }: Desk): Carried | null {
  if (!element.firstElementChild) return null;
  if (!texts.isBare && isOneLine(element)) {
    const parts = readParts(element, texts);
    return parts && readLines('link-row', parts);
  }
  const lines = texts.lines(element, { most: 6 });
  return lines.length < 2 || lines.length > 5 ? null : readLines('link-row', lines);
}

/** Quickly, for the many links that are mere text. */
function isOneLine(element: Element): boolean {
  // biome-ignore lint/performance/useDomNodeTextContent: lines as laid out are what matters, and the browser knows them.
  const text = (element as HTMLElement).innerText;
  return text !== undefined && (text.length > 400 || !text.trim().includes('\n'));
}

/** A row of a table or list with a label, a value, and one link to change it. */
function readEditRow(element: Element, isAlone: IsAlone, desk: Desk): Carried | null {
  const own = element.textContent!.trim().length;
  if (own > 60) return null;
  let at = desk.scene.parentOf(element);
  for (let left = 5; at && left > 0 && isAlone(at, element); left--, at = desk.scene.parentOf(at)) {
    if (at.localName !== 'dd' && at.textContent!.trim().length <= own) continue;
    const lines = desk.texts.lines(at, { most: 7, skip: (one) => one === element });
    if (lines.length > 5) return null;
    const title = at.localName === 'dd' ? readTerm(at, desk) : null;
    const all = title ? [title, ...lines] : lines;
    if (all.length < 2) continue;
    const isRow = at.matches(rowNames) || title !== null || isRepeated(at);
    return isRow || all.some((line) => isStateWord(line.text)) ? readLines('link-row', all) : null;
  }
  return null;
}

function readTerm(detail: Element, { texts }: Desk): Line | null {
  let at = detail.previousElementSibling;
  while (at && at.localName === 'dd') at = at.previousElementSibling;
  return at?.localName === 'dt' ? (texts.lines(at, { most: 1 })[0] ?? null) : null;
}

function isRepeated(element: Element): boolean {
  const like = [...(element.parentElement?.children ?? [])].filter(
    (one) =>
      one.localName === element.localName &&
      one.className === element.className &&
      one.childElementCount === element.childElementCount,
  );
  return like.length >= 2;
}

/** The text beside a button in what is its alone. */
function readBesideAll(element: Element, isAlone: IsAlone, desk: Desk): Line[] {
  const { scene, texts } = desk;
  let at = scene.parentOf(element);
  for (let left = 5; at && left > 0 && isAlone(at, element); left--, at = scene.parentOf(at)) {
    const lines = texts.lines(at, { most: 6, skip: (one) => one === element });
    if (lines.length > 5) return [];
    if (lines.length > 0) return lines;
    const title = at.localName === 'dd' ? readTerm(at, desk) : null;
    if (title) return [title];
  }
  return [];
}

function isValue(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(/\s+/).length <= 7 &&
    !/[.!?。！？]$/.test(text) &&
    !/^[\d\s.,+]*$/.test(text)
  );
}
