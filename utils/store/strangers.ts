import { browser } from '../browser';
import type { FieldId, Health } from '../model/words';

/** The one private tab that was opened to see a profile as strangers do; session memory only. */
export interface Allowance {
  tabId: number;
  /** The account that it may tell of, and no other. */
  account: string;
  network: string;
  /** Of the address that it was opened for. */
  host: string;
  at: number;
  /** No private window was open before, and this one has not moved on since: nobody can be signed in. */
  fresh: boolean;
  /** Where it stood when it had first loaded, without query and fragment; null before. */
  landed: string | null;
  /** A document of the tab was let speak; one more is another than the tab was opened for. */
  marked: boolean;
  /** The address that was read, without query and fragment; null before. When the tab leaves it, the allowance ends. */
  read: string | null;
}

/** What came of it, for the pages to tell. */
export type Told = { at: number } & (
  | { state: 'looking' }
  | { state: 'seen'; fields: FieldId[] }
  /** A wall or a page that could not be read. */
  | { state: 'unread'; health: Exclude<Health, 'ok'> }
  /** Somebody is signed in there; nobody can tell; another page came; the window was closed before anything was read. */
  | { state: 'signed-in' | 'unsure' | 'elsewhere' | 'closed' }
);

const allowanceKey = 'strangers';
const toldKey = 'strangers-told';

export async function readAllowance(): Promise<Allowance | null> {
  const kept = await browser.storage.session.get(allowanceKey);
  return (kept[allowanceKey] as Allowance | undefined) ?? null;
}

export async function writeAllowance(allowance: Allowance | null): Promise<void> {
  if (allowance) await browser.storage.session.set({ [allowanceKey]: allowance });
  else await browser.storage.session.remove(allowanceKey);
}

/** By account. */
export async function readTold(): Promise<Record<string, Told>> {
  const kept = await browser.storage.session.get(toldKey);
  return (kept[toldKey] as Record<string, Told> | undefined) ?? {};
}

export async function writeTold(account: string, told: Told): Promise<void> {
  await browser.storage.session.set({ [toldKey]: { ...(await readTold()), [account]: told } });
}

/** Of accounts that were erased: what came of it, and that a tab was to tell of them. */
export async function forgetTold(applies: (account: string) => boolean): Promise<void> {
  const allowance = await readAllowance();
  if (allowance && applies(allowance.account)) await writeAllowance(null);
  const kept = Object.entries(await readTold()).filter(([account]) => !applies(account));
  if (kept.length > 0) await browser.storage.session.set({ [toldKey]: Object.fromEntries(kept) });
  else await browser.storage.session.remove(toldKey);
}
