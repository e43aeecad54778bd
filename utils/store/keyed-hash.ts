import type { FieldId } from '../model/words';
import type { Database } from './database';
import { foldPicture } from './fold-picture';

/** Fields whose equal values across accounts mean something; of the others no hash is kept. */
const linkable: ReadonlySet<FieldId> = new Set([
  'name',
  'handle',
  'bio',
  'email',
  'phone',
  'birthday',
  'address',
  'location',
  'employer',
  'education',
  'relationship',
  'family',
  'website',
  'linked-accounts',
]);

/** Whether a keyed hash is kept of a field's values. */
export const isLinkable = (field: FieldId): boolean => linkable.has(field);

/** The install's key: made once, not extractable, so it never leaves this browser profile. */
export async function installKey(db: Database): Promise<CryptoKey> {
  const kept = await db.get('keys', 'hmac');
  if (kept) return kept;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // Two workers may race here on the very first run: the first one stored wins for both.
  const tx = db.transaction('keys', 'readwrite');
  const first = await tx.store.get('hmac');
  if (!first) await tx.store.put(key, 'hmac');
  await tx.done;
  return first ?? key;
}

/** HMAC-SHA-256 of the normalised value, base64url without padding; null for fields that are not linkable. */
export async function keyedHash(key: CryptoKey, field: FieldId, value: string): Promise<string | null> {
  if (!isLinkable(field)) return null;
  return signText(key, `${field}\u0000${normalise(field, value)}`);
}

/** The same of a profile picture's address; null of what is no address. */
export async function hashPicture(key: CryptoKey, address: string | undefined): Promise<string | null> {
  const folded = address === undefined ? null : foldPicture(address);
  return folded === null ? null : signText(key, `photo\u0000${folded}`);
}

/** HMAC-SHA-256 of a text, base64url without padding. What it is a text of goes in front, so that no two kinds can be compared. */
export async function signText(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Equal for a person, equal here: case, spacing, phone punctuation and address prefixes do not count. */
export function normalise(field: FieldId, value: string): string {
  const folded = value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (field === 'phone') return folded.replace(/[^\d+]/g, '').replace(/^00/, '+');
  if (field === 'handle') return folded.replace(/^@/, '');
  if (field === 'email') return folded.replace(/^mailto:/, '');
  if (field === 'website' || field === 'linked-accounts') {
    return folded
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '');
  }
  return folded;
}
