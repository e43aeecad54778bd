import type { View } from './view';

/** Parsed JSON nobody vouches for. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Longest script text that is parsed: 4 million characters keep `JSON.parse` well under 50 ms. */
const maxScript = 4_000_000;

/** Parses, or gives null for anything that is no JSON. `JSON.parse` makes `__proto__` an own key, never a prototype. */
export function parseJson(text: string | null | undefined): Json {
  if (!text || text.length > maxScript) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** An own property of an object, or null: never one of the prototype's. */
export function get(value: Json | undefined, ...path: (string | number)[]): Json {
  let at: Json | undefined = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string | number, Json>)[key];
  }
  return at ?? null;
}

/** A non-empty string or a number as text, else null. */
export function asText(value: Json | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' ? String(value) : null;
}

/** A list as it is, one thing as a list of one, nothing as an empty list; at most 1,000 items. */
export function asList(value: Json | undefined): Json[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.slice(0, 1_000) : [value];
}

/** The JSON in the first script element that the selector finds. */
export function readScriptJson(view: View, selector: string): Json {
  return view.once(`json:${selector}`, () => parseJson(view.document.querySelector(selector)?.textContent));
}

/** The JSON object given to a name in an inline script: `var ytInitialData = {…};`, `modelExport: {…},`. Never evaluated. */
export function readAssignedJson(view: View, name: string): Json {
  return view.once(`assigned:${name}`, () => {
    for (const script of view.document.querySelectorAll('script:not([src])')) {
      const text = script.textContent ?? '';
      const at = text.indexOf(name);
      if (at < 0) continue;
      const open = text.indexOf('{', at + name.length);
      if (open < 0 || !/^["'\]]*\s*[=:]\s*$/.test(text.slice(at + name.length, open))) continue;
      // Mostly the object is all the script holds: parsing is quicker than looking for its end.
      const whole = parseJson(text.slice(open, text.lastIndexOf('}') + 1));
      if (whole !== null) return whole;
      const end = findClosingBrace(text, open);
      if (end > 0) return parseJson(text.slice(open, end + 1));
    }
    return null;
  });
}

/** The brace that closes the one at `open`, minding strings; −1 when there is none. */
function findClosingBrace(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (quoted) {
      if (char === 92) i++;
      else if (char === 34) quoted = false;
    } else if (char === 34) quoted = true;
    else if (char === 123) depth++;
    else if (char === 125 && --depth === 0) return i;
  }
  return -1;
}
