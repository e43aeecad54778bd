/** An element: name, attributes, and inside either text or elements. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  inside: string | Xml[];
}

/** An element. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  inside: string | (Xml | null)[] = [],
): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    inside: typeof inside === 'string' ? inside : inside.filter((one) => one !== null),
  };
}

/** A document of one element; `type` is the line between the declaration and it. */
export function renderXml(root: Xml, type?: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...(type ? [type] : []),
    ...renderElement(root, ''),
    '',
  ].join('\n');
}

function renderElement({ name, attributes, inside }: Xml, indent: string): string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)];
  const open = `${indent}<${start.join(' ')}`;
  if (typeof inside === 'string') return [`${open}>${escapeXml(inside)}</${name}>`];
  if (inside.length === 0) return [`${open}/>`];
  return [`${open}>`, ...inside.flatMap((one) => renderElement(one, `${indent}  `)), `${indent}</${name}>`];
}

/** A text inside XML; what XML cannot hold at all goes. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 has no way to write.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;')
  );
}
