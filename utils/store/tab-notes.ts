import { browser } from '../browser';
import type { Guide, Inspection } from '../messages/protocol';
import type { Visit } from '../model/sharing';
import type { DraftKind } from '../model/words';

/**
 * What is kept of a tab beside its state, in session memory (never on disk) and until the tab is closed: what the last look at its
 * controls gave, what it was opened to show, whose the person said it is, the address at which they asked for its controls, who learns of
 * the page that is there, and of its composers: which frames may have any, what was counted of each (`<frame>:<composer>`), and lists of terms
 * that a notice told of, or that were switched off by it.
 */
interface Notes {
  inspection: Inspection;
  guide: Guide;
  owner: string;
  asked: string;
  visit: Visit;
  frames: number[];
  counted: Record<string, DraftKind[]>;
  terms: { told: string[]; off: string[] };
}
type Kind = keyof Notes;

const kinds: readonly Kind[] = [
  'inspection',
  'guide',
  'owner',
  'asked',
  'visit',
  'frames',
  'counted',
  'terms',
];
const keyOf = (kind: Kind, tabId: number) => `${kind}:${tabId}`;

export async function readNote<K extends Kind>(kind: K, tabId: number): Promise<Notes[K] | null> {
  const key = keyOf(kind, tabId);
  return ((await browser.storage.session.get(key))[key] as Notes[K] | undefined) ?? null;
}

export async function writeNote<K extends Kind>(
  kind: K,
  tabId: number,
  note: Notes[K] | null,
): Promise<void> {
  const key = keyOf(kind, tabId);
  if (note === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: note });
}

/** One kind of note, by tab. */
export async function readNotes<K extends Kind>(kind: K): Promise<[tabId: number, note: Notes[K]][]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([key, note]) =>
    key.startsWith(`${kind}:`) ? [[Number(key.slice(kind.length + 1)), note as Notes[K]] as const] : [],
  ) as [number, Notes[K]][];
}

/** Forgets one kind of note on every tab where it applies; gives the tabs. */
export async function forgetNotes<K extends Kind>(
  kind: K,
  applies: (note: Notes[K]) => boolean,
): Promise<number[]> {
  const tabs: number[] = [];
  for (const [tabId, note] of await readNotes(kind)) {
    if (!applies(note)) continue;
    await writeNote(kind, tabId, null);
    tabs.push(tabId);
  }
  return tabs;
}

/** Of a tab that was closed nothing stays. */
export async function forgetNotesOf(tabId: number): Promise<void> {
  await browser.storage.session.remove(kinds.map((kind) => keyOf(kind, tabId)));
}
