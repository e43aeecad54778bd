import { cleanText } from '../model/clean-text';
import type { FieldId } from '../model/words';

const dot = '•';

/** How each field is kept. `masked`: recognisable to its owner only. `plain`: as shown. `dropped`: nothing but derived facts. */
export const keeping: Readonly<Record<FieldId, 'masked' | 'plain' | 'dropped'>> = {
  name: 'masked',
  handle: 'plain',
  photo: 'dropped',
  verified: 'dropped',
  bio: 'dropped',
  email: 'masked',
  phone: 'masked',
  birthday: 'masked',
  address: 'masked',
  location: 'masked',
  employer: 'masked',
  education: 'masked',
  relationship: 'masked',
  family: 'masked',
  website: 'masked',
  'linked-accounts': 'plain',
  joined: 'plain',
  followers: 'plain',
  following: 'plain',
  friends: 'plain',
  connections: 'plain',
};

/** Longest text kept of one value, in characters. */
const maxShown = 120;

/** What is kept of a value for the person to recognise it by, or null. */
export function maskValue(field: FieldId, value: string): string | null {
  if (keeping[field] === 'dropped') return null;
  const text = maskBy[field]?.(value) ?? (keeping[field] === 'plain' ? value : maskWords(value));
  return cleanText(text).slice(0, maxShown);
}

const maskBy: Partial<Record<FieldId, (value: string) => string>> = {
  email: maskEmail,
  phone: maskPhone,
  birthday: (value) => value.replace(/[\p{L}\p{N}]/gu, dot),
  website: maskAddress,
  'linked-accounts': tidyAddress,
};

/** `jane@example.com` → `j•••@e•••.com`; of what stands around an address nothing is kept. */
function maskEmail(value: string): string {
  const found = /([^\s@:<]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/u.exec(value);
  return found ? `${maskWord(found[1]!)}@${maskHost(found[2]!)}` : maskWords(value);
}

/** An account's address as it is, without query and fragment; but a number or e-mail address in it is masked like one. */
function tidyAddress(value: string): string {
  const bare = value.trim().replace(/[?#].*$/s, '');
  if (/^mailto:/i.test(bare)) return maskEmail(bare);
  return bare.replace(/\+?\d(?:[ ().-]{0,2}\d){6,}/g, maskPhone);
}

/** `+31 6 12 34 56 78` → `+31 6 •• •• •• 78`: the country (or first digit) and the last two digits stay. */
function maskPhone(value: string): string {
  const digits = value.replace(/\D/g, '').length;
  const keepFirst = value.trim().startsWith('+') ? Math.min(3, digits - 5) : 1;
  let seen = 0;
  return value.replace(/[\p{L}\p{N}]/gu, (char) => {
    if (!/\d/.test(char)) return dot;
    seen++;
    return digits >= 7 && (seen <= keepFirst || seen > digits - 2) ? char : dot;
  });
}

/** `https://www.jane.example.com/me` → `j•••.example.com/…`, `https://janedoe.com` → `j•••.com`. */
function maskAddress(value: string): string {
  const match = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#\s]+)(.*)$/i.exec(value.trim());
  if (!match) return maskWords(value);
  return maskHost(match[1]!) + (match[2]!.replace(/^\/$/, '') ? '/…' : '');
}

/** Second levels under which anybody can have a name, as in `co.uk`. */
const commonLevel = /^(?:ac|co|com|edu|gov|ne|net|or|org)$/i;

/** The last label stays, and a common one before it (`co.uk`); `mail.example.com` → `m•••.e•••.com`. */
function maskHost(host: string): string {
  const labels = host.split('.');
  // What is no host name (`…doe`) has no last label that says nothing.
  if (!labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?(?::\d+)?$/u.test(label)))
    return labels.map(maskWord).join('.');
  const kept = labels.length > 2 && commonLevel.test(labels.at(-2)!) ? 2 : 1;
  return labels
    .map((label, at) => (labels.length > 1 && at >= labels.length - kept ? label : maskWord(label)))
    .join('.');
}

/** First letter of each word, the rest as dots of a fixed length, at most six words: `A••• C•••`. */
function maskWords(value: string): string {
  return value.split(/\s+/).slice(0, 6).map(maskWord).join(' ');
}

/** A word of one letter would be kept whole by its first letter, so nothing of it is. */
function maskWord(word: string): string {
  const letter = first(word);
  const rest = word.slice(letter.length);
  return (/[\p{L}\p{N}]/u.test(rest) ? letter : '') + dot.repeat(3);
}

function first(text: string): string {
  return (
    [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, 20))][0]?.segment ??
    ''
  );
}
