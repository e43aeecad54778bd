import type { Box } from './place-notice';

/** A notice as the keyboard's gate knows it. */
export interface Shieldable {
  host: Element;
  box(): Box;
  focus(): void;
  escape(): void;
  /** The focus goes elsewhere. */
  left(): void;
}

export interface Shielded {
  enter(view: Window): void;
  leave(): void;
  /** Where the other notices of this frame lie. */
  others(): Box[];
}

/** Shown now, the latest last. */
const shown: Shieldable[] = [];
const guarded = new WeakSet<Window>();

/** Of a notice: whether it is reached by keyboard, and that what is typed in it stays in it. */
export function offerShield(notice: Shieldable): Shielded {
  const leave = () => {
    const at = shown.indexOf(notice);
    if (at >= 0) shown.splice(at, 1);
  };
  return {
    enter(view) {
      leave();
      shown.push(notice);
      raiseShield(view);
    },
    leave,
    others: () => shown.filter((one) => one !== notice).map((one) => one.box()),
  };
}

/** Listens before the page's own scripts do, where it is called before they run; costs nothing while no notice is shown. */
export function raiseShield(view: Window): void {
  if (guarded.has(view)) return;
  guarded.add(view);
  for (const type of ['keydown', 'keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout'] as const)
    view.addEventListener(type, guard, true);
}

/** `document.open` takes listeners away: they are put back. */
export function lowerShield(view: Window): void {
  guarded.delete(view);
}

function guard(event: Event): void {
  if (shown.length === 0 || !event.isTrusted) return;
  const own = shown.find(({ host }) => host === event.target);
  const key = event.type === 'keydown' ? (event as KeyboardEvent) : null;
  if (key && isChord(key)) {
    // The one key that is taken from the page, and only while there is something to get to.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!own) shown.at(-1)!.focus();
    return;
  }
  if (!own) return;
  // The page's traps for focus and its shortcuts have no part in what happens in here.
  event.stopImmediatePropagation();
  if (event.type === 'blur') own.left();
  if (key?.key === 'Escape') {
    event.preventDefault();
    own.escape();
  }
}

function isChord(event: KeyboardEvent): boolean {
  return event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyV';
}
