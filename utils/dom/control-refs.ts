/** Numbers for elements; an element that went away is forgotten with its number. */
export interface Refs {
  refOf(element: Element): number;
  elementOf(ref: number): Element | null;
}

export function makeRefs(): Refs {
  const numbers = new WeakMap<Element, number>();
  const elements = new Map<number, WeakRef<Element>>();
  let next = 1;
  return {
    refOf(element) {
      const known = numbers.get(element);
      if (known) return known;
      numbers.set(element, next);
      elements.set(next, new WeakRef(element));
      return next++;
    },
    elementOf: (ref) => elements.get(ref)?.deref() ?? null,
  };
}
