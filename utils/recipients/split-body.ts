import type { Service } from './define';
import {
  type Entry,
  flattenJson,
  flattenQuery,
  foldName,
  maxEntries,
  maxValue,
  parseCutJson,
  parseJson,
} from './flatten';
import type { SeenBody } from './read-body';

/** So many events of one body are told apart; a page that sends more sends more of the same. */
const maxLines = 60;

/** A body's entries: one list for each event that it tells of. Bodies are read by what they look like, before by what is expected. */
export function splitBody(body: SeenBody, expected: Service['body']): Entry[][] {
  const entries: Entry[] = [];
  if ('unread' in body) return [];
  if ('fields' in body) {
    for (const [name, values] of Object.entries(body.fields))
      for (const value of values)
        if (entries.length < maxEntries) entries.push([foldName(name), value.slice(0, maxValue)]);
    return [entries];
  }
  const { text } = body;
  const json = body.cut ? parseCutJson(text) : parseJson(text);
  if (json !== undefined) {
    // Several events in one list are each told on their own.
    if (Array.isArray(json)) return json.slice(0, maxLines).map((one) => flattenOne(one));
    return [flattenOne(json)];
  }
  if (text.startsWith('--')) {
    flattenMultipart(text, entries);
    return [entries];
  }
  if (/^\s*[[{]/.test(text) && text.includes('\n')) return splitJsonLines(text);
  if (expected === 'lines') {
    return text
      .split(/\r?\n/, maxLines)
      .filter((line) => line !== '')
      .map((line) => {
        const one: Entry[] = [];
        flattenQuery(line, one);
        return one;
      });
  }
  if (expected !== 'text' && text.includes('=')) flattenQuery(text.trim(), entries);
  else if (text !== '') entries.push(['', text.slice(0, maxValue)]);
  return [entries];
}

function flattenOne(value: unknown): Entry[] {
  const entries: Entry[] = [];
  flattenJson(value, '', entries);
  return entries;
}

/** JSON of which the end is cut off, or one object in each line. */
function splitJsonLines(text: string): Entry[][] {
  const all: Entry[][] = [];
  for (const line of text.split('\n', maxLines)) {
    const json = parseJson(line);
    if (json !== undefined) all.push(flattenOne(json));
  }
  return all.length > 0 ? all : [[['', text.slice(0, maxValue)]]];
}

/** Parts of a form that the browser did not take apart by itself. */
function flattenMultipart(text: string, into: Entry[]): void {
  const end = text.search(/\r?\n/);
  const mark = text.slice(0, Math.min(end, 80));
  if (mark.length < 3) return;
  for (const part of text.split(mark, maxEntries)) {
    const head = part.search(/\r?\n\r?\n/);
    if (head < 0) continue;
    const name = /[\s;]name="([^"]{0,200})"/i.exec(part.slice(0, Math.min(head, 1000)))?.[1];
    if (name !== undefined) into.push([foldName(name), part.slice(head).trim().slice(0, maxValue)]);
  }
}
