import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Answers } from '../messages/protocol';
import type { Candidate, OwnContact } from '../model/sharing';
import { canonEmail, formEmail, formPhone, readEmail, readPhone } from './contact-forms';
import type { Database } from './database';
import { installKey, signText } from './keyed-hash';
import { maskValue } from './mask';

/** More addresses than this nobody has; each costs some hundred hashes. */
export const maxContacts = 20;

/** A request that carries more than this is compared in part. */
const maxCandidates = 32;

const digest = async (name: 'SHA-256' | 'SHA-1', text: string) =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest(name, utf8ToBytes(text))));

const hashOf = {
  sha256: (text: string) => digest('SHA-256', text),
  sha1: (text: string) => digest('SHA-1', text),
  md5: async (text: string) => bytesToHex(md5(utf8ToBytes(text))),
};

/** What is signed; in front what it is, so that it can never be compared with a profile's hashes. */
const sign = (key: CryptoKey, form: Candidate['form'], value: string) =>
  signText(key, `contact\u0000${form}:${value}`);

/**
 * Keeps an own e-mail address or phone number: masked, and the keyed hash of every form that networks use. The first hash is that of the
 * value itself. What was typed is kept nowhere.
 */
export async function addContact(
  db: Database,
  kind: OwnContact['kind'],
  text: string,
  at: number,
): Promise<Answers['contact-add']> {
  const value = kind === 'email' ? readEmail(text) : readPhone(text);
  if (value === null) return { problem: kind === 'email' ? 'not-email' : 'not-phone' };
  const key = await installKey(db);
  const forms = kind === 'email' ? formEmail(value, text) : formPhone(value);
  const hashes = await Promise.all([
    ...forms.map((form) => sign(key, 'plain', form)),
    ...forms.flatMap((form) =>
      (['sha256', 'sha1', 'md5'] as const).map(async (hash) => sign(key, hash, await hashOf[hash](form))),
    ),
  ]);
  const contact: OwnContact = {
    id: crypto.randomUUID(),
    kind,
    shown: maskValue(kind, value) ?? '',
    hashes,
    added: at,
  };
  // One transaction, so that two presses of the button cannot both be the first.
  const tx = db.transaction('contacts', 'readwrite');
  const kept = await tx.store.getAll();
  const problem = kept.some((one) => one.hashes[0] === hashes[0])
    ? 'known'
    : kept.length >= maxContacts
      ? 'too-many'
      : null;
  if (problem === null) await tx.store.put(contact);
  await tx.done;
  return problem === null ? { contact } : { problem };
}

/** Forgets a contact, and where it was seen sent; false where it is not known. */
export async function removeContact(db: Database, id: string): Promise<boolean> {
  const tx = db.transaction(['contacts', 'sharings'], 'readwrite');
  const isKnown = (await tx.objectStore('contacts').getKey(id)) !== undefined;
  await tx.objectStore('contacts').delete(id);
  for (let cursor = await tx.objectStore('sharings').openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    if (row.contacts.includes(id))
      await cursor.update({ ...row, contacts: row.contacts.filter((one) => one !== id) });
  }
  await tx.done;
  return isKnown;
}

/** Keyed hashes of hashes that were compared lately: the same few come with every page. Of plain values nothing is kept. */
const compared = new Map<string, string>();
const maxCompared = 200;

async function signCandidate(key: CryptoKey, { form, value }: Candidate): Promise<string[]> {
  if (form === 'plain') return Promise.all(canonPlain(value).map((text) => sign(key, form, text)));
  const token = `${form}:${value.toLowerCase()}`;
  const known = compared.get(token);
  if (known !== undefined) return [known];
  const signed = await sign(key, form, value.toLowerCase());
  if (compared.size >= maxCompared) compared.delete(compared.keys().next().value!);
  compared.set(token, signed);
  return [signed];
}

/** A value as a site may have sent it, as it may have been kept. */
function canonPlain(value: string): string[] {
  if (!value.includes('@')) return [value.replace(/[^\d+]/g, '')];
  const email = value.trim().toLowerCase();
  return [...new Set([email, canonEmail(email)])];
}

/**
 * What candidates are looked up in. The hashes under an id never change and the install's key goes only with all contacts, so that it
 * holds as long as the ids do.
 */
let known: { ids: string; key: CryptoKey; owners: ReadonlyMap<string, string> } | null = null;

async function lookUp(db: Database): Promise<typeof known> {
  const ids = (await db.getAllKeys('contacts')).join();
  if (known?.ids !== ids) {
    compared.clear();
    known =
      ids === ''
        ? null
        : { ids, key: await installKey(db), owners: indexHashes(await db.getAll('contacts')) };
  }
  return known;
}

/** Which of the person's own contacts are among these values, and whether as they are. */
export async function recogniseContacts(
  db: Database,
  candidates: readonly Candidate[],
): Promise<{ id: string; plain: boolean }[]> {
  const table = candidates.length > 0 ? await lookUp(db) : null;
  if (!table) return [];
  const found = new Map<string, boolean>();
  for (const candidate of candidates.slice(0, maxCandidates)) {
    for (const hash of await signCandidate(table.key, candidate)) {
      const id = table.owners.get(hash);
      if (id !== undefined) found.set(id, (found.get(id) ?? false) || candidate.form === 'plain');
    }
  }
  return [...found].map(([id, plain]) => ({ id, plain }));
}

/** Keyed hash → id of the contact; where two contacts share a form, the one that it is nearer to. */
function indexHashes(contacts: readonly OwnContact[]): Map<string, string> {
  const ranked = contacts
    .flatMap(({ id, hashes }) => {
      // Every form as it is, then three hashes of each.
      const forms = hashes.length / 4;
      return hashes.map((hash, at) => ({ id, hash, rank: at < forms ? at : Math.floor((at - forms) / 3) }));
    })
    .sort((a, b) => b.rank - a.rank);
  return new Map(ranked.map(({ id, hash }) => [hash, id]));
}
