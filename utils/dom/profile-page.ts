import { asList, asText, get, type Json } from './json';
import { type Node, readJsonLd, resolve, typesOf } from './json-ld';
import type { View } from './view';

/** The person (or organisation) that the page's `ProfilePage` is about. */
export interface Subject {
  page: Node;
  person: Json;
}

/** Does the node name this handle, as a name, an id or the end of an address? */
function namesHandle(node: Json, handle: string): boolean {
  const names = ['additionalName', 'alternateName', 'identifier', 'url', '@id', 'sameAs'].flatMap((key) =>
    asList(get(node, key)).flatMap((value) => asText(get(value, 'value')) ?? asText(value) ?? []),
  );
  return names.some((name) => last(name) === handle.toLowerCase());
}

/** The last part of an address in lower case, without query; a bare name as it is. */
function last(name: string): string {
  return name
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*[/@]/, '');
}

/** The `ProfilePage` of JSON-LD whose main entity names this handle, so that data left over from another page is not taken. */
export function* findSubject(view: View, handle: string): Generator<undefined, Subject | null> {
  const nodes = yield* readJsonLd(view);
  for (const page of nodes) {
    if (!typesOf(page).includes('ProfilePage')) continue;
    const person = resolve(nodes, get(page, 'mainEntity') ?? get(page, 'about'));
    if (namesHandle(person, handle)) return { page, person };
  }
  return null;
}

/** The first JSON-LD `Person` whose own address or name is this handle: not the authors and commenters beside it. */
export function* findPerson(view: View, handle: string): Generator<undefined, Node | null> {
  const nodes = yield* readJsonLd(view);
  return nodes.find((node) => typesOf(node).includes('Person') && namesHandle(node, handle)) ?? null;
}

/** How often something was done to or by a person: `FollowAction` counts followers. As in the data, not as shown. */
export function readActionCount(person: Json, action: string): string | null {
  const find = (key: string, wanted: string) =>
    asList(get(person, key)).find((counter) => {
      const type = get(counter, 'interactionType');
      return (asText(type) ?? typesOf(type).join()).endsWith(wanted);
    });
  // What they did themselves may be kept apart: following others is a FollowAction there.
  const own = action === 'SubscribeAction' ? find('agentInteractionStatistic', 'FollowAction') : null;
  return asText(get(find('interactionStatistic', action) ?? own, 'userInteractionCount'));
}
