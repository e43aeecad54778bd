import { findComposer } from './find-composer';
import { stopEvent } from './hold';
import { findPostControl } from './post-controls';
import { isPostingKey } from './posting-keys';
import { closestAround, findTarget, frameOf } from './tree';

/** What persons do in a frame, as far as drafts are concerned. None of these is called for an event that a script made. */
export interface Listener {
  /** Whether anything is wanted at all: else events are not looked into. */
  wants(): boolean;
  typed(composer: HTMLElement, how: 'key' | 'paste'): void;
  composing(composer: HTMLElement, on: boolean): void;
  /** Is anything written that was not looked at yet? */
  isWaiting(): boolean;
  /** A control that may send a draft off is pointed at, pressed down on, or has the focus. */
  nears(control: HTMLElement): void;
  /** True where the press is held; `place` is the control, the form, or the composer itself. */
  posts(event: Event, place: HTMLElement): boolean;
}

/** A page can have the browser put text in, and that input counts as trusted: so only what follows a person's own doing is heeded. */
const causeMs = 1_000;

/** A form with more controls than this is no composer's. */
const mostFields = 60;

const wordless =
  /^(?:Alt|AltGraph|CapsLock|Control|Escape|Fn|FnLock|Hyper|Meta|NumLock|OS|ScrollLock|Shift|Super|Symbol|Tab|ContextMenu|PrintScreen|Pause|Arrow\w+|Home|End|Page\w+|F\d+|Audio\w+|Media\w+|Launch\w+|Browser\w+)$/;

/** Copying or choosing all writes nothing; undoing, cutting and deleting by words do. With Alt it may be a letter of the keyboard’s. */
function isShortcut({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !/^(?:[vxyz]|Backspace|Delete)$/i.test(key);
}

/** What a person does can be followed in a window and, for forms inside them, in shadow roots. */
export interface Ears {
  attach(view: Window): void;
  /** Also where a composer's button may be: around its frame, and in its shadow root, out of which `submit` does not come. */
  attachAround(composer: Element): void;
  detach(): void;
}

export function makeEars(listener: Listener): Ears {
  const attached = new Set<Window | ShadowRoot>();
  let target: Element | null = null;
  let composer: HTMLElement | null = null;
  let causedAt = -causeMs;
  let pressedAt = -causeMs;
  let swallowsKeyUp = false;

  const composerOf = (event: Event): HTMLElement | null => {
    const found = findTarget(event);
    // Asked at every key; what is no composer yet may become one.
    if (found !== target || !composer?.isConnected) [target, composer] = [found, findComposer(found)];
    return composer;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    pressedAt = performance.now();
    // A key that was let go elsewhere is not waited for.
    if (!event.repeat) swallowsKeyUp = false;
    const isEnter = event.key === 'Enter';
    if (!isEnter && (wordless.test(event.key) || isShortcut(event))) return;
    const at = composerOf(event);
    if (!at) return;
    causedAt = performance.now();
    if (isEnter && isPostingKey(event, at) && listener.posts(event, at)) {
      stopEvent(event);
      swallowsKeyUp = true;
      return;
    }
    if (!event.isComposing) listener.typed(at, 'key');
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!swallowsKeyUp || event.key !== 'Enter') return;
    swallowsKeyUp = false;
    stopEvent(event);
  };
  const onInput = (event: InputEvent) => {
    if (event.isComposing) return;
    const isCaused = performance.now() - causedAt < causeMs || event.inputType === 'insertReplacementText';
    const at = isCaused ? composerOf(event) : null;
    if (at) listener.typed(at, 'key');
  };
  const onPaste = (event: Event) => {
    causedAt = performance.now();
    const at = composerOf(event);
    if (at) listener.typed(at, 'paste');
  };
  const onComposition = (event: Event) => {
    if (event.isTrusted) causedAt = performance.now();
    const at = composerOf(event);
    if (at) listener.composing(at, event.type !== 'compositionend');
  };
  const onNear = (event: Event) => {
    if (event.type === 'pointerdown') pressedAt = performance.now();
    if (!listener.isWaiting()) return;
    const control = findPostControl(findTarget(event));
    if (control) listener.nears(control);
  };
  const onClick = (event: Event) => {
    pressedAt = performance.now();
    const found = findTarget(event);
    const control = findPostControl(found);
    if (control && listener.posts(event, control)) stopEvent(event);
  };
  const onSubmit = (event: Event) => {
    const { target, submitter } = event as Event & { submitter?: HTMLElement | null };
    const form = target as HTMLFormElement | null;
    // A page may submit by itself at any time; that is no press of anybody's.
    if (!form || performance.now() - pressedAt > causeMs) return;
    // Of a form around a whole page it matters by which of its buttons.
    const place = submitter && form.elements?.length > mostFields ? submitter : form;
    if (listener.posts(event, place)) stopEvent(event);
  };

  const passive: [string, (event: never) => void][] = [
    ['input', onInput],
    ['beforeinput', onInput],
    ['paste', onPaste],
    ['drop', onPaste],
    ['cut', onPaste],
    ['compositionstart', onComposition],
    ['compositionend', onComposition],
    ['pointerover', onNear],
    ['pointerdown', onNear],
    ['focusin', onNear],
  ];
  const active: [string, (event: never) => void][] = [
    ['keydown', onKeyDown],
    ['keyup', onKeyUp],
    ['click', onClick],
    ['submit', onSubmit],
  ];
  const handlers = new Map([...passive, ...active] as [string, (event: Event) => void][]);
  const isPassive = new Set(passive.map(([type]) => type));
  const hear = (event: Event) => {
    // Chromium does not trust its own end of a composition (156, by its protocol's input); one that nobody began is no end of anything.
    const isHeard = event.isTrusted || event.type === 'compositionend';
    if (!isHeard || !listener.wants()) return;
    try {
      handlers.get(event.type)?.(event);
    } catch {
      // Whatever went wrong here, the person's typing and posting go on.
    }
  };

  const attach = (place: Window | ShadowRoot, types: Iterable<string> = handlers.keys()) => {
    attached.add(place);
    // The same listener is added but once, so this also puts back what `document.open` took away.
    for (const type of types)
      place.addEventListener(type, hear, { capture: true, passive: isPassive.has(type) });
  };
  return {
    attach: (view) => attach(view),
    attachAround(composer) {
      const root = composer.getRootNode();
      if (root.nodeType === 11) attach(root as ShadowRoot, ['submit']);
      let frame = frameOf(composer.ownerDocument);
      for (let depth = 0; frame && depth < 5; depth++) {
        const view = frame.ownerDocument.defaultView;
        if (view) attach(view, ['pointerover', 'pointerdown', 'focusin', 'click', 'submit']);
        frame = frameOf(frame.ownerDocument);
      }
    },
    detach() {
      for (const place of attached)
        for (const type of handlers.keys()) place.removeEventListener(type, hear, { capture: true });
      attached.clear();
    },
  };
}

/** Does a composer lie in what was submitted? */
export function isWithin(composer: Element, form: Element): boolean {
  return form.contains(composer) || closestAround(composer, 'form') === form;
}
