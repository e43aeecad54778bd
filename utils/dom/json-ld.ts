import { asList, asText, get, type Json, parseJson } from './json';
import type { View } from './view';

export type Node = { [key: string]: Json };

/** Nodes gathered from one page; a page with more is either broken or hostile. */
const maxNodes = 2_000;

/** Longest broken JSON-LD that is tried again, in characters. */
const maxRepair = 300_000;

/** JSON as sites write it by hand: inside comment marks, with line breaks in strings, with a comma too many. */
function parseLoosely(text: string): Json {
  const parsed = parseJson(text);
  if (parsed !== null || text.length > maxRepair) return parsed;
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)(?:\*\/)?\s*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks such data.
  return parseJson(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])|;\s*$/g, ''));
}

/**
 * Every JSON-LD node of the page that has a type, outermost first, `@graph` opened. Yields between scripts and every
 * 200 nodes. Values stay as they are: read them with `get`, and follow `{"@id"}` references with `resolve`.
 */
export function* readJsonLd(view: View): Generator<undefined, Node[]> {
  const kept = view.once<{ nodes: Node[] | null }>('json-ld', () => ({ nodes: null }));
  if (kept.nodes) return kept.nodes;
  const nodes: Node[] = [];
  for (const script of view.document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const queue: Json[] = [parseLoosely(script.textContent ?? '')];
    yield;
    for (let steps = 0; queue.length > 0 && nodes.length < maxNodes && steps < maxNodes * 5; steps++) {
      const value = queue.shift();
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && get(value, '@type') !== null) nodes.push(value);
      const inner = Array.isArray(value) ? value : Object.values(value);
      for (const item of inner.slice(0, maxNodes)) {
        if (typeof item === 'object' && item !== null) queue.push(item);
      }
      if (steps % 200 === 199) yield;
    }
  }
  kept.nodes = nodes;
  return nodes;
}

/** The node's types without prefix: `schema:Person` and `https://schema.org/Person` are both `Person`. */
export function typesOf(node: Json): string[] {
  return asList(get(node, '@type'))
    .map((type) => asText(type)?.replace(/^.*[/:#]/, '') ?? '')
    .filter(Boolean);
}

/** Follows an `{"@id": …}` reference one step; what is no reference comes back as it is. Never recurses, so cycles end. */
export function resolve(nodes: readonly Node[], value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const id = get(value, '@id');
  if (typeof id !== 'string' || Object.keys(value).length > 1) return value;
  return (
    nodes.find((node) => node !== value && get(node, '@id') === id && Object.keys(node).length > 1) ?? value
  );
}
