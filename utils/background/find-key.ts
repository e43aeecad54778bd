import { browser } from '../browser';
import type { DraftKind } from '../model/words';

const name = 'compose-salt';
let salted: Promise<CryptoKey> | null = null;

/** Session memory holds the salt, so that a find keeps its key when the worker is started again, and nothing of it outlives the browser. */
async function readSalt(): Promise<CryptoKey> {
  const stored = (await browser.storage.session.get(name))[name];
  const salt = Array.isArray(stored)
    ? Uint8Array.from(stored as number[])
    : crypto.getRandomValues(new Uint8Array(32));
  if (!Array.isArray(stored)) await browser.storage.session.set({ [name]: [...salt] });
  return crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** How a value is written does not count: `06 1234` is `06-1234`. */
const tidy = (value: string) => value.toLowerCase().replace(/[\s.\-/()_\u00a0]+/g, '');

/** Names a find by kind and value, in sixteen characters that tell nothing of either. */
export async function keyFind(kind: DraftKind, value: string): Promise<string> {
  salted ??= readSalt();
  const key = await salted.catch((error: unknown) => {
    salted = null;
    throw error;
  });
  const text = new TextEncoder().encode(`${kind}|${tidy(value)}`);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
  return Array.from(signed.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
