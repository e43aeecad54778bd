import { fold, readText } from './text';

/** The accessible name, near enough for matching a handful of known labels: `aria-label`, else the text. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? readText(element);
}

/** The first link or button in `root` whose name is one of the labels, in any of the languages given. */
export function findControl(root: ParentNode, labels: readonly string[], most = 400): Element | null {
  const wanted = new Set(labels.map(fold));
  let left = most;
  for (const element of root.querySelectorAll('a[href], button, [role="button"], [role="link"]')) {
    if (left-- <= 0) return null;
    if (wanted.has(fold(nameOf(element)))) return element;
  }
  return null;
}
