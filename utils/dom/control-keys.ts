import type { Scene } from './control-scene';

/** Attributes that name a thing for the network's own tests and statistics. */
const testIds = /^data-(?:testid|test-id|test|qa|qa-id|cy|e2e|automation-id|test-selector)$/;
/** Attributes of frameworks and of states, which say nothing of what a control is for. */
const noise =
  /^data-(?:v-|react|radix|headlessui|bs-|mui|tippy|ember|turbo|ng-|svelte|astro|lexical|ui-|visualcompletion|(?:state|focus\w*|hover|active|checked|unchecked|selected|pressed|open|expanded|loading|disabled|orientation|side|align|value|theme|size|color|variant|placement|toggle|tooltip|index|key|slot|part|block|style|live)$)/;
/** What builders make up anew on each visit: prefixes of libraries, uuids, hashes, long numbers. */
const generated =
  /^(?::|«|_r_|radix-|headlessui-|mui-|react-|ember\d|yui_|ext-gen|mantine-|chakra-|ui-id-|mat-|cdk-|ng-|vaadin-|downshift-|floating-ui|bits-|reka-|base-ui-|jsc_|js_|u_\w_|mount_)|:r\w*:|[\da-f]{8}-[\da-f]{4}-|^[\da-f]{10,}$|\d{5}/i;
/** Mere counters: `input-12`, `checkbox_1_label`. */
const counter =
  /^(?:[a-z]|id|uid|auto|field|input|control|check(?:box)?|switch|toggle|radio|select|option|label|button|form|item|row|list|listbox|combobox|menu|popover|dropdown|tooltip)?[-_.]?\d+(?:[-_.](?:label|input|control|description|desc|title|text|button|\d+))*$/i;

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
      if (!name.startsWith('data-') || noise.test(name)) continue;
      const value = element.getAttribute(name)!;
      if (value.length > 80) continue;
      if (testIds.test(name)) add('testid', value);
      else if (!/^(?:true|false|\d*)$/.test(value)) add(name, value);
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
