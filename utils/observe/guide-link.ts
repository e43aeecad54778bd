import { openShadowRoot } from '../browser';
import type { GuideState } from '../messages/protocol';

/** The strip as the inspecting script knows it; null takes it away. */
export interface GuideListener {
  update(state: GuideState | null, element: Element | null): void;
}

/** Two scripts in the page's isolated world, which no page sees; either may come first. */
const world = globalThis as {
  __vitrineGuide?: GuideListener;
  __vitrineGuideLast?: { state: GuideState | null; element: Element | null };
  /** Finds the element of a control's `ref` again, for answers that the strip itself gets. */
  __vitrineElement?: (ref: number) => Element | null;
  __vitrineHost?: Element;
};

/** From the inspecting script: what the strip should show now, and the control it is about. */
export function tellGuide(state: GuideState | null, element: Element | null): void {
  world.__vitrineGuideLast = { state, element };
  world.__vitrineGuide?.update(state, element);
}

/** From the strip: it hears the last state at once, and each that follows. */
export function listenAsGuide(listener: GuideListener): void {
  world.__vitrineGuide = listener;
  const last = world.__vitrineGuideLast;
  if (last) listener.update(last.state, last.element);
}

/** From the inspecting script: how to find a control's element. */
export function offerElements(find: (ref: number) => Element | null): void {
  world.__vitrineElement = find;
}

/** From the strip: the element of the control it is about; null where it is gone or nothing was inspected. */
export function findElement(ref: number | null): Element | null {
  return ref === null ? null : (world.__vitrineElement?.(ref) ?? null);
}

/** From the strip: the node that it hangs in. */
export function claimHost(host: Element): void {
  world.__vitrineHost = host;
}

/** Opens the page's shadow roots, also closed ones; the strip is no part of the page, and reading it would tell of itself. */
export function openPageRoot(host: Element): ShadowRoot | null {
  return host === world.__vitrineHost ? null : openShadowRoot(host);
}
