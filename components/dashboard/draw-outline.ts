import type { Snapshot, SnapshotNode } from '../../utils/snapshot/format';

export interface Outline {
  /** One per element and text, indented. */
  lines: string[];
  elements: number;
  controls: number;
  /** Texts that are public knowledge, and others, of which only kind and length class are kept. */
  known: number;
  unknown: number;
  left: number;
}

/** Everything in a snapshot as lines to read, and how much of what it holds. */
export function drawOutline({ title, root }: Snapshot): Outline {
  const outline: Outline = { lines: [], elements: 0, controls: 0, known: 0, unknown: 0, left: 0 };
  const count = (marks: string) => {
    for (const mark of marks.split(' + ')) {
      if (!mark.trim()) continue;
      if (/^ ?(?:text|sentence|number|sign):/.test(mark)) outline.unknown++;
      else outline.known++;
    }
  };
  const put = (depth: number, line: string) => outline.lines.push('  '.repeat(depth) + line);
  const visitAll = (kids: readonly (SnapshotNode | string)[], depth: number) => {
    for (const kid of kids) {
      if (typeof kid !== 'string') visit(kid, depth);
      else if (kid.trim()) {
        count(kid);
        put(depth, `“${kid.trim()}”`);
      }
    }
  };
  const visit = (node: SnapshotNode, depth: number): void => {
    outline.elements++;
    if (node.control) outline.controls++;
    outline.left += node.cut ?? 0;
    put(depth, describeNode(node));
    for (const [name, value] of Object.entries(node.attributes ?? {}))
      if (/^(?:aria-label|aria-valuetext|title|alt|label|placeholder)$/.test(name)) count(value);
    if (node.shadow) {
      put(depth + 1, '#shadow-root');
      visitAll(node.shadow, depth + 2);
    }
    if (node.frame) {
      put(depth + 1, '#frame');
      visit(node.frame, depth + 2);
    }
    visitAll(node.kids ?? [], depth + 1);
    if (node.cut) put(depth + 1, `… ${node.cut}`);
  };
  if (title) {
    count(title);
    put(0, `title “${title.trim()}”`);
  }
  visit(root, 0);
  return outline;
}

function describeNode({ tag, attributes = {}, display, unseen, control, size }: SnapshotNode): string {
  const written = Object.entries(attributes).map(([name, value]) => (value ? `${name}=“${value}”` : name));
  const facts = [display, unseen && 'unseen', size?.join('×'), control && `→ ${control}`].filter(Boolean);
  return [tag, ...written, ...facts].join(' ');
}

/** The file, as it is shown and saved. */
export function writeSnapshot(snapshot: Snapshot): string {
  // Sizes in one line: they are most of the numbers, and read as pairs.
  const text = JSON.stringify(snapshot, null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  return `${text}\n`;
}
