/** A name and its value, as text; names as in the query, levels joined by dots. */
export type Entry = [name: string, value: string];

/** So that nothing hostile takes long: entries of one request, levels of JSON, characters of one value and of one name. */
export const maxEntries = 600;
const maxDepth = 12;
export const maxValue = 64 * 1024;
const maxName = 200;

/** `a=1&b[c]=2` → `a`, `b.c`; form data are written the same way. */
export function flattenQuery(text: string, into: Entry[], between = '&'): void {
  let at = text[0] === '?' ? 1 : 0;
  while (at < text.length && into.length < maxEntries) {
    const found = text.indexOf(between, at);
    const end = found < 0 ? text.length : found;
    if (end > at) {
      const sign = text.indexOf('=', at);
      const split = sign < 0 || sign > end ? end : sign;
      const name = decodePart(text.slice(at, Math.min(split, at + maxName)));
      into.push([foldName(name), decodePart(text.slice(split + 1, Math.min(end, split + 1 + maxValue)))]);
    }
    at = end + 1;
  }
}

/** `ud[em]` → `ud.em`, `items[][id]` → `items.id`. */
export function foldName(name: string): string {
  const cut = name.length > maxName ? name.slice(0, maxName) : name;
  if (!cut.includes('[')) return cut;
  return cut
    .replaceAll(']', '')
    .split('[')
    .filter((part) => part !== '')
    .join('.');
}

/** Percent-encoded text as it is meant; what is encoded wrongly stays as it is. */
export function decodePart(text: string): string {
  const plain = text.includes('+') ? text.replaceAll('+', ' ') : text;
  return unescapePercent(plain);
}

export function unescapePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Values of JSON by their path; what stands in a list stands under the list's own name. */
export function flattenJson(value: unknown, name: string, into: Entry[], depth = 0): void {
  if (into.length >= maxEntries || depth > maxDepth || value === null || value === undefined) return;
  if (typeof value !== 'object') {
    const text = String(value);
    into.push([name, text.length > maxValue ? text.slice(0, maxValue) : text]);
  } else if (Array.isArray(value)) {
    for (const item of value) {
      if (into.length >= maxEntries) return;
      flattenJson(item, name, into, depth + 1);
    }
  } else {
    for (const key in value) {
      if (into.length >= maxEntries) return;
      const path = name === '' ? key : `${name}.${key}`;
      flattenJson(
        (value as Record<string, unknown>)[key],
        path.length > maxName ? path.slice(0, maxName) : path,
        into,
        depth + 1,
      );
    }
  }
}

/** JSON that holds more than one plain value; undefined where the text is none, or is nested as nothing honest is. */
export function parseJson(text: string): object | undefined {
  const start = text.trimStart();
  if ((start[0] !== '{' && start[0] !== '[') || (start.length > 5000 && isTooDeep(start))) return undefined;
  try {
    return JSON.parse(start) as object;
  } catch {
    return undefined;
  }
}

/** Parsing what only opens takes long. Brackets in texts are counted too, which is near enough. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > 1000) return true;
  }
  return false;
}

const maxOpen = 100;

/** JSON of which the end was cut off: what came before the last comma, with all closed that was open there. */
export function parseCutJson(text: string): object | undefined {
  const first = text.trimStart()[0];
  if (first !== '{' && first !== '[') return undefined;
  const open: string[] = [];
  /** What was open at the last comma and has been closed since, and how much of it still is open. */
  let closed: string[] = [];
  let kept = 0;
  let comma = 0;
  let inText = false;
  for (let at = 0; at < text.length && open.length < maxOpen; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inText = !inText;
    else if (inText) at += Number(code === 0x5c);
    else if (code === 0x7b || code === 0x5b) open.push(code === 0x7b ? '}' : ']');
    else if (code === 0x7d || code === 0x5d) {
      const bracket = open.pop();
      if (bracket === undefined) break;
      if (open.length < kept) {
        closed.push(bracket);
        kept = open.length;
      }
    } else if (code === 0x2c) {
      comma = at;
      closed = [];
      kept = open.length;
    }
  }
  const closing = closed.join('') + open.slice(0, kept).reverse().join('');
  try {
    return comma > 0 && closing !== '' ? (JSON.parse(text.slice(0, comma) + closing) as object) : undefined;
  } catch {
    return undefined;
  }
}

/** base64 or base64url as text; undefined where it is none. */
export function decodeBase64(text: string): string | undefined {
  const bytes = decodeBase64Bytes(text);
  return bytes && new TextDecoder().decode(bytes);
}

export function decodeBase64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const plain = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+');
    return readCodes(atob(plain));
  } catch {
    return undefined;
  }
}

/** Text of one character per byte, as bytes. */
export function readCodes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
