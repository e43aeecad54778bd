/** Endings under which one company has its national sites: google.nl, google.co.uk. */
const national = /^(com|[a-z]{2}|com?\.[a-z]{2})$/;

/** Whether a host is this domain or beneath it; `google.*` is every national site of that name. */
export function isUnder(host: string, domain: string): boolean {
  if (!domain.endsWith('.*')) return host === domain || host.endsWith(`.${domain}`);
  const stem = domain.slice(0, -1);
  const at = host.startsWith(stem) ? 0 : host.indexOf(`.${stem}`) + 1;
  return (at > 0 || host.startsWith(stem)) && national.test(host.slice(at + stem.length));
}

/** Whether a wrapper's host is this one: exactly, beneath (`*.example.com`), or any national site (`www.google.*`), also with all beneath. */
export function isHost(host: string, pattern: string): boolean {
  if (/^\*\..*\.\*$/.test(pattern)) return isUnder(host, pattern.slice(2));
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  if (pattern.endsWith('.*')) return host.startsWith(pattern.slice(0, -1)) && isUnder(host, pattern);
  return host === pattern;
}
