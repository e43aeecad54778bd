import type { Scene } from './control-scene';
import type { Sight } from './control-sight';

/** The dialog that keeps the rest of the page from being reached; null where there is none. */
export function findDialog(scene: Scene, sight: Sight): Element | null {
  return scene.dialogs.findLast((one) => sight.isShown(one) && (isModal(one) || isOver(one, sight))) ?? null;
}

/** By the browser's own word; `aria-modal` is only what the page says. */
function isModal(dialog: Element): boolean {
  try {
    return dialog.matches('dialog:modal');
  } catch {
    return false;
  }
}

/** Does a dialog or what belongs to it lie over the page wherever it could be pressed? Banners call themselves modal too. */
function isOver(dialog: Element, sight: Sight): boolean {
  if (dialog.getAttribute('aria-modal') !== 'true') return false;
  if (!sight.hasLayout) return true;
  const page = dialog.ownerDocument;
  const { innerWidth: width, innerHeight: height } = page.defaultView ?? globalThis.window;
  const spots = [0.15, 0.5, 0.85].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) => [x * width, y * height] as const),
  );
  return spots.every(([x, y]) => {
    const hit = page.elementFromPoint(x, y);
    if (!hit || hit === page.body || hit === page.documentElement || dialog.contains(hit)) return true;
    return hit.contains(dialog) || isCover(holdFixed(hit), width, height);
  });
}

function isCover(fixed: Element | null, width: number, height: number): boolean {
  if (!fixed) return false;
  const box = fixed.getBoundingClientRect();
  return box.width * box.height > width * height * 0.9;
}

/** What an element is fixed with: the one around it that does not scroll with the page, or lies over it. */
export function holdFixed(element: Element | null): Element | null {
  let at = element;
  for (let left = 25; at && left > 0; left--, at = at.parentElement) {
    if (at === at.ownerDocument.body) return null;
    const { position, zIndex } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= 100))
      return at;
  }
  return null;
}
