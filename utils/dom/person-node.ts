import { asList, asText, get, type Json } from './json';
import { type Node, resolve, typesOf } from './json-ld';
import type { PersonSource, Place } from './person';
import { tidy } from './text';
import { sameAddress } from './url';
import type { View } from './view';

const references: Record<string, string> = { quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>', amp: '&' };

/** Data may hold markup and character references where a page shows text: tags and the commonest references go. */
function strip(text: string): string {
  const bare = text.slice(0, 20_000).replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return tidy(
    bare.replace(
      /&(?:#(\d{2,6})|(quot|apos|nbsp|lt|gt|amp));/g,
      (_, code: string | undefined, name: string) =>
        code ? String.fromCodePoint(Number(code)) : references[name]!,
    ),
  );
}

function nameOf(nodes: readonly Node[], value: Json): string {
  const node = resolve(nodes, value);
  const name = get(node, 'name') ?? get(node, '@value');
  return strip(asText(node) ?? asText(name) ?? asText(get(name, '@value')) ?? '');
}

/** One address as it would be written on a line: street, city, region and code, country. */
function readPlace(nodes: readonly Node[], value: Json, cue: string): Place | null {
  const node = resolve(nodes, value);
  const inner = get(node, 'address') ?? node;
  const part = (key: string) => nameOf(nodes, get(inner, key));
  const street = [part('streetAddress'), part('postOfficeBoxNumber')];
  const code = part('postalCode');
  const region = part('addressRegion');
  const city = region ? part('addressLocality') : [code, part('addressLocality')].filter(Boolean).join(' ');
  const regionCode = region && [region, code].filter(Boolean).join(' ');
  const said = [...street, city, regionCode, part('addressCountry')].filter(Boolean).join(', ');
  const text = said || nameOf(nodes, node);
  const exact = street.some(Boolean) || code !== '' || (said === '' && cue.endsWith('.address'));
  return text ? { text, exact, cue } : null;
}

/** A node of JSON-LD as a source on a person. An address of the page itself is no website of theirs, unless it is the site. */
export function readNode(view: View, nodes: readonly Node[], person: Json): PersonSource {
  const types = typesOf(person).join().slice(0, 40);
  const isPage = (url: string) =>
    sameAddress(url) === sameAddress(view.url.href) && view.url.pathname !== '/';
  return {
    values: (...keys) =>
      keys.flatMap((key) => {
        const given = asList(get(person, key) ?? get(person, `schema:${key}`)).slice(0, 100);
        const parts =
          key === 'name' ? ['givenName', 'familyName'].map((part) => asText(get(person, part))) : [];
        const full = parts.filter(Boolean).join(' ');
        if (given.length === 0 && full) given.push(full);
        return given.flatMap((value) => {
          const node = resolve(nodes, value);
          const link = asText(node) ?? asText(get(node, 'contentUrl')) ?? asText(get(node, 'url')) ?? '';
          const url = /^https?:\/\//i.test(link) && URL.canParse(link) ? link : '';
          const isOwnPage = key === 'url' && isPage(url);
          return isOwnPage ? [] : [{ text: nameOf(nodes, value), url, cue: `json-ld:${types}.${key}` }];
        });
      }),
    places: () =>
      ['address', 'homeLocation', 'location'].flatMap((key) =>
        asList(get(person, key))
          .slice(0, 20)
          .flatMap((value) => readPlace(nodes, value, `json-ld:${types}.${key}`.slice(-80)) ?? []),
      ),
  };
}
