import { type FindOptions, rootsOf } from '../dom/control-scene';
import { findControls } from '../dom/controls';
import { findEntries } from '../dom/entries';
import { readLook } from '../dom/look';
import { readNotes } from '../dom/notes';
import { newEffort, type Pace, runSliced } from '../dom/runner';
import { createView, type View } from '../dom/view';
import type { InspectMessage } from '../messages/protocol';
import { type Control, type ListEntry, maxControls, maxEntries, type PageLook } from '../model/control';
import { recogniseNetwork } from './recognise';

export type Inspected = Extract<InspectMessage, { type: 'inspected' }>;

export interface PageInspection {
  /** Null where it broke off before the page as a whole was seen. */
  told: Inspected | null;
  /** What there is to watch for changes: the document, shadow roots, frames. */
  roots: readonly (Document | ShadowRoot)[];
}

/** Looks through a page once. */
export async function inspectPage(
  document: Document,
  url: URL,
  options: FindOptions & { entries: boolean },
  pace: Pace,
): Promise<PageInspection> {
  const effort = newEffort();
  const view = createView(document, url);
  const controls: Control[] = [];
  const entries: ListEntry[] = [];
  const takeControl = (one: Control) => void (controls.length < maxControls && controls.push(one));
  const takeEntry = (one: ListEntry) => void (entries.length < maxEntries && entries.push(one));
  await runSliced(findControls(view, options), takeControl, effort, pace);
  if (options.entries) await runSliced(findEntries(view, options), takeEntry, effort, pace);
  const look = await runSliced(readLook(view, options), () => {}, effort, pace);
  const notes = options.entries ? await runSliced(readNotes(view, options), () => {}, effort, pace) : null;
  const roots = rootsOf(view);
  if (!look || pace.stopped?.()) return { told: null, roots };
  const told: Inspected = {
    type: 'inspected',
    url: (url.origin + url.pathname).slice(0, 2_000),
    look: { ...look, ...(notes && { notes }), viewer: findViewer(view) },
    controls,
    entries,
    effort,
  };
  return { told, roots };
}

/** Who is signed in, where the network's reader can tell on any page. */
function findViewer(view: View): PageLook['viewer'] {
  try {
    const viewer = recogniseNetwork(view)?.viewer?.(view) ?? null;
    return (
      viewer && {
        handle: viewer.handle?.slice(0, 500) || null,
        stableId: viewer.stableId?.slice(0, 200) || null,
      }
    );
  } catch {
    return null;
  }
}
