import { isStateWord, nameElement } from './accessible-name';
import type { Desk } from './control-desk';
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
  for (const candidate of usable) {
    const { element } = candidate;
    // What holds another is only the frame of its row.
    if (owners.get(element) !== element) continue;
    const carrier =
      (opensChoice(element) ? readOpener(element, isAlone, desk) : null) ??
      readRowLink(element, desk) ??
      readEditRow(element, isAlone, desk);
    yield carrier ? { ...carrier, candidate } : undefined;
  }
}

type Carried = Omit<Carrier, 'candidate'>;
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
  const shown = lines.map((line) => line.text).join(' ');
  const beside = () => readBesideAll(element, isAlone, desk);
  if (lines.length >= 2 && !said) {
    const value = pickValue(lines.slice(1));
    if (value) return make('audience', lines[0]!.text, value, restOf(lines, value));
  }
  if (said && shown && said !== shown) {
    const name = cutValue(said, shown);
    if (name)
      return make(
        'audience',
        name,
        shown,
        beside()
          .map((line) => line.text)
          .join(' '),
      );
  }
  const parts = splitName(said || shown);
  if (parts && isValue(parts[1]))
    return make(
      'audience',
      parts[0],
      parts[1],
      beside()
        .map((line) => line.text)
        .join(' '),
    );
  const value = shown;
  if (!value || !isValue(value)) return null;
  const [label, ...rest] = beside();
  return label ? make('audience', label.text, value, rest.map((line) => line.text).join(' ')) : null;
}

function make(role: Carrier['role'], name: string, value: string, description: string): Carried {
  return { role, name: name.slice(0, 300), value: value.slice(0, 200), description: tidy(description) };
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
  if (!element.firstElementChild || isOneLine(element)) return null;
  const lines = texts.lines(element, { most: 6 });
  if (lines.length < 2 || lines.length > 5) return null;
  const value = pickValue(lines.slice(1));
  return value ? make('link-row', lines[0]!.text, value, restOf(lines, value)) : null;
}

/** Quickly, for the many links that are mere text. */
function isOneLine(element: Element): boolean {
  // biome-ignore lint/performance/useDomNodeTextContent: lines as laid out are what matters, and the browser knows them.
  const text = (element as HTMLElement).innerText;
  return text !== undefined && (text.length > 400 || !text.trim().includes('\n'));
}

function restOf(lines: readonly Line[], value: string): string {
  return lines
    .slice(1)
    .map((line) => line.text)
    .filter((text) => text !== value)
    .join(' ');
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
    const value = pickValue(all.slice(1));
    const isRow = at.matches(rowNames) || title !== null || isRepeated(at);
    const isState = all.some((line) => isStateWord(line.text));
    if (!value || (!isRow && !isState)) return null;
    return make('link-row', all[0]!.text, value, restOf(all, value));
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

/** Of the lines below a label the one that is a value: short and no sentence. A word for on or off comes first, else the last. */
function pickValue(lines: readonly Line[]): string | null {
  const short = lines.map((line) => line.text).filter(isValue);
  return short.find(isStateWord) ?? short.at(-1) ?? null;
}
