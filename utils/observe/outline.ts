import { dress } from './strip-look';

export interface Outline {
  /** Draws the frame around an element, or takes it away. */
  follow(element: Element | null): void;
  stop(): void;
}

/** How often the frame is put back in place while nothing scrolls, in milliseconds. */
const settleMs = 250;
/** Space between the element and its frame, in CSS pixels. */
const gap = 4;

/**
 * A frame drawn over the page around a control. It lives in Vitrine's own shadow root and only ever reads the element's place,
 * so the page's nodes stay as they are.
 */
export function makeOutline(root: ShadowRoot): Outline {
  const frame = document.createElement('div');
  frame.setAttribute('part', 'frame');
  dress(frame, {
    position: 'fixed',
    display: 'none',
    border: '3px solid Highlight',
    'border-radius': '8px',
    'box-shadow': '0 0 0 1px Canvas',
    'pointer-events': 'none',
    'box-sizing': 'border-box',
  });
  root.append(frame);

  let target: Element | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let frameAsked = false;

  const place = () => {
    frameAsked = false;
    const box = target?.isConnected ? boxOf(target) : null;
    if (!box) return dress(frame, { display: 'none' });
    dress(frame, {
      display: 'block',
      left: `${box.left - gap}px`,
      top: `${box.top - gap}px`,
      width: `${box.width + 2 * gap}px`,
      height: `${box.height + 2 * gap}px`,
    });
  };
  const soon = () => {
    if (frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(place);
  };
  const stop = () => {
    clearInterval(timer);
    removeEventListener('scroll', soon, true);
    removeEventListener('resize', soon);
    frame.remove();
  };
  addEventListener('scroll', soon, { capture: true, passive: true });
  addEventListener('resize', soon, { passive: true });

  return {
    follow(element) {
      const isNew = element !== null && element !== target;
      target = element;
      clearInterval(timer);
      if (element) timer = setInterval(soon, settleMs);
      if (isNew) showTarget(element);
      place();
    },
    stop,
  };
}

/** Brings the control to where a person sees it; scrolling is the one thing that is done to the page. */
function showTarget(element: Element): void {
  const box = boxOf(element);
  const isInView = box && box.top >= 0 && box.top + box.height <= innerHeight * 0.7;
  if (!isInView) (element as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The element's place, or that of what stands for it where the control itself is hidden behind its label. */
function boxOf(element: Element): DOMRect | null {
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const box = at.getBoundingClientRect();
    if (box.width >= 8 && box.height >= 8) return shift(box, at);
  }
  return null;
}

/** In a frame of the same origin, places are told within the frame. */
function shift(box: DOMRect, element: Element): DOMRect {
  let { left, top } = box;
  for (
    let view = element.ownerDocument.defaultView;
    view && view !== view.parent;
    view = view.parent as typeof view
  ) {
    const holder = view.frameElement?.getBoundingClientRect();
    if (!holder) break;
    left += holder.left;
    top += holder.top;
  }
  return new DOMRect(left, top, box.width, box.height);
}
