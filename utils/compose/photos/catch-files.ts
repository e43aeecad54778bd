import { openShadowRoot } from '../../browser';
import { isPhoto } from './is-photo';

/** Files that a person just gave to a page, and the way by which they came. */
export interface Caught {
  files: File[];
  /** Where they were chosen, dropped or pasted. */
  target: Element;
  /** Null for those that were chosen in a field. */
  carried: Carried | null;
}

/** What a drop or paste carried, read while its event lasts: afterwards the page's browser gives it no more. */
export interface Carried {
  event: DragEvent | ClipboardEvent;
  texts: { type: string; data: string }[];
}

/** The files that were chosen in a field, if there is a photo among them. */
export function catchChosen(input: HTMLInputElement): Caught | null {
  const files = [...(input.files ?? [])];
  return files.some(isPhoto) ? { files, target: input, carried: null } : null;
}

/** The files of a drop or paste, if there is a photo among them; null where there is nothing to look at. */
export function catchCarried(event: DragEvent | ClipboardEvent): Caught | null {
  const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
  if (!data?.files.length) return null;
  const files = [...data.files];
  const target = findInnermost(event);
  if (!target || !files.some(isPhoto)) return null;
  // A folder cannot be carried on: only the browser can put one together.
  if ([...data.items].some((item) => item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory))
    return null;
  // What the browser makes of a picture on the clipboard: it was drawn anew, so that nothing is left to tell.
  if (event.type === 'paste' && files.length === 1 && files[0]!.name === 'image.png') return null;
  const texts = [...data.types]
    .filter((type) => type !== 'Files' && !type.startsWith('application/x-moz-file'))
    .map((type) => ({ type, data: data.getData(type) }));
  return { files, target, carried: { event, texts } };
}

/** The field in which files were chosen. Out of shadow roots comes `input` but not `change`, and closed ones do not name it. */
export function findFileInput(event: Event): HTMLInputElement | null {
  const first = event.composedPath()[0] as Node | undefined;
  if (first?.nodeType !== 1) return null;
  if (isFileInput(first)) return first;
  return lookInside(first as Element);
}

/** What was chosen in closed shadow roots before: other fields in there tell of themselves in the same way. */
const seen = new WeakMap<HTMLInputElement, FileList>();

/** What was put into a field here was not chosen just now. */
export function noteSeen(input: HTMLInputElement): void {
  if (input.files) seen.set(input, input.files);
}

function lookInside(host: Element): HTMLInputElement | null {
  const root = openShadowRoot(host);
  if (!root) return null;
  const fields = [...root.querySelectorAll('input')]
    .filter(isFileInput)
    .filter((field) => field.files?.length && field.files !== seen.get(field));
  const chosen = fields.find((field) => field === root.activeElement) ?? fields.at(-1);
  if (chosen) {
    seen.set(chosen, chosen.files!);
    return chosen;
  }
  for (const inner of root.querySelectorAll('*')) {
    const found = inner.localName.includes('-') ? lookInside(inner) : null;
    if (found) return found;
  }
  return null;
}

export function isFileInput(node: Node): node is HTMLInputElement {
  return (node as Element).localName === 'input' && (node as HTMLInputElement).type === 'file';
}

/** What a drop or paste really went to, also inside of closed shadow roots. */
function findInnermost(event: Event): Element | null {
  const first = event.composedPath()[0] as Node | undefined;
  let element = first?.nodeType === 1 ? (first as Element) : (first?.parentElement ?? document.body);
  for (let depth = 0; element && depth < 20; depth++) {
    const root = openShadowRoot(element);
    const inner: Element | null =
      event.type === 'drop'
        ? (root?.elementFromPoint?.((event as DragEvent).clientX, (event as DragEvent).clientY) ?? null)
        : (root?.activeElement ?? null);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
