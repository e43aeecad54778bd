import { asList, asText, get, type Json } from './json';
import { type Node, readJsonLd, resolve, typesOf } from './json-ld';
import type { View } from './view';

/** The person (or organisation) that the page's `ProfilePage` is about. */
export interface Subject {
  page: Node;
  person: Json;
}

/** The `ProfilePage` of JSON-LD whose main entity names this handle, so that data left over from another page is not taken. */
export function* findSubject(view: View, handle: string): Generator<undefined, Subject | null> {
  const nodes = yield* readJsonLd(view);
  const wanted = handle.toLowerCase();
  for (const page of nodes) {
    if (!typesOf(page).includes('ProfilePage')) continue;
    const person = resolve(nodes, get(page, 'mainEntity') ?? get(page, 'about'));
    const names = ['additionalName', 'alternateName', 'identifier', 'url', '@id'].flatMap((key) =>
      asList(get(person, key)).flatMap((value) => asText(get(value, 'value')) ?? asText(value) ?? []),
    );
    const isSubject = names.some(
      (name) =>
        name
          .toLowerCase()
          .replace(/[/?#]+$/, '')
          .replace(/^.*[/@]/, '') === wanted,
    );
    if (isSubject) return { page, person };
  }
  return null;
}

/** How often something was done to or by a person: `FollowAction` counts followers. As in the data, not as shown. */
export function readActionCount(person: Json, action: string): string | null {
  for (const counter of asList(get(person, 'interactionStatistic'))) {
    const type = asText(get(counter, 'interactionType')) ?? typesOf(get(counter, 'interactionType')).join();
    if (type.endsWith(action)) return asText(get(counter, 'userInteractionCount'));
  }
  return null;
}
