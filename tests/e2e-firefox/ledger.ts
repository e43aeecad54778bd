import type { ForwardProxy } from '../../scripts/lib/proxy';

/**
 * What the pages themselves ask for, counted: a request beyond it was made by the browser or the extension. The
 * proxy stands in for the whole web, so nothing passes it by.
 */
export interface Ledger {
  expected: Map<string, number>;
  /** How much of the proxy's log was judged before. */
  judged: number;
}

export const newLedger = (): Ledger => ({ expected: new Map(), judged: 0 });

/** Notes one load of a page: its own address and those of the images, scripts and frames in it. */
export function expectRequests(ledger: Ledger, url: string, html: string): void {
  const inside = [...html.matchAll(/<(?:img|script|iframe)\b[^>]*?\ssrc="([^"]+)"/g)].map(
    ([, address]) => new URL(address!, url).href,
  );
  // The same image twice on one page is fetched once.
  for (const address of [new URL(url).href, ...new Set(inside)]) {
    if (!address.startsWith('http')) continue;
    // The proxy itself answers for the host of a page served over https; anybody else's it refuses.
    const isSeen = new URL(address).origin === new URL(url).origin;
    const key = isSeen ? address : nameHost(address);
    ledger.expected.set(key, (ledger.expected.get(key) ?? 0) + 1);
  }
}

/** Notes one request, to a host that the proxy answers for. */
export function expectRequest({ expected }: Ledger, url: string, method: 'GET' | 'POST' = 'GET'): void {
  const key = keyOf({ method, url: new URL(url).href });
  expected.set(key, (expected.get(key) ?? 0) + 1);
}

/** What pages load is known by its address alone; what they send apart from it. */
const keyOf = ({ method, url }: { method: string; url: string }) => (method === 'POST' ? `POST ${url}` : url);

/** Requests in the log since the last call that no page was expected to make, as `GET http://…`. */
export function takeStrangers(ledger: Ledger, proxy: ForwardProxy): string[] {
  const fresh = proxy.log.slice(ledger.judged);
  ledger.judged = proxy.log.length;
  return fresh
    .filter(({ method, url }) => {
      const key = keyOf({ method, url });
      const left = ledger.expected.get(key) ?? 0;
      if (left > 0 && ['GET', 'POST', 'CONNECT'].includes(method)) ledger.expected.set(key, left - 1);
      return left === 0;
    })
    .map(({ method, url, bytes }) => `${method} ${url}${bytes > 0 ? ` (${bytes} bytes)` : ''}`);
}

/** Of an https address that it does not answer for, a proxy sees the host alone. */
function nameHost(address: string): string {
  if (!address.startsWith('https:')) return address;
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || 443}`;
}
