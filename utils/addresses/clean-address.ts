import { findParameter } from './find-parameter';
import { splitAddress } from './read-query';
import type { KnownParameter } from './registry';
import { unwrap } from './unwrap';

/** A parameter that was cut out. `companyName` without `company`: one that Vitrine knows by name only. */
export interface RemovedParameter extends Pick<KnownParameter, 'name' | 'company' | 'companyName' | 'kind'> {
  /** False where no public source says what it is. */
  sure: boolean;
}

export interface CleanedAddress {
  clean: string;
  /** Each name once, in the order of the address. */
  removed: RemovedParameter[];
  /** Whose redirects were taken off, the outermost first. */
  unwrapped: { company: string; name: string; sure: boolean }[];
}

/** Servers take half of this; browsers take far more, but then it is a page’s own data. */
const longest = 16_384;
/** More wrappers in one another than this are nobody's links. */
const deepest = 5;

/**
 * The same address without what tells companies of a click, a share or where one came from, and without their redirects. It leads where
 * it led: what stays keeps its order and spelling. Pure; never throws; what is no plain web address comes back as it was.
 */
export function cleanAddress(url: string): CleanedAddress {
  const untouched: CleanedAddress = { clean: url, removed: [], unwrapped: [] };
  const outer = readAddress(url);
  if (!outer) return untouched;
  const removed = new Map<string, RemovedParameter>();
  const target = unwrapAll(outer, removed);
  const inner = target.wrappers.length > 0 ? readAddress(target.text) : outer;
  if (!inner) return untouched;
  const clean = cutParameters(inner, removed);
  if (clean === outer.text) return untouched;
  return {
    clean,
    removed: [...removed.values()],
    unwrapped: target.wrappers,
  };
}

/** Which identifiers an address carries, without unwrapping: cheap enough to ask for every page. */
export function listClickIds(url: string): RemovedParameter[] {
  const address = readAddress(url);
  const found = new Map<string, RemovedParameter>();
  if (address) cutParameters(address, found);
  return [...found.values()];
}

interface Address {
  url: URL;
  text: string;
}

function readAddress(text: string): Address | null {
  if (text.length > longest || !/^\s*https?:/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password) return null;
  // The browser reads past blanks and line breaks; so that nothing is cut in their midst, its reading is taken.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that it drops.
  return { url, text: /[\x00-\x20]/.test(text) ? url.href : text };
}

function unwrapAll(start: Address, removed: Map<string, RemovedParameter>) {
  const wrappers: CleanedAddress['unwrapped'] = [];
  let at = start;
  for (;;) {
    const next = unwrap(at.url, at.text);
    const inner = next && readAddress(next.target);
    if (!next || !inner) return { text: at.text, wrappers };
    // Halfway would be neither clean nor the same when done again.
    if (wrappers.length === deepest) {
      removed.clear();
      return { text: start.text, wrappers: [] };
    }
    const { company, name, confidence } = next.wrapper;
    wrappers.push({ company, name, sure: confidence !== 'low' });
    at = inner;
  }
}

function cutParameters({ url, text }: Address, removed: Map<string, RemovedParameter>): string {
  // An address inside an address (archives, proxies): its parameters say which page is meant.
  if (/\/https?:\//i.test(url.pathname)) return text;
  const { head, query, fragment } = splitAddress(text);
  const host = url.hostname.replace(/\.$/, '');
  return head + cutQuery(query, host, removed) + cutFragment(fragment, host, removed);
}

/** The query with its `?`, empty where nothing is left of it. */
function cutQuery(query: string, host: string, removed: Map<string, RemovedParameter>): string {
  if (query.length < 2) return query;
  const pairs = query.slice(1).split('&');
  const kept = pairs.filter((pair) => {
    const known = findParameter(pair, host);
    if (!known) return true;
    const { company, companyName, kind, confidence } = known;
    const name = known.name === 'utm_*' || known.name.endsWith('[]') ? readOwnName(pair) : known.name;
    removed.set(name, { name, company, companyName, kind, sure: confidence !== 'low' });
    return false;
  });
  if (kept.length === pairs.length) return query;
  const rest = kept.join('&');
  return rest === '' ? '' : `?${rest}`;
}

/** A fragment is the page's own, but where it is itself a path with a query (`#/shoes?size=42&fbclid=…`). */
function cutFragment(fragment: string, host: string, removed: Map<string, RemovedParameter>): string {
  if (!/^#!?\//.test(fragment)) return fragment;
  const mark = fragment.indexOf('?');
  return mark < 0 ? fragment : fragment.slice(0, mark) + cutQuery(fragment.slice(mark), host, removed);
}

function readOwnName(pair: string): string {
  return decodeURIComponent(pair.split('=', 1)[0]!);
}
