import { type Carried, type Caught, isFileInput, noteSeen } from './catch-files';
import { fillCarrier, findWorld, makeCarrier } from './page-world';

type View = Window & typeof globalThis;

/** What puts back what was chosen, made beforehand, so that nothing can keep it from going back. */
const carriers = new WeakMap<Caught, DataTransfer>();

/**
 * Takes chosen files out of their field while they are held: a page that looks there by itself, or sends the form, would get them all the
 * same. False where they could not be put back, and of a drop or paste where it could not be carried on; nothing was changed then.
 */
export function takeAway(caught: Caught): boolean {
  const { target, files, carried } = caught;
  try {
    const view = findView(target);
    const carrier = makeCarrier(view, files);
    if (carried) {
      // Not every browser lets a paste be made that has files in it.
      const event = makeEvent(view, carried, carrier);
      const own = 'clipboardData' in event ? event.clipboardData : (event as DragEvent).dataTransfer;
      return (own as DataTransfer | null)?.files.length === files.length;
    }
    if (carrier.files.length !== files.length) return false;
    carriers.set(caught, carrier);
    (target as HTMLInputElement).value = '';
    return true;
  } catch {
    return false;
  }
}

/** Gives files to the page as if they had just been chosen, dropped or pasted where the person did that. */
export function passOn(caught: Caught, files: readonly File[]): void {
  const { target, carried } = caught;
  if (!carried) {
    const ready = files === caught.files ? carriers.get(caught) : undefined;
    setFiles(target as HTMLInputElement, ready ?? makeCarrier(findView(target), files));
    tellChosen(target);
    return;
  }
  const view = findView(target);
  const event = makeEvent(view, carried, makeCarrier(view, files, carried.texts));
  const isLeft = target.dispatchEvent(event);
  // What a browser does with files dropped on a field, where the page does not do something else.
  if (!isLeft || carried.event.type !== 'drop' || !isFileInput(target) || target.disabled) return;
  setFiles(target, makeCarrier(view, target.multiple ? files : files.slice(0, 1)));
  tellChosen(target);
}

function findView({ ownerDocument }: Element): View {
  return (ownerDocument.defaultView ?? window) as View;
}

function setFiles(input: HTMLInputElement, carrier: DataTransfer): void {
  const { wrappedJSObject } = input as { wrappedJSObject?: HTMLInputElement };
  (wrappedJSObject ?? input).files = carrier.files;
  noteSeen(input);
}

/** As browsers tell it: `input` comes out of shadow roots, `change` does not. */
function tellChosen(input: Element): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function makeEvent(view: View, { event, texts }: Carried, carrier: DataTransfer): Event {
  const world = findWorld(view);
  const common = { bubbles: true, cancelable: true, composed: true };
  if (event.type === 'paste') {
    const paste = new world.ClipboardEvent('paste', adopt(view, { ...common, clipboardData: carrier }));
    // Firefox makes one of its own, empty, whatever it is given.
    const own = paste.clipboardData;
    if (own && own.files.length === 0) fillCarrier(own, [...carrier.files], texts);
    return paste;
  }
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event as DragEvent;
  const place = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
  return new world.DragEvent('drop', adopt(view, { ...common, ...place, view, dataTransfer: carrier }));
}

declare const cloneInto:
  | (<T extends object>(value: T, target: object, options: { wrapReflectors: boolean }) => T)
  | undefined;

/** Firefox's page does not look into objects of an extension: they are made its own. */
function adopt<T extends object>(view: View, value: T): T {
  return typeof cloneInto === 'function' ? cloneInto(value, view, { wrapReflectors: true }) : value;
}
