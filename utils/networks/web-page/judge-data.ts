import { asList, asText, get, type Json } from '../../dom/json';
import { type Node, resolve, typesOf } from '../../dom/json-ld';
import { sameAddress } from '../../dom/url';
import type { View } from '../../dom/view';

/** A person in JSON-LD and the page node that is about them, if one says so. */
export interface DataSubject {
  page: Json;
  person: Json;
}

export interface DataVerdict {
  /** A `ProfilePage` says who it is about: nothing else on the page weighs more. */
  declared: DataSubject | null;
  /** Another page's main entity, or the one person described for their own sake. */
  implied: DataSubject | null;
  isWork: boolean;
  /** A work's author is named, or people are described. */
  names: boolean;
}

/** Works whose author speaks on the page itself; the author of a book or the buyer on an invoice does not. */
export const work =
  /(?:Article|Posting|Blog|Video|Audio|Music|Photo|Image|Report|Recipe|HowTo|Podcast)[A-Za-z]*$|^CreativeWork$/;
const performer = /^(?:Person|Music(?:Group|Artist)|PerformingGroup)$/;
const authorKeys = ['author', 'creator', 'byArtist'];

const hasType = (value: Json, pattern: RegExp) => typesOf(value).some((type) => pattern.test(type));

/** Weighs what JSON-LD says: whom the page is about, and whether it is a work that merely names its author. */
export function judgeData(view: View, nodes: readonly Node[]): DataVerdict {
  const nested = new Set<Json>();
  const credited = new Set<string>();
  const nest = (value: Json, depth: number) => {
    for (const inner of asList(value)) {
      nested.add(inner);
      // What lies below a thing without a type still belongs to the thing around it.
      if (typeof inner !== 'object' || inner === null || depth === 0 || get(inner, '@type')) continue;
      for (const below of Object.values(inner).slice(0, 50)) nest(below, depth - 1);
    }
  };
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node).slice(0, 200)) {
      if (key !== '@graph') nest(value, 3);
    }
    // Pages are about people; a work, an organisation or another person merely refers to them.
    const isPage = hasType(node, /(?:Page|^WebSite)$/);
    for (const key of isPage ? [...authorKeys, 'publisher'] : Object.keys(node).slice(0, 200)) {
      for (const one of key === '@graph' ? [] : asList(node[key])) {
        const id = one !== node && asText(get(one, '@id'));
        if (id && id !== get(node, '@id')) credited.add(id);
      }
    }
  }
  const tops = nodes.filter((node) => !nested.has(node));
  const isPerson = (node: Json) => hasType(node, performer);
  const isNamed = (author: Json) => {
    const known = resolve(nodes, author);
    return typesOf(known).length > 0
      ? isPerson(known)
      : (asText(known) ?? asText(get(known, 'name'))) !== null;
  };
  // A group of musicians is nobody's work, though its type begins like one.
  const works = tops.filter((node) => hasType(node, work) && !isPerson(node));
  const findMain = (pattern: RegExp, suits: (node: Json) => boolean): DataSubject | null => {
    for (const page of tops.filter((node) => hasType(node, pattern))) {
      const entities = asList(get(page, 'mainEntity') ?? get(page, 'about')).map((one) =>
        resolve(nodes, one),
      );
      const person = entities.find(suits);
      if (person) return { page, person };
    }
    return null;
  };
  const here = sameAddress(view.url.href);
  const isHere = (node: Node) =>
    ['url', '@id', 'mainEntityOfPage'].some((key) => sameAddress(asText(get(node, key)) ?? '') === here);
  const people = tops.filter((node) => hasType(node, /^Person$/));
  const free = people.filter((node) => !credited.has(asText(get(node, '@id')) ?? ' '));
  const isAlone = new Set(free.map((node) => asText(get(node, 'name')))).size === 1;
  const alone = people.find(isHere) ?? (isAlone ? free[0] : undefined);
  return {
    declared: findMain(/^ProfilePage$/, (node) => typesOf(node).length > 0),
    implied: findMain(/Page$/, isPerson) ?? (alone ? { page: null, person: alone } : null),
    isWork: works.length > 0,
    names:
      people.length > 0 ||
      works.some((node) => authorKeys.flatMap((key) => asList(get(node, key))).some(isNamed)),
  };
}
