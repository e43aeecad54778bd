import { get, type Json, parseJson } from './json';
import type { View } from './view';

/** Values looked at in one script; a page with more is hostile. */
const maxNodes = 60_000;

/**
 * The first object in the page's JSON scripts that `matches`. Only scripts that hold every `needle` as text are parsed,
 * because such pages carry megabytes of others. Yields between scripts and every 2,000 values.
 */
export function* findEmbedded(
  view: View,
  needles: readonly string[],
  matches: (node: Json) => boolean,
): Generator<undefined, Json> {
  for (const script of view.document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (!needles.every((needle) => text.includes(needle))) continue;
    yield;
    const queue: Json[] = [parseJson(text)];
    yield;
    for (let at = 0; at < queue.length && at < maxNodes; at++) {
      const value = queue[at];
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && matches(value)) return value;
      for (const item of Object.values(value)) {
        if (typeof item === 'object' && queue.length < maxNodes) queue.push(item);
      }
      if (at % 2_000 === 1_999) yield;
    }
  }
  return null;
}

/** A matcher: the object is about this user name and holds all of `keys`, so that mere mentions are passed over. */
export function isUser(handle: string, ...keys: string[]): (node: Json) => boolean {
  const wanted = handle.toLowerCase();
  return (node) => {
    const name = get(node, 'username');
    return (
      typeof name === 'string' &&
      name.toLowerCase() === wanted &&
      keys.every((key) => Object.hasOwn(node as object, key))
    );
  };
}

/** What `pattern` finds in the 20,000 characters from `marker` on, in the first inline script that has the marker. */
export function matchInScripts(view: View, marker: string, pattern: RegExp): RegExpExecArray | null {
  for (const script of view.document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf(marker);
    if (at >= 0) return pattern.exec(text.slice(at, at + 20_000));
  }
  return null;
}
