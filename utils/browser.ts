/** The only door to the extension APIs (webextension-polyfill behind WXT's module). */
import { browser } from 'wxt/browser';

export { browser };

interface RootOpener {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

interface DomApi {
  openOrClosedShadowRoot(host: Element): ShadowRoot | null;
}

let openByApi: DomApi['openOrClosedShadowRoot'] | null | undefined;

/** What scripts of an extension may see and pages may not: a closed shadow root. By Chromium's API, else by Firefox's property. */
export function openShadowRoot(host: Element): ShadowRoot | null {
  // Asked for thousands of elements, and the way to it is long.
  openByApi ??= (browser as { dom?: DomApi }).dom?.openOrClosedShadowRoot ?? null;
  return openByApi ? openByApi(host) : ((host as Element & RootOpener).openOrClosedShadowRoot ?? null);
}
