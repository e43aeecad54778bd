/** Does an address match a host pattern of the form `*://*.example.com/*`? Paths are not looked at. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
  if (!parts || !/^https?:$/.test(url.protocol)) return false;
  const [, scheme, host] = parts;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  if (!host!.startsWith('*.')) return url.hostname === host;
  const base = host!.slice(2);
  return url.hostname === base || url.hostname.endsWith(`.${base}`);
}
