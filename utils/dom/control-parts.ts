import type { Line, Texts } from './control-text';

const listed = 'li, [role="listitem"], [role="row"]';
const outside = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';

/**
 * Label and value of a list's row that stand beside each other in one line, each in an element of its own; null where the line is one
 * text.
 */
export function readParts(row: Element, texts: Texts): Line[] | null {
  let at = row;
  const said = (node: Element) => node.textContent!.trim() !== '';
  let parts = [...at.children].filter(said);
  while (parts.length === 1) {
    at = parts[0]!;
    parts = [...at.children].filter(said);
  }
  if (parts.length < 2 || parts.length > 3 || !row.closest(listed) || row.closest(outside)) return null;
  const hasOwnText = [...at.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
  if (hasOwnText) return null;
  const lines = parts.map((part) => texts.lines(part, { most: 2 }));
  return lines.every((one) => one.length === 1) ? lines.flat() : null;
}
