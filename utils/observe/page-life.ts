import { browser } from '../browser';

/** False once the extension was updated or removed under this script: then it must go quiet. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls back after each in-page navigation; the browser's Navigation API tells of them without touching the page. */
export function onNavigation(callback: () => void, stillWanted: () => boolean): void {
  let address = location.href;
  const check = () => {
    if (!stillWanted()) return stop();
    if (location.href === address) return;
    address = location.href;
    callback();
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  const [target, type] = navigation ? [navigation, 'currententrychange'] : [globalThis, 'popstate'];
  // A page that comes back from the back/forward cache goes on where it was, while its tab was told of others since.
  const back = ({ persisted }: PageTransitionEvent) => persisted && stillWanted() && callback();
  const stop = () => {
    target.removeEventListener(type, check);
    removeEventListener('pageshow', back);
  };
  target.addEventListener(type, check);
  addEventListener('pageshow', back);
}
