/** An address in three parts that, joined, are exactly its text; `query` with its `?` or empty. */
export interface AddressParts {
  head: string;
  query: string;
  fragment: string;
}

export function splitAddress(text: string): AddressParts {
  const hash = text.indexOf('#');
  const end = hash < 0 ? text.length : hash;
  const mark = text.indexOf('?');
  const start = mark < 0 || mark > end ? end : mark;
  return { head: text.slice(0, start), query: text.slice(start, end), fragment: text.slice(end) };
}

/** The name of one `name=value`, decoded; the text itself where it is badly encoded. */
export function readName(pair: string): string {
  const end = pair.indexOf('=');
  return decode(end < 0 ? pair : pair.slice(0, end));
}

export function readValue(pair: string): string {
  const end = pair.indexOf('=');
  return end < 0 ? '' : decode(pair.slice(end + 1));
}

function decode(text: string): string {
  if (!text.includes('%')) return text.includes('+') ? text.replaceAll('+', ' ') : text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
