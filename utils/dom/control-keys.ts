import type { Scene } from './control-scene';

/** Attributes that name a thing for the network's own tests and statistics. */
const testIds = /^data-(?:testid|test-id|test|qa|qa-id|cy|e2e|automation-id|test-selector)$/;
/** Attributes that say what a control is for, among the many of frameworks, styles and states. */
const telling =
  /^data-(?:[a-z]+-)*(?:id|name|key|settings?|control|field|param|pref|preference|option|action|privacy|feature|item|category|purpose|scope)$/;

/** What builders make up anew on each visit: prefixes of libraries, uuids, hashes, long numbers. */
const generated =
  /^(?:[:«]|radix-|headlessui-|mui-|react-|ember\d|yui_|mantine-|jsc_|u_\w_)|_r_|:r\w*:|[\da-f]{8}-[\da-f]{4}-|^[\da-f]{10,}$|\d{5}|[{}"<>]/i;
/** Mere counters: `input-12`, `checkbox_1_label`, `12`. */
const counter = /(?:^|[-_.])(?:[a-z]?\d+)(?:[-_.]|$)/i;

/** Would the same page carry the same text tomorrow? */
export function isStable(text: string): boolean {
  if (!text || text.length > 140 || /\s/.test(text) || generated.test(text) || counter.test(text))
    return false;
  // Letters and digits in no order: `a8Xk2pQ4`.
  const turns = text.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  return turns < 3;
}

/** Stable cues of an element: ids, field names, attributes for tests. At most 12 in all, 160 characters each. */
export function collectKeys(elements: readonly Element[], chosen: Element | null): string[] {
  const keys = new Set<string>();
  const add = (kind: string, text: string | null | undefined) => {
    if (text && isStable(text) && keys.size < 12) keys.add(`${kind}:${text}`.slice(0, 160));
  };
  for (const element of elements) {
    add('id', element.id);
    add('name', element.getAttribute('name'));
    for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)) add('labelledby', id);
  }
  if (chosen) add('value', chosen.getAttribute('value') ?? chosen.getAttribute('data-value'));
  for (const element of elements) {
    for (const name of element.getAttributeNames()) {
      if (!name.startsWith('data-')) continue;
      const value = element.getAttribute(name)!;
      if (value.length > 80) continue;
      if (testIds.test(name)) add('testid', value);
      else if (telling.test(name) && !/^(?:true|false|\d*)$/.test(value)) add(name, value);
    }
  }
  return [...keys];
}

/** The elements around a control that hold no other: rows carry ids too. */
export function listHolders(
  element: Element,
  scene: Scene,
  isAlone: (element: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  let at = scene.parentOf(element);
  for (let left = 6; at && left > 0 && isAlone(at) && !/^(?:body|main|html)$/.test(at.localName); left--) {
    found.push(at);
    at = scene.parentOf(at);
  }
  return found;
}
