import type { Stage } from './stage';

export interface Given {
  name: string;
  type: string;
  /** Base64. */
  bytes: string;
}

/**
 * Gives files to the page in the selected tab as a person would, by choosing, dropping or pasting: WebDriver knows no drop, and only
 * what the browser itself tells a page counts as a person's doing. `where` is the id of an element, or of
 * one that has the field in its shadow root as `inner`.
 */
export async function giveFiles(
  { firefox }: Stage,
  how: 'choose' | 'drop' | 'paste',
  where: string,
  files: Given[],
): Promise<void> {
  const find = `(document.getElementById('${where}').inner ?? document.getElementById('${where}'))`;
  const prepare = `(${makeGiven})(${JSON.stringify(how)}, ${find}, ${JSON.stringify(files)})`;
  const script = `return (${giveInPage})(${JSON.stringify(prepare)}, window);`;
  // Marionette's own name for a world with the browser's rights in the page's process.
  await firefox.command('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
}

interface Prepared {
  target: Element;
  events: Event[];
}

/** Runs in the page, so that all of it is the page's own. */
function makeGiven(how: 'choose' | 'drop' | 'paste', target: HTMLInputElement, files: Given[]): Prepared {
  const carrier = new DataTransfer();
  for (const { name, type, bytes } of files) {
    const data = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
    carrier.items.add(new File([data], name, { type }));
  }
  const common = { bubbles: true, cancelable: true, composed: true };
  if (how === 'paste') {
    const paste = new ClipboardEvent('paste', { ...common, clipboardData: carrier });
    // Firefox makes one of its own, empty, whatever it is given.
    if (paste.clipboardData?.files.length === 0)
      for (const file of carrier.files) paste.clipboardData.items.add(file);
    return { target, events: [paste] };
  }
  if (how === 'drop') {
    const box = target.getBoundingClientRect();
    const place = { clientX: Math.round(box.x + 30), clientY: Math.round(box.y + 20) };
    return { target, events: [new DragEvent('drop', { ...common, ...place, dataTransfer: carrier })] };
  }
  target.files = carrier.files;
  const events = [
    new Event('input', { bubbles: true, composed: true }),
    new Event('change', { bubbles: true }),
  ];
  return { target, events };
}

declare const Cu: { unwaiveXrays<T>(value: T): T };

/** Runs with the browser's rights: only the browser can make an event that counts as a person's. */
function giveInPage(
  prepare: string,
  view: {
    wrappedJSObject: { eval(code: string): Prepared };
    windowUtils: { dispatchDOMEventViaPresShellForTesting(target: Element, event: Event): void };
  },
): void {
  const { target, events } = view.wrappedJSObject.eval(prepare);
  for (const event of events) {
    if (target.getRootNode() === target.ownerDocument)
      view.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    // That reaches into no shadow root. Told by the browser itself, as here, an event counts just the same.
    else Cu.unwaiveXrays(target).dispatchEvent(Cu.unwaiveXrays(event));
  }
}
