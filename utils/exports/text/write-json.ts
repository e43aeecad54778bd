/** JSON that can be compared line by line: keys in alphabetical order, and nothing in it that makes a line read as another. */
export function writeJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(sortKeys(value), null, 2))}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** Written as escapes, marks that turn the direction of text cannot make a line read as another; the values stay the same. */
function escapeControls(json: string): string {
  return json.replace(
    /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
