import type { Scene } from './control-scene';
import { tidy } from './text';

/** One line of text as it is laid out: what stands between two edges of blocks. */
export interface Line {
  text: string;
  /** Of a heading, a label or bold text. */
  strong: boolean;
  /** Of a heading only. */
  heading: boolean;
  /** The block that holds it. */
  element: Element;
  /** It stands after the element at which `mark` stopped. */
  after: boolean;
}

interface ReadOptions {
  /** Elements whose text is not wanted. */
  skip?(element: Element): boolean;
  /** Lines after this element are marked as such, and it is not read itself. */
  mark?: Element | null;
  /** Also what is hidden from assistive technology. */
  hidden?: boolean;
  /** Lines at the most. */
  most?: number;
}

/** Text of a page during one reading. */
export interface Texts {
  lines(root: Element, options?: ReadOptions): Line[];
  /** The page came without its styles: what is a line of its own must be guessed. */
  isBare: boolean;
  /** All lines in one. */
  text(root: Element, options?: ReadOptions): string;
}

/** Elements looked at for one text. */
const maxNodes = 400;
const unread =
  /^(?:br|script|style|noscript|template|svg|math|select|option|textarea|input|iframe|object|video|audio|canvas|datalist)$/;
const strongNames = /^(?:h[1-6]|legend|label|strong|b|dt|th|summary)$/;
const headingNames = /^(?:h[1-6]|legend)$/;
/** The names of drawings in fonts of icons: `chevron_right`. */
const iconClass = /(?:^|[\s_-])(?:icons?|symbols?|glyph)(?:$|[\s_-])/i;
const marksOnly = /^[^\p{L}\p{N}]*$/u;
const trailingMarks = /[\s›»❯→▸▶▾▼⌄⌃…·•|]+$/u;

/** What matters of an element for reading its text; worked out once per reading. */
interface Trait {
  shape: 'none' | 'inline' | 'inline-block' | 'block';
  seen: boolean;
  concealed: boolean;
  strong: boolean;
  heading: boolean;
}

const unreadTrait: Trait = { shape: 'none', seen: false, concealed: false, strong: false, heading: false };

export function createTexts(scene: Scene): Texts {
  const traits = new Map<Element, Trait>();
  const isBare = countRules(scene.view.document) < 20;
  const traitOf = (element: Element): Trait => {
    const trait = traits.get(element) ?? readTrait(element, isBare);
    traits.set(element, trait);
    return trait;
  };

  const lines = (root: Element, { skip, mark, hidden, most = 40 }: ReadOptions = {}): Line[] => {
    const found: Line[] = [];
    let buffer = '';
    let strong = false;
    let heading = false;
    let after = false;
    let budget = maxNodes;
    let block = root;
    const flush = () => {
      if (buffer) {
        const text = tidy(buffer).replace(trailingMarks, '');
        if (text && !marksOnly.test(text) && found.length < most)
          found.push({ text, strong, heading, element: block, after });
      }
      buffer = '';
      strong = false;
      heading = false;
    };
    const visit = (node: Node, isSeen: boolean, isStrong: boolean, isHeading: boolean): void => {
      if (budget <= 0 || found.length >= most) return;
      if (node.nodeType === 3) {
        if (!isSeen) return;
        const text = node.nodeValue!;
        buffer += text.length > 2_000 ? text.slice(0, 2_000) : text;
        if ((isStrong || isHeading) && /\S/.test(text)) {
          strong = true;
          heading ||= isHeading;
        }
        return;
      }
      if (node.nodeType !== 1) return;
      const element = node as Element;
      if (element === mark) {
        flush();
        after = true;
        return;
      }
      budget--;
      const trait = traitOf(element);
      if (trait.shape === 'none') {
        if (element.localName === 'br') flush();
        return;
      }
      if ((trait.concealed && !hidden) || skip?.(element)) return;
      const outer = block;
      const isBlock = trait.shape === 'block';
      if (isBlock) {
        flush();
        block = element;
      } else if (trait.shape === 'inline-block') buffer += ' ';
      visitAll(element, trait.seen, isStrong || trait.strong, isHeading || trait.heading);
      if (isBlock) {
        flush();
        block = outer;
      } else if (trait.shape === 'inline-block') buffer += ' ';
    };
    const visitAll = (element: Element, isSeen: boolean, isStrong: boolean, isHeading: boolean): void => {
      const given = scene.givenTo(element);
      if (given) for (const node of given) visit(node, isSeen, isStrong, isHeading);
      else
        for (let node = element.firstChild; node; node = node.nextSibling)
          visit(node, isSeen, isStrong, isHeading);
    };
    if (!unread.test(root.localName))
      visitAll(root, true, strongNames.test(root.localName), headingNames.test(root.localName));
    flush();
    return found;
  };
  return {
    lines,
    isBare,
    text: (root, options) =>
      tidy(
        lines(root, options)
          .map((line) => line.text)
          .join(' '),
      ),
  };
}

function isIcon(element: Element, name: string): boolean {
  if ((name !== 'i' && name !== 'span') || element.firstElementChild) return false;
  return (
    iconClass.test(element.getAttribute('class') ?? '') && /^[a-z0-9_]*$/.test(element.textContent!.trim())
  );
}

/** Rules of style that the page has; those of other sites cannot be counted and stand for many. */
function countRules(document: Document): number {
  let count = 0;
  for (const sheet of document.styleSheets ?? []) {
    try {
      count += sheet.cssRules.length;
    } catch {
      count += 100;
    }
  }
  return count;
}

/** Without styles: one of several pieces that fill an element, none of which is a mere part of a sentence. */
function isPiece(element: Element): boolean {
  const around = element.parentElement;
  if (!around || around.childElementCount < 2) return false;
  for (let node = around.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && node.nodeValue!.trim()) return false;
  return true;
}

function readTrait(element: Element, isBare: boolean): Trait {
  const name = element.localName;
  if (unread.test(name) || isIcon(element, name)) return unreadTrait;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || element.hasAttribute('hidden')) return unreadTrait;
  const heading = headingNames.test(name) || element.getAttribute('role') === 'heading';
  const isInline = display === 'inline' || display === 'contents' || display.startsWith('ruby');
  return {
    // Small print goes on after the words it explains.
    shape:
      name === 'small' || (isBare && name === 'span' && isPiece(element))
        ? 'block'
        : isInline
          ? 'inline'
          : display.startsWith('inline')
            ? 'inline-block'
            : 'block',
    seen: visibility === 'visible' || visibility === '',
    concealed: element.getAttribute('aria-hidden') === 'true',
    strong: heading || strongNames.test(name),
    heading,
  };
}
