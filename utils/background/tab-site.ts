import { getDomain } from 'tldts';

/** A page as what is counted for it needs it. */
export interface Place {
  host: string;
  /** Registrable domain, else the host. */
  site: string;
}

/** Somebody's blog on a host of many is a site of its own, as are an address in numbers and a name without dots. */
export function findSite(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** Where an address of the web is; null for any other, and for none. */
export function findPlace(address: string | null | undefined): Place | null {
  const url = parseWebAddress(address);
  return url && { host: url.hostname, site: findSite(url.hostname) };
}

export function parseWebAddress(address: string | null | undefined): URL | null {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address);
}
