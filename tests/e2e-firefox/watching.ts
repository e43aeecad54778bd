import { addonId } from '../../scripts/lib/firefox-commands';
import { runAtDesk, type Stage } from './stage';

/** What of *Watch other sites* the browser allows at the moment. */
export function readWatchAccess(stage: Stage): Promise<{ webRequest: boolean; everywhere: boolean }> {
  return runAtDesk(stage, async () => ({
    webRequest: (await browser.permissions.getAll()).permissions.includes('webRequest'),
    everywhere: await browser.permissions.contains({ origins: ['*://*/*'] }),
  }));
}

/** From here on keeps count of who listens to requests; Firefox itself tells nobody. */
export function countListeners({ firefox }: Stage): Promise<void> {
  return firefox.runPrivileged((id) => {
    const { WebRequest } = ChromeUtils.importESModule('resource://gre/modules/WebRequest.sys.mjs');
    const event = WebRequest.onBeforeRequest;
    if (event.counted) return;
    const counted = new Set<unknown>();
    const { addListener, removeListener } = event;
    Object.assign(event, {
      counted,
      addListener(listener: unknown, filter: unknown, extra: unknown, details: { addonId: string }) {
        if (details.addonId === id) counted.add(listener);
        return addListener.call(event, listener, filter, extra, details);
      },
      removeListener(listener: unknown) {
        counted.delete(listener);
        return removeListener.call(event, listener);
      },
    });
  }, addonId);
}

/** Listeners of the extension's that stand in the browser, also those for which it would wake the background page. */
export function readListeners({ firefox }: Stage): Promise<number> {
  return firefox.runPrivileged(() => {
    const { WebRequest } = ChromeUtils.importESModule('resource://gre/modules/WebRequest.sys.mjs');
    return WebRequest.onBeforeRequest.counted!.size;
  });
}

declare const browser: {
  permissions: {
    getAll(): Promise<{ permissions: string[] }>;
    contains(what: { origins: string[] }): Promise<boolean>;
  };
};
declare const ChromeUtils: {
  importESModule(address: string): {
    WebRequest: {
      onBeforeRequest: Record<'addListener' | 'removeListener', (...args: unknown[]) => unknown> & {
        counted?: Set<unknown>;
      };
    };
  };
};
