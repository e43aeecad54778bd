/** An element as read. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** All text directly inside. */
  text: string;
}

const names = /^[A-Za-z_][\w.-]*$/;

/** Reads XML strictly: one root, every element closed by its own name, attributes quoted and once, entities known; throws otherwise. */
export function readXml(document: string): Element {
  let rest = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/i, () => '');
  if (rest === document) throw new Error('no declaration');
  rest = rest.replace(/^<!DOCTYPE [^<>]*>\s*/, '');
  const open: Element[] = [];
  let root: Element | null = null;
  for (const token of rest.match(/<[^>]*>|[^<]+|</g) ?? []) {
    const inner = open.at(-1);
    if (token === '<') throw new Error('a bare <');
    if (!token.startsWith('<')) {
      if (inner) inner.text += decode(token);
      else if (token.trim() !== '') throw new Error(`text outside: ${token}`);
    } else if (token.startsWith('</')) {
      const name = token.slice(2, -1);
      if (inner?.name !== name) throw new Error(`${name} closes ${inner?.name}`);
      open.pop();
    } else {
      const made = readTag(token);
      if (inner) inner.children.push(made);
      else if (root) throw new Error('two roots');
      else root = made;
      if (!token.endsWith('/>')) open.push(made);
    }
  }
  if (!root || open.length > 0) throw new Error('not closed');
  return root;
}

function readTag(tag: string): Element {
  const content = tag.slice(1, tag.endsWith('/>') ? -2 : -1).trimEnd();
  const [name = ''] = content.split(/\s/);
  if (!names.test(name)) throw new Error(`not a name: ${name}`);
  const attributes: Record<string, string> = {};
  const left = content
    .slice(name.length)
    .replace(/\s+([\w:.-]+)="([^"<]*)"/g, (_, key: string, value: string) => {
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = decode(value);
      return '';
    });
  if (left.trim() !== '') throw new Error(`not attributes: ${left}`);
  return { name, attributes, children: [], text: '' };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (all, code?: string, name?: string) => {
    if (code) return String.fromCodePoint(Number(code));
    const known = name === undefined ? undefined : entities[name];
    if (known === undefined) throw new Error(`not an entity: ${all}`);
    return known;
  });
}

/** Every element of a name, at any depth. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** A property list as plain values; throws on what is none. */
export function readPlist(document: string): unknown {
  const root = readXml(document);
  if (root.name !== 'plist' || root.attributes.version !== '1.0' || root.children.length !== 1)
    throw new Error('not a plist');
  return readValue(root.children[0]!);
}

function readValue({ name, children, text }: Element): unknown {
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'string') return text;
  if (name === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (name === 'array') return children.map(readValue);
  if (name !== 'dict' || children.length % 2 !== 0) throw new Error(`not a value: ${name} ${text}`);
  const made: Record<string, unknown> = {};
  for (let at = 0; at < children.length; at += 2) {
    const key = children[at]!;
    if (key.name !== 'key' || key.text in made) throw new Error(`not a key: ${key.name} ${key.text}`);
    made[key.text] = readValue(children[at + 1]!);
  }
  return made;
}
