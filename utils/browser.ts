/** The only door to the extension APIs (webextension-polyfill behind WXT's module). */
import { browser } from 'wxt/browser';

export { browser };

interface RootOpener {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What scripts of an extension may see and pages may not: a closed shadow root. By Chromium's API, else by Firefox's property. */
export function openShadowRoot(host: Element): ShadowRoot | null {
  const api = (browser as { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } }).dom;
  return api?.openOrClosedShadowRoot?.(host) ?? (host as Element & RootOpener).openOrClosedShadowRoot ?? null;
}
