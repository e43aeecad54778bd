import type { Sighting } from '../model/sighting';
import type { FieldId } from '../model/words';
import { asText, get, type Json } from './json';
import { readMeta } from './meta';
import { type Found, sight } from './sight';
import { firstText } from './text';
import type { View } from './view';

/** What the first of the selectors that has text shows. `[data-e2e="user-bio"]` becomes the cue `attribute:data-e2e=user-bio`. */
export function findText(root: ParentNode | null | undefined, ...selectors: string[]): Found {
  const hit = root ? firstText(root, selectors) : null;
  const attribute = /^\[([\w-]+)="([^"]+)"\]$/.exec(hit?.selector ?? '');
  return [hit?.text, attribute ? `attribute:${attribute[1]}=${attribute[2]}` : `selector:${hit?.selector}`];
}

/** What the first of these `<meta>` names holds. */
export function findMeta(view: View, ...names: string[]): Found {
  const meta = readMeta(view);
  const name = names.find((each) => meta.has(each)) ?? '';
  return [meta.get(name), `meta:${name}`];
}

/** What stands at the end of a path in data; `source` names the data in the cue. */
export function findData(data: Json, source: string, ...path: (string | number)[]): Found {
  return [asText(get(data, ...path)), `${source}.${path.join('.')}`];
}

/** `'yes'` where something was seen of which only the presence counts. */
export function findPresence(present: boolean | null | undefined, cue: string): Found {
  return [present ? 'yes' : null, cue];
}

/** One sighting per different value, at most 30: a list-like field. */
export function* sightEach(field: FieldId, found: Iterable<Found>): Generator<Sighting | undefined> {
  const seen = new Set<string>();
  for (const each of found) {
    const item = sight(field, each);
    if (!item || seen.has(item.value)) continue;
    if (seen.add(item.value).size > 30) return;
    yield item;
  }
}
