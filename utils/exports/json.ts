import { defineExport } from './define';

/** The report itself, keys in alphabetical order, so that two reports can be compared line by line. */
export default defineExport({
  id: 'json',
  mime: 'application/json',
  render: (report) => `${escapeControls(JSON.stringify(sortKeys(report), null, 2))}\n`,
});

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
