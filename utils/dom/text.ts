/** Longest text taken from one place; whatever is longer is cut, so that a hostile page cannot flood the store. */
export const maxText = 10_000;

/** Elements looked at for one text; a bound on work, not on what people write. */
const maxNodes = 5_000;

/** Collapses white space (non-breaking too), removes zero-width marks at the ends and cuts to `maxText`. */
export function tidy(text: string): string {
  return text
    .slice(0, maxText * 2)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, maxText);
}

/**
 * The text of an element as a person reads it: emoji pictures give their `alt`, breaks a space, hidden parts nothing.
 * `blocks: false` where the page lays `div`s out in a line of prose, so that `(@robin)` does not become `( @robin )`.
 */
export function readText(element: Element | null | undefined, { blocks = true } = {}): string {
  if (!element) return '';
  const parts: string[] = [];
  let length = 0;
  let budget = maxNodes;
  const visit = (node: Node): void => {
    if (budget-- <= 0 || length > maxText * 2) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      parts.push(text.slice(0, maxText));
      length += Math.min(text.length, maxText);
      return;
    }
    if (node.nodeType !== 1) return;
    const el = node as Element;
    const tag = el.tagName.toUpperCase();
    // The title inside a drawing is a description, not text on the page.
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/.test(tag)) return;
    if (el.hasAttribute('hidden')) return;
    if (tag === 'IMG') {
      parts.push(el.getAttribute('alt') ?? '');
      return;
    }
    const breaks = tag === 'BR' || (blocks && (tag === 'P' || tag === 'DIV' || tag === 'LI'));
    if (breaks) parts.push(' ');
    for (let child = el.firstChild; child; child = child.nextSibling) visit(child);
    if (breaks) parts.push(' ');
  };
  visit(element);
  return tidy(parts.join(''));
}

/** The first selector that finds an element with text: its text and the selector, or null. */
export function firstText(
  root: ParentNode,
  selectors: readonly string[],
): { text: string; selector: string; element: Element } | null {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    const text = readText(element);
    if (element && text) return { text, selector, element };
  }
  return null;
}

/** For comparing words: compatibility form, case folded, typographic apostrophes straightened, white space collapsed. */
export function fold(text: string): string {
  return tidy(text.normalize('NFKC'))
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}
