import type { ComposeConfig } from '../../model/draft';
import { isAlive } from '../../observe/page-life';
import type { MakeNotice } from '../define';
import { type Caught, catchCarried, catchChosen, findFileInput } from './catch-files';
import { takeAway } from './pass-on';
import { openPhotoSession, type PhotoSession } from './photo-session';

/** What looking after photos needs of the frame's script. */
export interface PhotosLink {
  /** What may be done here now; null where nothing may, or it is not known yet. */
  config(): ComposeConfig | null;
  makeNotice: MakeNotice;
}

export interface Photos {
  /** Begins, or begins again where the listeners were lost, to look for files given to the page. */
  attach(view: Window): void;
  detach(): void;
  /** What may be done here has changed. */
  follow(): void;
}

/** A field tells of a choice twice, in one go. */
const types = ['input', 'change', 'drop', 'paste', 'submit'] as const;

/**
 * Looks after photos that are chosen, dropped or pasted in this frame. What it cannot see: fields that a page never puts into
 * its document, and `showOpenFilePicker`, which tells nobody but the page.
 */
export function startPhotos(link: PhotosLink): Photos {
  const views = new Set<Window>();
  const rooted = new WeakSet<Node>();
  let session: PhotoSession | null = null;
  /** The choice that was just seen, so that its second event is known. */
  let chosen: { input: HTMLInputElement; isHeld: boolean } | null = null;
  /** The one whose form was already kept from being sent once. */
  let asked: PhotoSession | null = null;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onEvent = (event: Event) => {
    // Typing tells of itself by the same name, at every key.
    if (!event.isTrusted || (event.type === 'input' && 'data' in event)) return;
    if (event.type === 'submit') return onSubmit(event);
    const config = link.config();
    if (!config?.photos || !isAlive()) return;
    if (event.type === 'input' || event.type === 'change') onChoice(event, config);
    else {
      const caught = catchCarried(event as DragEvent | ClipboardEvent);
      if (caught && open(caught, config.cleanPhotos)) stop(event);
    }
  };
  /** A form would go without what is held of it: kept once, so that the person is asked; then with the files as they are. */
  const onSubmit = (event: Event) => {
    if (!session?.isHeld || (session.target as HTMLInputElement).form !== event.target) return;
    if (asked === session || !isAlive()) return session.end();
    asked = session;
    stop(event);
  };
  const onChoice = (event: Event, config: ComposeConfig) => {
    const input = findFileInput(event);
    if (!input) return;
    if (chosen?.input !== input) {
      followRoot(input);
      chosen = { input, isHeld: isHeldIn(input, config) };
      // Both come in one go, before anything else.
      setTimeout(() => {
        chosen = null;
      });
    }
    if (chosen.isHeld) stop(event);
  };
  /** `change` does not come out of a shadow root, so it is met inside, before the field's own listeners. */
  const followRoot = (input: HTMLInputElement) => {
    const root = input.getRootNode();
    if (root.nodeType !== 11 || rooted.has(root)) return;
    rooted.add(root);
    root.addEventListener('change', onEvent, true);
  };
  /** Other files in the same field take the place of those before, also where there is no photo among them. */
  const isHeldIn = (input: HTMLInputElement, config: ComposeConfig): boolean => {
    if (session?.target === input) {
      session.drop();
      session = null;
    }
    const caught = catchChosen(input);
    // A folder's files lose their places in it when they are put together again.
    return caught !== null && open(caught, config.cleanPhotos && !input.webkitdirectory);
  };
  const open = (caught: Caught, isWanted: boolean): boolean => {
    // What still waits must not be lost.
    session?.end();
    const isHeld = isWanted && takeAway(caught);
    session = openPhotoSession(caught, isHeld, link.makeNotice);
    return isHeld;
  };

  return {
    attach(view) {
      views.add(view);
      for (const type of types) view.addEventListener(type, onEvent, true);
    },
    detach() {
      for (const view of views) for (const type of types) view.removeEventListener(type, onEvent, true);
      views.clear();
      session?.end();
      session = null;
    },
    follow() {
      if (!link.config()?.photos) session?.fade();
    },
  };
}
