import { parse } from 'tldts';

/** A name that can be had under a public suffix. */
export function isPublicDomain(domain: string): boolean {
  if (domain.length > 253 || !/^[\p{L}\d]/u.test(domain)) return false;
  const { isIcann, domain: registrable, isIp } = parse(domain, { allowPrivateDomains: false });
  return !isIp && isIcann === true && registrable !== null;
}

/** The part of a run of labels, from its start, that is a public domain; empty where none is. */
export function trimToDomain(run: string): string {
  let domain = run.replace(/[.-]+$/, '');
  for (let tries = 0; tries < 3; tries++) {
    if (!domain.includes('.') || domain.includes('..')) return '';
    if (isPublicDomain(domain)) return domain;
    const last = domain.lastIndexOf('.');
    // `example.com.Then` and `example.com.I`: the next sentence without a space before it.
    if (!/^\p{Lu}/u.test(domain.slice(last + 1))) return '';
    domain = domain.slice(0, last);
  }
  return '';
}
