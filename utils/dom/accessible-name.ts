import { closestOf, type Scene } from './control-scene';
import type { Line, Texts } from './control-text';
import { tidy } from './text';

/** What an element is called, and by which rule of https://www.w3.org/TR/accname-1.2/ */
export interface Named {
  /** The first line where a label goes on with an explanation. */
  name: string;
  /** The label's other lines. */
  rest: string[];
  from: 'labelledby' | 'aria-label' | 'label' | 'content' | 'title' | 'nowhere';
  /** The element that holds the words, where it is not the control itself. */
  source: Element | null;
}

const nowhere: Named = { name: '', rest: [], from: 'nowhere', source: null };
/** What is operated inside a label is no part of its words. */
const operated =
  'button, select, [role="button"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role="listbox"], [role="tooltip"]';

/**
 * Words for on and off: what stands by a switch and says how it is, not what it is. In other languages such a word becomes part of the
 * description.
 */
const stateWords =
  /^(?:on|off|yes|no|(?:in)?active|(?:en|dis)abled?|aan|uit|ja|nee|(?:in|uit)geschakeld|an|aus|ein|nein|(?:de)?aktiviert|(?:in)?aktiv|oui|non|(?:dés)?activée?|sí|(?:des)?activad[oa]|si|(?:dis)?attivat[oa]|sim|não|(?:des)?ativad[oa]|(?:des)?ligado)$/i;

/** Names that libraries give by themselves: true of any control, so they tell nothing. */
const hollowName =
  /^(?:toggle|switch|check ?box|radio ?(?:button|group)|segmented control|use setting|select(?: (?:an option|one))?|options?|dropdown|on\/off|schakelaar|wisselen|(?:um)?schalter|umschalten|basculer|interrupteur|interruptor)$/i;

export function isStateWord(text: string): boolean {
  return text.length <= 16 && stateWords.test(text.trim());
}

/** The parts of a name: the heading-like line or the first one, and what comes after it. States count only for options. */
export function splitLines(lines: readonly Line[], states = false): { name: string; rest: string[] } {
  const telling = states ? lines : lines.filter(({ text }) => !isStateWord(text) && !hollowName.test(text));
  const at = Math.max(
    0,
    telling.findIndex((line) => line.strong),
  );
  // Bold text further down stresses a word of an explanation; only beside something short it is the title.
  const title = telling.slice(0, at).every((line) => line.text.length <= 40) ? at : 0;
  return {
    name: (telling[title]?.text ?? '').slice(0, 300),
    rest: telling.slice(title + 1).map((line) => line.text),
  };
}

interface NameOptions {
  scene: Scene;
  texts: Texts;
  /** What the element holds may name it. */
  content: boolean;
  /** It is one of several options: a word such as *On* may be its name, and the label around it is its own. */
  states?: boolean;
}

/** What names an element, from outside, by attribute or by its content. */
export function nameElement(element: Element, options: NameOptions): Named {
  return (
    nameByReference(element, options) ??
    nameByAttribute(element, 'aria-label', options) ??
    nameByLabel(element, options) ??
    (options.content ? nameByContent(element, options) : null) ??
    nameByAttribute(element, 'label', options) ??
    nameByAttribute(element, 'title', options) ??
    nowhere
  );
}

function nameByReference(element: Element, { scene, texts, states }: NameOptions): Named | null {
  // Lists that are closed are often named by their label and the value that they show.
  const sources = listReferred(element, 'aria-labelledby', scene).filter((one) => !element.contains(one));
  const parts = sources.map((source) => {
    const label = source.getAttribute('aria-label');
    return label ? { name: tidy(label), rest: [] } : splitLines(readLabel(source, texts), states);
  });
  const name = parts
    .map((part) => part.name)
    .filter(Boolean)
    .join(' ')
    .slice(0, 300);
  return name
    ? { name, rest: parts.flatMap((part) => part.rest), from: 'labelledby', source: sources[0]! }
    : null;
}

function nameByAttribute(element: Element, attribute: string, { states }: NameOptions): Named | null {
  const name = tidy(element.getAttribute(attribute) ?? '').slice(0, 300);
  const from = attribute === 'aria-label' ? attribute : 'title';
  return name && (states || !(isStateWord(name) || hollowName.test(name)))
    ? { name, rest: [], from, source: null }
    : null;
}

function nameByLabel(element: Element, { scene, texts, states }: NameOptions): Named | null {
  const all = listLabels(element, scene);
  const around = states ? all.filter((label) => label.contains(element) && label.textContent?.trim()) : [];
  const labels = around.length > 0 ? around : all;
  const lines = labels.flatMap((label) => readLabel(label, texts, element));
  const { name, rest } = splitLines(lines, states);
  return name ? { name, rest, from: 'label', source: labels[0]! } : null;
}

function nameByContent(element: Element, { texts, states }: NameOptions): Named | null {
  const { name, rest } = splitLines(texts.lines(element), states);
  if (name) return { name, rest, from: 'content', source: null };
  const alt = tidy(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return alt ? { name: alt.slice(0, 300), rest: [], from: 'content', source: null } : null;
}

/** The lines of a label without what is operated in it; hidden words count where there are no others. */
function readLabel(label: Element, texts: Texts, control: Element | null = null): Line[] {
  const skip = (inner: Element) => inner === control || inner.matches(operated);
  const lines = texts.lines(label, { skip, most: 12 });
  return lines.length > 0 ? lines : texts.lines(label, { skip, most: 12, hidden: true });
}

/** Labels that belong to an element: by `for`, and the one around it. */
export function listLabels(element: Element, scene: Scene): Element[] {
  const around = findAround(element);
  const given = scene.labelsFor(element);
  return around && !given.includes(around) ? [...given, around] : [...given];
}

function findAround(element: Element): Element | null {
  const around = closestOf(element, 'label');
  const target = around?.getAttribute('for');
  // A label that is for something else is not this one's.
  return target && target !== element.id ? null : around;
}

/** The elements that an attribute of ids points at, in the order written. */
export function listReferred(element: Element, attribute: string, scene: Scene): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/, 20);
  return ids.flatMap((id) => scene.byId(element, id) ?? []);
}
