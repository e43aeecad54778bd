import type { View } from './view';

/** A way of marking up things in the page's own elements. */
export interface Syntax {
  id: 'microformat' | 'microdata' | 'rdfa' | 'hcard';
  /** Elements that may describe a person. */
  people: string;
  /** Elements that may carry a property. */
  carriers: string;
  /** What an element describes; null when it opens no item. */
  typeOf(element: Element): string | null;
  /** The properties it carries, without prefix. */
  namesOf(element: Element): string[];
}

/** A person's description. `within`: the item it is part of. `roles`: as what. */
export interface Item {
  syntax: Syntax;
  root: Element;
  within: Element | null;
  roles: string[];
}

/** Bounds on the work one page can ask for. */
const maxPeople = 60;
const maxCarriers = 300;
const maxDepth = 100;

const tokens = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/, 50).filter(Boolean);
const lastPart = (name: string): string => name.replace(/^.*[:/#]/, '');
const mf2Root =
  /^h-(?:adr|card|cite|entry|event|feed|geo|item|listing|product|recipe|resume|review|review-aggregate)$/;
const classicRoot =
  /^(?:vcard|hentry|hresume|hreview|hreview-aggregate|vevent|hproduct|hrecipe|hlisting|haudio)$/;

/** Best first. https://microformats.org/wiki/microformats2-parsing, https://html.spec.whatwg.org/multipage/microdata.html, https://www.w3.org/TR/rdfa-lite/ */
const syntaxes: readonly Syntax[] = [
  {
    id: 'microformat',
    people: '.h-card, .h-resume',
    carriers: '[class*="p-"], [class*="u-"], [class*="dt-"]',
    typeOf: (element) => tokens(element, 'class').find((name) => mf2Root.test(name)) ?? null,
    namesOf: (element) =>
      tokens(element, 'class').flatMap((name) => /^(?:p|u|e|dt)-([a-z]+(?:-[a-z]+)*)$/.exec(name)?.[1] ?? []),
  },
  {
    id: 'microdata',
    people: '[itemscope][itemtype*="Person"], [itemscope][itemtype*="hcard"]',
    carriers: '[itemprop]',
    typeOf: (element) => (element.hasAttribute('itemscope') ? (tokens(element, 'itemtype')[0] ?? '') : null),
    namesOf: (element) => tokens(element, 'itemprop').map(lastPart),
  },
  {
    id: 'rdfa',
    people: '[typeof*="Person"]',
    carriers: '[property], [rel*=":"]',
    typeOf: (element) => element.getAttribute('typeof'),
    namesOf: (element) =>
      [...tokens(element, 'property'), ...tokens(element, 'rel').filter((name) => name.includes(':'))].map(
        lastPart,
      ),
  },
  {
    id: 'hcard',
    people: '.vcard, .hresume',
    carriers: '[class]',
    typeOf: (element) => tokens(element, 'class').find((name) => classicRoot.test(name)) ?? null,
    namesOf: (element) => tokens(element, 'class'),
  },
];

/** Where others than the page's people have their say. */
export const bystanders =
  '.comment, .comments, .commentlist, .comment-list, .comment-author, #comments, .p-comment, .u-comment, .h-cite, .h-review, .hreview, .h-review-aggregate, .hreview-aggregate, [itemprop~="comment"], [itemprop~="review"]';

/** The type of the item at an element, without prefix: `Person`, `h-entry`; `''` where there is none. */
export function kindOf(syntax: Syntax, root: Element | null): string {
  return lastPart((root && syntax.typeOf(root)?.trim().split(/\s+/)[0]) ?? '');
}

/** The item that an element is part of. */
export function findOwner(syntax: Syntax, element: Element): Element | null {
  let at = element.parentElement;
  for (let left = maxDepth; at && left > 0; left--) {
    if (syntax.typeOf(at) !== null) return at;
    at = at.parentElement;
  }
  return null;
}

/** Who is described in the page's elements; a card marked up in both generations of microformats counts once. */
export function findPeople(view: View): Item[] {
  return view.once('items:people', () => {
    const found: Item[] = [];
    for (const syntax of syntaxes) {
      if (syntax.id === 'hcard' && found.some((item) => item.syntax.id === 'microformat')) continue;
      for (const root of [...view.document.querySelectorAll(syntax.people)].slice(0, maxPeople)) {
        const type = kindOf(syntax, root);
        if (/person/i.test(type) && type !== 'Person') continue;
        if (root.closest(bystanders)) continue;
        found.push({ syntax, root, within: findOwner(syntax, root), roles: syntax.namesOf(root) });
      }
    }
    return found;
  });
}

/** The elements that carry an item's own properties, by name; those of nested items stay with them. */
export function collectProperties(syntax: Syntax, root: Element): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  // Properties may stand elsewhere and be pointed at: microdata's `itemref`, hCard's include pattern and table headings.
  const includes = syntax.id === 'hcard' ? [...root.querySelectorAll('.include')].slice(0, 20) : [];
  const ids = [
    ...(syntax.id === 'microdata' ? tokens(root, 'itemref') : []),
    ...(syntax.id === 'hcard' ? tokens(root, 'headers') : []),
    ...includes.map((link) =>
      (link.getAttribute('href') ?? link.getAttribute('data') ?? '').replace(/^#/, ''),
    ),
  ];
  const others = ids.slice(0, 20).flatMap((id) => root.ownerDocument.getElementById(id) ?? []);
  const candidates = [root, ...others].flatMap((scope) => {
    const owner = scope === root ? root : findOwner(syntax, scope);
    const inner = [...scope.querySelectorAll(syntax.carriers)].slice(0, maxCarriers);
    return (scope === root ? inner : [scope, ...inner]).map((element) => ({ element, owner }));
  });
  for (const { element, owner } of candidates.slice(0, maxCarriers * 2)) {
    const names = syntax.namesOf(element);
    if (names.length === 0 || findOwner(syntax, element) !== owner) continue;
    for (const name of names) found.set(name, [...(found.get(name) ?? []), element].slice(0, 100));
  }
  return found;
}
