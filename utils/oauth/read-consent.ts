import { getDomain } from 'tldts';
import type { Confidence } from '../model/words';
import type { Authorize } from './define';
import { findPlace } from './providers';

/** What the address of a consent page says. Everything in it is text from the address: hostile until shown as text. */
export interface SeenConsent {
  /** `<provider>|<client id, else site>`, as in `ConsentRequest`. */
  id: string;
  provider: string;
  network: string | null;
  client: string | null;
  /** Registrable domain that the person is sent back to. */
  site: string | null;
  /** As written in the address, each once; a last `…` where there was more than was taken. */
  scopes: string[];
  /** `cut`: there was more than was taken. `unknown`: this kind of address does not say what is asked. */
  state: 'read' | 'cut' | 'unknown';
  /** `low`: the page's own look should confirm it. */
  confidence: Confidence;
}

/** The most that is taken of an address: characters of its query, scopes, characters of one name. */
const limits = { query: 16_384, scopes: 100, name: 200 } as const;

/** Parameters in which sign-in pages carry the address that they go on to. */
const carriers = [
  'continue',
  'next',
  'return_to',
  'redirect_to',
  'redirect_after_login',
  'session_redirect',
  'openid.return_to',
  'dest',
  'done',
  'redir',
  'redirect_url',
  'ru',
];

/**
 * What an app asks for at this address, or null where it is no consent page. Follows one step from a provider's sign-in page to
 * the consent page behind it. Never throws; takes at most 16 KB of the query into account.
 */
export function readConsent(url: URL): SeenConsent | null {
  return readAuthorize(url) ?? readAuthorize(findCarried(url));
}

function readAuthorize(url: URL | null): SeenConsent | null {
  const place = url && findPlace(url);
  if (!place) return null;
  const { provider, authorize } = place;
  const query = authorize.inside ? unfold(readQuery(url).get(authorize.inside) ?? '') : readQuery(url);
  const client = authorize.client === null ? null : clean(readTexts(query, authorize.client)[0] ?? '');
  if (client === '') return null;
  if (client === null && !query.has('oauth_token')) return null;
  const asked = collectScopes(query, authorize);
  const cut = asked.cut || url.search.length > limits.query;
  const site = findSite(url, query, authorize);
  if (authorize.scopeForm && !asked.scopes.every((scope) => authorize.scopeForm!.test(scope))) return null;
  if (authorize.hosts.includes('*') && !looksLikeCode(query, asked.scopes)) return null;
  return {
    id: `${provider.id}|${client ?? site ?? ''}`,
    provider: provider.id,
    network: provider.network,
    client,
    site,
    // Said as a scope, so that what comes after the cut is never passed over wherever scopes are explained.
    scopes: cut ? [...asked.scopes, '…'] : asked.scopes,
    state: cut ? 'cut' : asked.said ? 'read' : 'unknown',
    confidence: authorize.confidence,
  };
}

/** Any site can have `/oauth/authorize`: only a whole request for a code with scopes tells it apart from a page of another kind. */
function looksLikeCode(query: URLSearchParams, scopes: readonly string[]): boolean {
  return query.get('response_type') === 'code' && query.has('redirect_uri') && scopes.length > 0;
}

function readQuery(url: URL): URLSearchParams {
  return new URLSearchParams(url.search.slice(0, limits.query));
}

function unfold(text: string): URLSearchParams {
  if (!text.startsWith('{')) return new URLSearchParams(text);
  try {
    const parsed: Record<string, unknown> = JSON.parse(text);
    return new URLSearchParams(
      Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
  } catch {
    return new URLSearchParams();
  }
}

function findCarried(url: URL): URL | null {
  if (url.protocol !== 'https:' || url.search.length < 10) return null;
  const query = readQuery(url);
  for (const name of carriers) {
    const value = query.get(name);
    if (!value?.includes('?')) continue;
    const target = parse(value, url.origin);
    const own = target && getSite(target.hostname);
    if (own && own === getSite(url.hostname)) return target;
  }
  return null;
}

function collectScopes(
  query: URLSearchParams,
  authorize: Authorize,
): { scopes: string[]; said: boolean; cut: boolean } {
  const names = [...(authorize.scope === null ? [] : [authorize.scope]), ...(authorize.moreScopes ?? [])];
  const found = new Set<string>(authorize.asks);
  let cut = false;
  const add = (text: string) => {
    if (found.has(text)) return;
    const name = clean(text);
    if (!name || found.has(name)) return;
    if (found.size < limits.scopes) found.add(name);
    else cut = true;
    if (text.length > limits.name) cut = true;
  };
  const said = names.some((name) => query.has(name));
  for (const name of names)
    for (const text of readTexts(query, name))
      for (const scope of split(text, authorize.delimiters)) add(scope);
  for (const flag of authorize.flags ?? []) {
    const [name = '', wanted] = flag.split('=');
    const value = query.get(name);
    if (value && (wanted === undefined || (said && value === wanted))) add(`${name}=${value}`);
  }
  return { scopes: [...found], said: said || found.size > 0, cut };
}

function split(text: string, delimiters: string): string[] {
  // Some apps encode their list twice.
  const plain = /%(20|2[cC]|3[aA]|2[fF])/.test(text) ? decode(text) : text;
  return plain.split(new RegExp(`[\\s${delimiters}]+`));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All values of a parameter; Facebook's consent page writes them as JSON. */
function readTexts(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((value) => {
    if (!/^["[]/.test(value)) return [value];
    try {
      const parsed: unknown = JSON.parse(value);
      const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
      return list.filter((one) => typeof one === 'string');
    } catch {
      return [value];
    }
  });
}

/** Names of scopes and apps are plain ASCII; anything else could make a name look like another. */
function clean(text: string): string {
  return text
    .trim()
    .slice(0, limits.name)
    .replace(/[^\x20-\x7e]/g, '\ufffd');
}

/** Google's pop-ups are sent back to `storagerelay://https/shop.example?id=…`. */
const relay = /^storagerelay:\/\/https?\//;

function findSite(url: URL, query: URLSearchParams, authorize: Authorize): string | null {
  const own = getSite(url.hostname);
  for (const name of authorize.redirects) {
    const value = readTexts(query, name)[0]?.slice(0, 2000).replace(relay, 'https://');
    const target = value ? parse(value) : null;
    const site = target && getSite(target.hostname);
    if (site && site !== own) return site;
  }
  return null;
}

function parse(value: string, base?: string): URL | null {
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Null for the person's own device: apps there listen on `localhost`. */
function getSite(host: string): string | null {
  if (/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(host) || host.endsWith('.localhost')) return null;
  return getDomain(host, { allowPrivateDomains: true }) ?? (host || null);
}
