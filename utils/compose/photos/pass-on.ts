import { type Carried, type Caught, isFileInput } from './catch-files';
import { fillCarrier, findWorld, makeCarrier } from './page-world';

type View = Window & typeof globalThis;

/** Gives files to the page as if they had just been chosen, dropped or pasted where the person did that. */
export function passOn({ target, carried }: Caught, files: readonly File[], isSame: boolean): void {
  const view = (target.ownerDocument.defaultView ?? window) as View;
  if (!carried) {
    if (!isSame) setFiles(view, target as HTMLInputElement, files);
    tellChosen(target);
    return;
  }
  const event = makeEvent(view, carried, makeCarrier(view, files, carried.texts));
  const isLeft = target.dispatchEvent(event);
  // What a browser does with files dropped on a field, where the page does not do something else.
  if (!isLeft || carried.event.type !== 'drop' || !isFileInput(target) || target.disabled) return;
  setFiles(view, target, target.multiple ? files : files.slice(0, 1));
  tellChosen(target);
}

/** Whether what is held of it could be carried on: not every browser lets a paste be made that has files in it. */
export function canPassOn({ target, files, carried }: Caught): boolean {
  if (carried?.event.type !== 'paste') return true;
  try {
    const view = (target.ownerDocument.defaultView ?? window) as View;
    const paste = makeEvent(view, carried, makeCarrier(view, files)) as ClipboardEvent;
    return paste.clipboardData?.files.length === files.length;
  } catch {
    return false;
  }
}

function setFiles(view: View, input: HTMLInputElement, files: readonly File[]): void {
  const carrier = makeCarrier(view, files);
  const { wrappedJSObject } = input as { wrappedJSObject?: HTMLInputElement };
  (wrappedJSObject ?? input).files = carrier.files;
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
