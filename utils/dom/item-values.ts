import { collectProperties, findOwner, kindOf, type Syntax } from './items';
import type { PersonSource, Place, Value } from './person';
import { readText } from './text';
import { resolveUrl } from './url';
import type { View } from './view';

const exactPart =
  /^(?:street-address|extended-address|post-office-box|postal-code|streetAddress|postalCode|postOfficeBoxNumber)$/;
const roughPart =
  /^(?:locality|region|country-name|addressLocality|addressRegion|addressCountry|homeLocation|location|based_near)$/;

function readShown(element: Element): string {
  const given = element.getAttribute('content') ?? element.getAttribute('value') ?? '';
  if (/^(?:META|LINK|DATA|INPUT)$/i.test(element.tagName)) return given;
  // The value class pattern of microformats: a label such as "home:" stands outside of it.
  const parts = [...element.querySelectorAll('.value')].slice(0, 10).map((part) => readText(part));
  const unseen = ['datetime', 'alt'].map((name) => element.getAttribute(name)).find(Boolean);
  const title = element.querySelector('.value-title')?.getAttribute('title');
  return parts.join('') || readText(element) || given || title || unseen || '';
}

function readUrl(view: View, element: Element): string {
  const names = ['href', 'src', 'data', 'content', 'value', 'resource'];
  const attribute = names.find((name) => element.hasAttribute(name));
  if (attribute) return resolveUrl(view, element.getAttribute(attribute));
  const inner = element.querySelector('a[href], img[src]');
  const written = /^https?:\S+$/.exec(readText(element))?.[0];
  return resolveUrl(view, inner?.getAttribute('href') ?? inner?.getAttribute('src') ?? written);
}

/** The parts of an address and whatever the page writes between them. */
function joinParts(parts: readonly Element[]): string {
  const [first] = parts;
  const last = parts.at(-1);
  let common = first ?? null;
  while (common && last && !common.contains(last)) common = common.parentElement;
  const text = readText(common);
  const from = text.indexOf(readText(first));
  const to = text.lastIndexOf(readText(last)) + readText(last).length;
  return to > from ? text.slice(from, to) : text;
}

function readPlaces(syntax: Syntax, root: Element, props: Map<string, Element[]>): Place[] {
  const cue = `${syntax.id}:adr`;
  const containers = [...(props.get('adr') ?? []), ...(props.get('address') ?? [])].slice(0, 5);
  return (containers.length > 0 ? containers : [root]).flatMap((scope): Place[] => {
    const parts = [...scope.querySelectorAll(syntax.carriers)].slice(0, 300).flatMap((element) => {
      const names = syntax.namesOf(element);
      const exact = names.some((name) => exactPart.test(name));
      if (!exact && !names.some((name) => roughPart.test(name))) return [];
      const isOurs = scope !== root || findOwner(syntax, element) === root;
      return isOurs && readText(element) ? [{ element, exact }] : [];
    });
    if (parts.length > 0) {
      const text = joinParts(parts.map(({ element }) => element));
      return [{ text, exact: parts.some(({ exact }) => exact), cue }];
    }
    const text = scope === root ? '' : readText(scope);
    return text ? [{ text, exact: true, cue }] : [];
  });
}

/** A name that is given in its parts only. */
function readNameParts(props: Map<string, Element[]>): string {
  const parts = [
    ['given-name', 'givenName'],
    ['family-name', 'familyName'],
  ].map((keys) => keys.map((key) => props.get(key)?.[0]).find(Boolean));
  return (
    readText(props.get('n')?.[0]) ||
    parts
      .map((part) => (part ? readShown(part) : ''))
      .join(' ')
      .trim()
  );
}

/** What microformats2 implies where a card names nothing: https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties */
function imply(root: Element, key: string): Element[] {
  const only = root.children.length === 1 ? root.children[0]! : root;
  if (key === 'name') return [root];
  const [tag, attribute] = key === 'photo' ? ['img', 'src'] : [':is(a, area)', 'href'];
  if (root.matches(`${tag}[${attribute}]`)) return [root];
  const inner = [root, only].map((scope) => [...scope.children].filter((child) => child.matches(tag)));
  return inner.find((found) => found.length === 1) ?? [];
}

/** Reads an item's properties. A nested item that is a property itself gives its name; a résumé's contact card counts as its own. */
export function readItem(view: View, syntax: Syntax, root: Element): PersonSource {
  const props = collectProperties(syntax, root);
  const isResume = /resume$/.test(kindOf(syntax, root));
  const implies =
    syntax.id === 'microformat' &&
    !isResume &&
    ![...props.keys()].some((key) => !/^(?:url|photo|uid)$/.test(key));
  const card = isResume ? (props.get('contact') ?? props.get('vcard'))?.[0] : undefined;
  const contact = card && readItem(view, syntax, card);

  const nameNested = (element: Element, keys: readonly string[]): string => {
    // An organisation's name and unit are marked apart in hCard, without an item of their own.
    const unit = element.querySelector('.organization-name, .p-organization-name');
    if (unit || syntax.typeOf(element) === null) return readText(unit);
    const inner = collectProperties(syntax, element);
    const named = keys.map((key) => inner.get(key)?.[0]).find(Boolean);
    return named ? readShown(named) : '';
  };
  const toValue = (element: Element, key: string): Value => ({
    // Read when asked for: most values are only needed for their address, or not at all.
    get text() {
      return nameNested(element, ['name', 'fn', 'organization-name', 'org', 'value']) || readShown(element);
    },
    get url() {
      return readUrl(view, element);
    },
    cue: `${syntax.id}:${key}`,
  });
  const readKey = (key: string): Value[] => {
    const elements = props.get(key) ?? [];
    const canImply =
      syntax.id === 'microformat' && (key === 'photo' || key === 'url' || (key === 'name' && implies));
    const implied = elements.length === 0 && canImply && !isResume ? imply(root, key) : [];
    const found = [...elements, ...implied].map((element) => toValue(element, key));
    const parts = key === 'name' && found.length === 0 ? readNameParts(props) : '';
    return parts ? [{ text: parts, url: '', cue: `${syntax.id}:given-name` }] : found;
  };
  const values = (...keys: string[]): Value[] =>
    keys.flatMap((key) => {
      // What a résumé is affiliated with is a club, not where they work.
      const own = isResume && key === 'affiliation' ? [] : readKey(key);
      const all = [...own, ...(contact?.values(key) ?? [])];
      if (!isResume || key !== 'org') return all;
      const name = values('name', 'fn')[0]?.text;
      const jobs = (props.get('experience') ?? []).slice(0, 20).map((job) => nameNested(job, ['org']));
      // A résumé's contact card under another name is the card of where they work.
      const places = contact?.values('name', 'fn').filter(({ text }) => text !== name) ?? [];
      return [...all, ...places, ...jobs.map((text) => ({ text, url: '', cue: `${syntax.id}:experience` }))];
    });
  return { values, places: () => [...readPlaces(syntax, root, props), ...(contact?.places() ?? [])] };
}
