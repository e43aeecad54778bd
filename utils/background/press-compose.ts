import type { ComposePress } from '../messages/compose';
import type { OwnSettings } from '../model/settings';
import { changeSettings, switchTermList } from '../store/in-force';
import { readSettings } from '../store/settings';
import { readNote, writeNote } from '../store/tab-notes';
import { type ComposePlace, type Frame, findComposePlace } from './compose-frame';
import { listTermsAt } from './compose-terms';
import { followSettings } from './follow-settings';

/**
 * A button of a notice: switches something off for here, or on again. False where it is locked. That a person pressed is known by the page's
 * process alone: one that was taken over could pretend it, which is accepted for what the person could switch off themselves, and undo in settings.
 */
export async function receiveComposePress(
  press: ComposePress,
  undo: boolean,
  frame: Frame,
  at: number,
): Promise<boolean> {
  if (press.what === 'kind' && press.kind === 'terms') return switchTerms(frame.tabId, undo);
  const place = await findComposePlace(frame.tabId, frame.top);
  if (press.what === 'kind') return changeList('draftKindsOff', press.kind, !undo, at);
  if (press.what === 'clean-photos') return changeList('cleanPhotosOn', place.switched, !undo, at);
  // Held words would be got round by it.
  if (!undo && (await isHeldHere(place))) return false;
  return changeList('draftPlacesOff', place.switched, !undo, at);
}

const isHeldHere = async (place: ComposePlace) =>
  (await listTermsAt(place)).lists.some(({ locked }) => locked);

type ListName = 'draftKindsOff' | 'draftPlacesOff' | 'cleanPhotosOn';

async function changeList(name: ListName, element: string, isIn: boolean, at: number): Promise<boolean> {
  const before = await readSettings();
  const others = (before[name] as string[]).filter((one) => one !== element);
  const change = { [name]: isIn ? [...others, element] : others } as Partial<OwnSettings>;
  const { settings } = await changeSettings(change);
  await followSettings(before, settings, at);
  return (settings[name] as string[]).includes(element) === isIn;
}

/** The lists that the last notices of the tab told of; what one press switched off, its undoing switches on. */
async function switchTerms(tabId: number, undo: boolean): Promise<boolean> {
  const { told, off } = (await readNote('terms', tabId)) ?? { told: [], off: [] };
  const done: string[] = [];
  for (const id of undo ? off : told) if (await switchTermList(id, undo)) done.push(id);
  await writeNote('terms', tabId, { told, off: undo ? [] : done });
  return done.length > 0;
}
