import type { FindOptions } from './control-scene';

/** An element with a shadow root. */
export interface Host {
  element: Element;
  shadow: ShadowRoot;
}

/** A page of more elements is not asked one by one: 20,000 take a fifth of a second where the script is new. */
const smallPage = 4_000;
/** Elements without a name of their own that have a shadow root are nearly always empty but for it, or hand their children to slots. */
const likely = 'div:empty, section:empty, main:empty, [slot]';
/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const plainName = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The hosts under a root whose names are HTML's own, in document order. */
export function* findPlainHosts(
  root: Document | ShadowRoot,
  all: NodeListOf<Element>,
  options: FindOptions,
): Generator<undefined, Host[]> {
  const isSmall = all.length <= smallPage;
  const listed = isSmall ? all : root.querySelectorAll(likely);
  const hosts: Host[] = [];
  for (let index = 0; index < listed.length; index++) {
    if (index % 250 === 249) yield;
    const given = listed[index]!;
    const element = isSmall || !given.hasAttribute('slot') ? given : given.parentElement;
    if (!element || hosts.at(-1)?.element === element || !plainName.test(element.localName)) continue;
    const shadow = element.shadowRoot ?? (isLikely(element) ? openShadow(element, options) : null);
    if (shadow) hosts.push({ element, shadow });
  }
  return hosts;
}

/** Asking the browser is slow; what has children of its own or no size is hardly ever a host. */
function isLikely(element: Element): boolean {
  const isEmpty = !element.firstChild || element.firstElementChild?.hasAttribute('slot') === true;
  return isEmpty && (element as HTMLElement).offsetHeight >= 8;
}

/** The shadow root of an element, a closed one too where the browser lets us. */
export function openShadow(element: Element, { openRoot }: FindOptions): ShadowRoot | null {
  if (element.shadowRoot || !openRoot) return element.shadowRoot;
  try {
    return openRoot(element);
  } catch {
    return null;
  }
}
