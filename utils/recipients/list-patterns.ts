import { recipients } from './registry';

/** Match patterns of everything that belongs to a known company: all that is ever listened to. */
export function listPatterns(): string[] {
  const domains = [...recipients.values()].flatMap((recipient) => recipient.domains);
  return [...new Set(domains)].map((domain) => `*://*.${domain}/*`);
}
