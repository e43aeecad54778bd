import { listReferred } from './accessible-name';
import { candidateSelector, roleOf } from './control-kinds';
import type { Scene } from './control-scene';

export interface Popups {
  /** Is it the list of options of another control? */
  isPopup(element: Element): boolean;
  of(owner: Element): Element | null;
  /** The control whose list an element stands in. */
  ownerOf(element: Element): Element | null;
}

/** Lists that belong to a control elsewhere: its menu of options, open or not. */
export function findPopups(scene: Scene): Popups {
  const owned = new Map<Element, Element>();
  const owners = new Map<Element, Element>();
  for (const { element, kind } of scene.candidates) {
    if (kind !== 'select' && kind !== 'button') continue;
    for (const attribute of ['aria-controls', 'aria-owns'])
      for (const popup of element.hasAttribute(attribute) ? listReferred(element, attribute, scene) : []) {
        if (!/^(?:listbox|menu)$/.test(roleOf(popup))) continue;
        owned.set(element, popup);
        owners.set(popup, element);
        for (const inner of popup.querySelectorAll(candidateSelector)) owners.set(inner, element);
      }
  }
  const lists = new Set(owned.values());
  return {
    isPopup: (element) => lists.has(element),
    of: (owner) => owned.get(owner) ?? null,
    ownerOf: (element) => owners.get(element) ?? null,
  };
}
