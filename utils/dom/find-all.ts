/** The first `most` elements that a selector finds: a bound on the work a page can cause. Nothing without a root. */
export function findAll(root: ParentNode | null | undefined, selector: string, most: number): Element[] {
  const found: Element[] = [];
  for (const element of root?.querySelectorAll(selector) ?? []) {
    if (found.push(element) >= most) break;
  }
  return found;
}
