import type { PageKind } from '../model/words';
import type { NetworkSettings, SettingsPage } from '../networks/define-settings';
import { normaliseLabel } from './normalise-label';

export interface SettingsLocation {
  /** Key in the catalogue's `pages`; null where it is a settings page that the catalogue does not name. */
  page: string | null;
  kind: PageKind;
  /** The address is the one that the catalogue gives, not one of `also`, which may show a part of the page only. */
  isOwn: boolean;
  /** The address goes deeper than the page's, where a `*` lets it: a single entry of a list. */
  isPart?: true;
}

interface Pattern {
  /** Null: any host of the network; on self-hosted software any host at all, and below any folder. */
  host: string | null;
  path: RegExp;
  query: readonly (readonly [string, string])[];
  hash: string;
  /** How much of the address it fixes. */
  weight: number;
  isOwn: boolean;
  /** Fits what lies deeper than a pattern that ends in `*`; null for others. */
  deeper: RegExp | null;
}

const prefixes = /^(?:www|m|mobile|web|touch|old|new|[a-z]{2}(?:-[a-z]{2})?)\.(?=[^.]+\.)/;
/** `en`, `nl-NL`: some networks put the language before the path. */
const locale = /^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/)/i;
const filled = /\\\{[a-z_]+\\\}|\\\*/g;

/** A host without `www.`, country and ending: `nl.pinterest.com` and `pinterest.de` are one. */
function baseOf(host: string): string {
  return host.replace(prefixes, '').replace(/\.(?:co\.|com\.)?[a-z]+$/, '');
}

function readPattern(text: string, ownHost: string | null, isOwn: boolean): Pattern | null {
  const isRelative = /^[/?]/.test(text);
  const isAnywhere = text.startsWith('{origin}') || /^https?:\/\/\{[a-z]+\}/.test(text);
  const address = text.replace(/^\{origin\}|^https?:\/\/\{[a-z]+\}/, '');
  const base = ownHost === null ? 'https://any.invalid' : `https://${ownHost}`;
  // Braces and stars must outlive the parser.
  const parts = /^(?:https?:\/\/([^/?#]+))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(address);
  if (!parts || !URL.canParse(base)) return null;
  const [, host, path = '', query = '', hash = ''] = parts;
  const trimmed = (path || '/').replace(/\/+$/, '');
  const isBelow = (isAnywhere || (isRelative && ownHost === null)) && trimmed !== '';
  const escaped = trimmed.replace(/[.+?^${}()|[\]\\*]/g, '\\$&');
  const test = escaped.replace(filled, (mark) => (mark === '\\*' ? '.*' : '[^/]+'));
  const keys = [...new URLSearchParams(query)];
  return {
    host: isAnywhere || isRelative ? null : (host ?? ownHost),
    path: new RegExp(`${isBelow ? '' : '^'}${test}/*$`, 'i'),
    query: keys,
    hash: hash.startsWith(':~:') ? '' : hash,
    weight:
      trimmed.replace(/[*]|\{[a-z_]+\}/g, '').length +
      keys.length * 50 +
      hash.length +
      (trimmed.includes('*') ? 0 : 5),
    isOwn,
    deeper: test.endsWith('.*')
      ? new RegExp(
          `${isBelow ? '' : '^'}${test.slice(0, -2)}${trimmed.endsWith('/*') ? '' : '[^/]*/'}[^/]`,
          'i',
        )
      : null,
  };
}

interface Compiled {
  key: string;
  page: SettingsPage;
  patterns: Pattern[];
}

const compiled = new WeakMap<
  NetworkSettings,
  { pages: Compiled[]; bases: Set<string>; main: string | null }
>();

function compile(network: NetworkSettings) {
  const ready = compiled.get(network);
  if (ready) return ready;
  const hosts = Object.values(network.pages).flatMap(
    ({ url }) => /^https?:\/\/([^/?#{]+)/.exec(url)?.[1] ?? [],
  );
  const pages = Object.entries(network.pages).map(([key, page]) => {
    const own = /^https?:\/\/([^/?#{]+)/.exec(page.url)?.[1] ?? null;
    const patterns = [page.url, ...(page.also ?? [])].flatMap(
      (text, at) => readPattern(text, own, at === 0) ?? [],
    );
    return { key, page, patterns };
  });
  const count = (host: string) => hosts.filter((one) => one === host).length;
  const main = hosts.toSorted((one, other) => count(other) - count(one))[0] ?? null;
  const made = { pages, bases: new Set(hosts.map(baseOf)), main: main && baseOf(main) };
  compiled.set(network, made);
  return made;
}

/** Paths on which services keep settings, whatever the service. Help and policies are none. */
const generic =
  /[/_.-](?:settings?|preferences?|prefs|psettings|mypreferences|instellingen|voorkeuren|einstellungen|parametres|reglages|configuracion|impostazioni|account[/_-](?:privacy|security|edit)|(?:user|my|me|profile|account)[/_-]privacy|privacy[/_-](?:controls|checkup|center|dashboard|tools|choices)|(?:ads?|cookies?|consent)[/_-]?(?:choices|controls))(?=$|[/.])|\/(?:settings?|preferences|prefs)[_-]/i;
const noSettings = /\/(?:help|support|legal|policies|policy|terms|docs|blog|hc|article|wiki|news)(?:\/|$)/i;
const genericHost =
  /^(?:settings|myaccount|account|accounts|privacy|preferences|accountscenter|myadcenter|adssettings)\./;
const genericTitle =
  /(?:^| )(?:settings|preferences|instellingen|voorkeuren|einstellungen|parametres|reglages)(?: |$)/;

/** Does an address, or the title of a page without one of its own, look like settings on any site? */
export function looksLikeSettings(url: URL, title = ''): boolean {
  if (noSettings.test(url.pathname)) return false;
  return (
    generic.test(url.pathname + url.hash.replace(/^#!?/, '')) ||
    genericHost.test(url.hostname) ||
    (/^[^-–—|·:]{0,60}$/.test(title) && genericTitle.test(normaliseLabel(title)))
  );
}

/**
 * The catalogue's page that an address of the network belongs to, the most specific one; only a `*` in the catalogue stands for deeper
 * pages. A page that merely looks like settings of the network gives `page: null`; anything else null. The caller vouches that the
 * address is the network's; on self-hosted software, that the page was recognised.
 */
export function locateSettings(network: NetworkSettings, url: URL, title = ''): SettingsLocation | null {
  const { pages, bases, main } = compile(network);
  const own = baseOf(url.hostname);
  // An address off every host the pages name (twitter.com for x.com) counts as the main one.
  const base = bases.has(own) ? own : main;
  const paths = new Set([url.pathname, url.pathname.replace(locale, '')]);
  let best: { one: Compiled; weight: number; isOwn: boolean; isPart: boolean } | null = null;
  for (const one of pages) {
    for (const { host, path, query, hash, weight, isOwn, deeper } of one.patterns) {
      if (host !== null && baseOf(host) !== base) continue;
      if (![...paths].some((shown) => path.test(shown))) continue;
      if (!query.every(([key, value]) => hasQuery(url, key, value))) continue;
      if (hash && !url.hash.slice(1).startsWith(hash)) continue;
      const exact = weight + (host === url.hostname ? 1 : 0);
      if (!best || exact > best.weight) {
        const isPart = deeper !== null && [...paths].some((shown) => deeper.test(shown));
        best = { one, weight: exact, isOwn, isPart };
      }
    }
  }
  if (best) {
    const { one, isOwn, isPart } = best;
    const { kind } = one.page;
    // Sessions have no pages of their own; what lies deeper is the list itself, of one of several accounts.
    return { page: one.key, kind, isOwn, ...(isPart && kind === 'apps' && { isPart }) };
  }
  const cues = (network.cues?.settingsTitle ?? []).map(normaliseLabel);
  const shown = normaliseLabel(title);
  if (looksLikeSettings(url) || (shown && cues.some((cue) => cue && ` ${shown} `.includes(` ${cue} `))))
    return { page: null, kind: 'settings', isOwn: false };
  return null;
}

function hasQuery(url: URL, key: string, value: string): boolean {
  const shown = url.searchParams.get(key);
  return shown !== null && (value.endsWith('*') ? shown.startsWith(value.slice(0, -1)) : shown === value);
}
