import { closestAround, frameOf } from './tree';

/** Where a notice is put: in which window, under which node, beside what. */
export interface Home {
  view: Window;
  parent: Element;
  anchor: Element | null;
}

/** In frames smaller than this an editor fills the frame, and a notice would lie on it. */
const smallest = 420;

/** The document's root; of an open modal dialog the dialog, as all else is out of reach then; of a small frame the page around it. */
export function findHome(anchor: Element | null): Home {
  let at = anchor;
  let view: Window = anchor?.ownerDocument.defaultView ?? window;
  for (let depth = 0; depth < 5; depth++) {
    const frame = view.innerHeight < smallest ? frameOf(view.document) : null;
    const outer = frame?.ownerDocument.defaultView;
    if (!frame || !outer) break;
    at = frame;
    view = outer;
  }
  const dialog = at ? closestAround(at, 'dialog') : null;
  const isModal = dialog?.ownerDocument === view.document && isOnTop(dialog);
  return { view, parent: isModal ? dialog : view.document.documentElement, anchor: at };
}

function isOnTop(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
