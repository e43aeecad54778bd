import type { Candidate, DataKind } from '../model/sharing';
import { decodeBase64Bytes, unescapePercent } from './flatten';
import { isJunkHash, isJunkText } from './junk-hashes';

/** What a value turned out to hold of a person. */
export interface Found {
  kinds: Set<DataKind>;
  candidates: Map<string, Candidate>;
  /** What may still be looked at of this request, so that no hostile one takes long. */
  left: { entries: number; characters: number };
}

/** More than honest requests ever have. */
export const mostOfRequest = { entries: 3000, characters: 128 * 1024 } as const;

/** Enough to find the person's own; hostile requests hold more. */
const maxCandidates = 40;
const maxScanned = 8192;

const forms = { 64: 'sha256', 40: 'sha1', 32: 'md5' } as const;

/** Looks for e-mail addresses, phone numbers and hashes anywhere in a value of which nothing is known. */
export function scanValue(value: string, found: Found): void {
  if (value.length < 7 || found.left.characters <= 0) return;
  const text = readEncoded(value.length > maxScanned ? value.slice(0, maxScanned) : value);
  found.left.characters -= text.length;
  if (text.includes('@')) findEmails(text, found);
  if (/^\+\d[\d\s().-]{6,18}$/.test(text)) findPhone(text, found);
  else if (text.length > 12 && /%2B|[=/]\+\d|tel:/i.test(text)) findPhones(text, found);
  if (text.length >= 32) findHashes(text, found);
}

/** A value of a field for hashed contact data: its hashes, or what stands there as it is. True where it holds anything. */
export function scanContact(value: string, kind: DataKind, found: Found): boolean {
  const of = kind === 'hashed-email' ? 'email' : kind === 'hashed-phone' ? 'phone' : 'any';
  let holds = false;
  for (const part of value.slice(0, maxScanned).split(/[,;|]/, 12)) {
    const text = readEncoded(part).trim();
    if (isJunkText(text)) continue;
    const hash = readHash(text) ?? readHash(text.split(':', 2).find((one) => one.length >= 32) ?? '');
    if (hash) {
      if (isJunkHash(hash.value)) continue;
      addCandidate({ of, ...hash }, found);
      found.kinds.add(kind);
    } else if (text.includes('@') && findEmails(text, found)) {
      // As it is, which is more than a hash tells.
    } else if (of === 'phone' && /^\+?[\d\s().-]{7,20}$/.test(text)) findPhone(text, found);
    else found.kinds.add(kind);
    holds = true;
  }
  return holds;
}

/** Hex, or base64 of the right length, as lower-case hex. */
export function readHash(text: string): Pick<Candidate, 'form' | 'value'> | null {
  const { length } = text;
  if (length === 64 || length === 40 || length === 32) {
    if (/^[0-9a-f]+$/i.test(text)) return { form: forms[length], value: text.toLowerCase() };
  }
  const isPadded = text.endsWith('=');
  if (length === 43 || (isPadded && (length === 44 || length === 28 || length === 24))) {
    const bytes = /^[\w+/ -]+={0,2}$/.test(text) ? decodeBase64Bytes(text) : undefined;
    const form = bytes && ({ 32: 'sha256', 20: 'sha1', 16: 'md5' } as const)[bytes.length as 32];
    if (form) return { form, value: Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('') };
  }
  return null;
}

/** Addresses in addresses are encoded once more each time. */
function readEncoded(text: string): string {
  let value = text;
  for (let times = 0; times < 2 && /%(40|2B|25|3D)/i.test(value); times++) value = unescapePercent(value);
  return value;
}

const localPart = /[\p{L}\p{N}._%+'-]/u;
const domainPart = /^(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}-])/u;
/** What comes after an `@` without being a domain: `photo@2x.png`. */
const fileEnding = /\.(png|jpe?g|gif|webp|svg|avif|js|mjs|css|json|html?|php|map)$/i;

function findEmails(text: string, found: Found): boolean {
  let seen = false;
  for (
    let at = text.indexOf('@'), count = 0;
    at >= 0 && count < 20 && found.left.characters > 0;
    at = text.indexOf('@', at + 1), count++
  ) {
    let start = at;
    found.left.characters -= 64;
    while (start > 0 && at - start < 64 && localPart.test(text[start - 1]!)) start--;
    const domain = domainPart.exec(text.slice(at + 1, at + 260))?.[0];
    if (start === at || !domain || fileEnding.test(domain)) continue;
    const before = text.slice(Math.max(0, start - 8), start);
    // A user name before a host is none: `https://user@host.example/`.
    if (before.endsWith('//')) continue;
    const value = text.slice(start, at + 1 + domain.length).toLowerCase();
    if (isJunkText(value)) continue;
    addCandidate({ of: 'email', form: 'plain', value }, found);
    // What one writes to is the site's own address, and seldom the person's.
    if (!/mailto:$/i.test(before)) found.kinds.add('plain-email');
    seen = true;
  }
  return seen;
}

function findPhone(text: string, found: Found): void {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$/.test(digits)) return;
  addCandidate(
    { of: 'phone', form: 'plain', value: text.trim().startsWith('+') ? `+${digits}` : digits },
    found,
  );
  found.kinds.add('plain-phone');
}

function findPhones(text: string, found: Found): void {
  let count = 0;
  for (const [all, digits] of text.matchAll(/(?:%2B|[=/]\+|tel:\+?)(\d{8,15})(?!\d)/gi)) {
    if (++count > 5) return;
    addCandidate({ of: 'phone', form: 'plain', value: `+${digits}` }, found);
    if (!all.toLowerCase().startsWith('tel:')) found.kinds.add('plain-phone');
  }
}

function findHashes(text: string, found: Found): void {
  const whole = readHash(text);
  if (whole) {
    if (!isJunkHash(whole.value)) addCandidate({ of: 'any', ...whole }, found);
    return;
  }
  let count = 0;
  for (const [run] of text.matchAll(/(?<![0-9a-f])[0-9a-f]{32,}/gi)) {
    if (++count > 10) return;
    const hash = readHash(run);
    if (hash && !isJunkHash(hash.value)) addCandidate({ of: 'any', ...hash }, found);
  }
}

export function addCandidate(candidate: Candidate, { candidates }: Found): void {
  const key = `${candidate.form}:${candidate.value}`;
  const known = candidates.get(key);
  // What is known of it says more than that it could be anything.
  if (known ? known.of === 'any' : candidates.size < maxCandidates) candidates.set(key, candidate);
}
