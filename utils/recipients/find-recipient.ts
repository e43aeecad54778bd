import type { Recipient } from './define';
import { recipients } from './registry';

const byDomain = new Map<string, Recipient>();
for (const recipient of recipients.values())
  for (const domain of recipient.domains) byDomain.set(domain, recipient);

/** The company to which a host belongs: the one that names it, or what it lies beneath, most exactly. */
export function findRecipient(host: string): Recipient | null {
  // A name of a host is at most 253 characters; hostile ones must not make the walk long.
  let rest = host.length > 253 ? '' : host.endsWith('.') ? host.slice(0, -1) : host;
  while (rest.includes('.')) {
    const found = byDomain.get(rest);
    if (found) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}
