import type { PageSight, SightTag } from '../model/page-sight';
import { codeLimits, listedRequests, sightLimits } from '../model/sight-limits';
import { findAddresses, findCalls, takeCode } from './find-addresses';
import { resolveAddress, stripHash } from './resolve-address';
import { hookPattern } from './snippet-names';

/** What is looked at: given, so that a test can bring its own. */
export interface Surroundings {
  document: Document;
  url: URL;
  loaded: { name: string; initiatorType: string }[];
}

/** Attributes that hold what an element loads or leads to; those after the first also where it waits to be scrolled into view. */
const sources = ['src', 'href', 'data', 'action', 'poster', 'srcset'];

const tags: Readonly<Record<string, SightTag>> = {
  SCRIPT: 'script',
  IFRAME: 'iframe',
  FRAME: 'iframe',
  IMG: 'img',
  LINK: 'link',
  A: 'a',
  AREA: 'a',
  FORM: 'form',
  BUTTON: 'button',
  INPUT: 'button',
  OBJECT: 'object',
  EMBED: 'object',
  VIDEO: 'video',
  AUDIO: 'video',
  SOURCE: 'video',
  'AMP-IMG': 'img',
  'AMP-PIXEL': 'img',
  'AMP-IFRAME': 'iframe',
  'AMP-VIDEO': 'video',
};

const signIn = /oauth|authori[sz]e|log-?in|sign-?in|connect|auth\//i;

/**
 * Gathers what on a page can tell companies of it: addresses of other hosts, snippets, widgets, names of cookies. Changes nothing,
 * judges nothing, reads no text but the title, headings and what buttons are called.
 */
export function lookAround({ document, url, loaded }: Surroundings): PageSight {
  const sight: PageSight = {
    url: stripHash(url),
    title: shorten(document.title),
    headings: [],
    elements: [],
    loaded: [],
    calls: [],
    mentioned: [],
    hooks: [],
    cookies: [],
    cut: loaded.length >= listedRequests,
  };
  const base = URL.canParse(document.baseURI) ? document.baseURI : url.href;
  const known = new Set<string>();
  const takeOnce = <T>(list: T[], most: number, key: string, make: () => T): void => {
    if (known.has(key)) return;
    if (list.length >= most) {
      sight.cut = true;
      return;
    }
    known.add(key);
    list.push(make());
  };
  const addElement = (tag: SightTag, address: string, rel?: string, text?: string): void => {
    const found = resolveAddress(address, url, base, tag);
    if (found === null) return;
    takeOnce(sight.elements, sightLimits.elements, `${tag} ${found} ${rel ?? ''}`, () => ({
      tag,
      url: found,
      ...(rel && { rel: rel.slice(0, sightLimits.name) }),
      ...(text && { text: shorten(text) }),
    }));
  };

  let code = 0;
  const readCode = (script: string): void => {
    const rest = codeLimits.page - code;
    if (script.length > Math.min(rest, codeLimits.script)) sight.cut = true;
    if (rest <= 0) return;
    code += script.length;
    const run = takeCode(script.slice(0, rest));
    for (const address of findAddresses(run)) {
      const found = resolveAddress(address, url, base, 'script');
      if (found) takeOnce(sight.mentioned, sightLimits.mentioned, `in ${found}`, () => found);
    }
    for (const call of findCalls(run))
      takeOnce(sight.calls, sightLimits.calls, `call ${call.join('\0')}`, () => call);
  };

  const readElement = (element: Element): void => {
    const name = element.tagName;
    const tag = tags[name] ?? 'other';
    if (name === 'SCRIPT' && !element.hasAttribute('src')) {
      if (isRun(element.getAttribute('type'))) readCode(element.textContent ?? '');
    } else if (name === 'NOSCRIPT') {
      // With scripts its content is text: what a page without them would load names the snippet's company all the same.
      for (const [, kind, address] of (element.textContent ?? '')
        .slice(0, codeLimits.script)
        .matchAll(inMarkup))
        addElement(
          kind!.toLowerCase() === 'img' ? 'img' : 'iframe',
          address!.replaceAll('&amp;', '&'),
          'noscript',
        );
    }
    // Elements that widgets bring along: `amp-twitter`, `fb:like`; and scripts that are places for one: `IN/Share`.
    const own = name === 'SCRIPT' ? (element.getAttribute('type') ?? '') : name.toLowerCase();
    if (/[-:/]/.test(own) && hookPattern.test(own)) addHook(own);
    // A script that waits for consent is not run, and nothing is loaded for it.
    const waits = name === 'SCRIPT' && !isRun(element.getAttribute('type'));
    if (!waits && element.hasAttributes()) readAttributes(element, tag);
    if (isButton(element)) addLabel(element);
    if (/^H[1-3]$/.test(name) && sight.headings.length < sightLimits.headings) {
      const heading = shorten(element.textContent ?? '');
      if (heading) sight.headings.push(heading);
    }
  };

  const readAttributes = (element: Element, tag: SightTag): void => {
    const rel = tag === 'link' || tag === 'a' ? (element.getAttribute('rel') ?? undefined) : undefined;
    for (const { name, value } of element.attributes) {
      if (name === 'class' || name === 'id') {
        for (const word of value.split(/\s+/, 60)) if (hookPattern.test(word)) addHook(word);
      } else if (sources.includes(name)) {
        const address = name === 'srcset' ? (value.trim().split(/[\s,]+/, 1)[0] ?? '') : value;
        if (name === 'href' && /^\s*javascript:/i.test(value)) readHandler(value);
        else if (name !== 'href' || tag === 'a' || tag === 'link')
          addElement(tag, address, rel, nameSignIn(element, tag, address));
      } else if (value.length > 8 && value.includes('//')) {
        if (/^on[a-z]+$/.test(name)) readHandler(value);
        else if (name.startsWith('data-')) readData(value, tag);
      }
    }
    const type = /^AMP-(?:SOCIAL-SHARE|ANALYTICS)$/.test(element.tagName)
      ? element.getAttribute('type')
      : null;
    if (type) addHook(`${element.tagName.toLowerCase()}-${type}`);
  };

  const addLabel = (element: Element): void => {
    const label = shorten(
      element.textContent || element.getAttribute('aria-label') || element.getAttribute('value') || '',
    );
    if (label.length > 3 && label.length <= 60)
      takeOnce(sight.elements, sightLimits.elements, `button ${label}`, () => ({
        tag: 'button' as const,
        url: '',
        text: label,
      }));
  };

  /** Code of a button: what it opens when pressed. */
  const readHandler = (value: string): void => {
    for (const address of findAddresses(readEscapes(value))) addElement('button', address);
  };
  /** Pictures and frames that wait to be scrolled into view, and addresses for a script that shares. */
  const readData = (value: string, tag: SightTag): void => {
    const address = value.trim();
    if (/^(?:https?:)?\/\/\S+$/i.test(address))
      addElement(tag === 'a' || tag === 'link' ? 'button' : tag, address);
    else for (const found of findAddresses(value)) addElement('button', found);
  };
  const addHook = (word: string): void => {
    const hook = word.slice(0, sightLimits.name);
    takeOnce(sight.hooks, sightLimits.hooks, `hook ${hook}`, () => hook);
  };

  const walk = (root: Document | ShadowRoot, depth: number): void => {
    for (const element of root.querySelectorAll('*')) {
      readElement(element);
      if (element.shadowRoot && depth < 4) walk(element.shadowRoot, depth + 1);
    }
  };
  walk(document, 0);

  for (const { name, initiatorType } of loaded) {
    const found = resolveAddress(name, url, base, 'img');
    if (found) {
      takeOnce(sight.loaded, sightLimits.loaded, `loaded ${found}`, () => ({
        url: found,
        by: initiatorType.slice(0, sightLimits.name),
      }));
    }
  }
  for (const part of readCookies(document).split(';')) {
    const name = part.split('=', 1)[0]!.trim().slice(0, sightLimits.name);
    if (name) takeOnce(sight.cookies, sightLimits.cookies, `cookie ${name}`, () => name);
  }
  return sight;
}

const inMarkup = /<(img|iframe)\b[^<>]*?\ssrc\s*=\s*["']?([^\s"'<>]+)/gi;

function isRun(type: string | null): boolean {
  return !type || /javascript|ecmascript|^module$|partytown|lazy|delayed|rocketscript|psajs/i.test(type);
}

function isButton(element: Element): boolean {
  return (
    element.tagName === 'BUTTON' ||
    element.getAttribute('role') === 'button' ||
    (element.tagName === 'INPUT' && /^(?:submit|button)$/i.test(element.getAttribute('type') ?? ''))
  );
}

function nameSignIn(element: Element, tag: SightTag, address: string): string | undefined {
  return tag === 'a' && signIn.test(address) ? (element.textContent ?? undefined) : undefined;
}

/** `javascript:` links may be written as addresses are. */
function readEscapes(value: string): string {
  return value.replace(/%(22|27|2F|3A)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A sandboxed page has none to read. */
function readCookies(document: Document): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

function shorten(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, sightLimits.text);
}
