/** A browser for the background's tests: stores in memory, tabs as given, scripts that answer as told. */
export interface FakeTab {
  id: number;
  index?: number;
  url?: string;
  incognito?: boolean;
}

export function makeFakeBrowser() {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const badges = new Map<number, string>();
  const tabs = new Map<number, FakeTab>();
  const told: { tabId: number; message: unknown }[] = [];
  const injected: { tabId: number; files: string[] }[] = [];
  const registered = new Map<string, { id: string }>();
  const sent: unknown[] = [];
  const granted = { permissions: [] as string[], origins: [] as string[] };
  /** What listens to requests, with the filter it gave. */
  const listeners = new Map<(details: object) => unknown, { urls: string[]; types: string[] }>();
  const world = {
    session,
    local,
    badges,
    tabs,
    told,
    injected,
    registered,
    sent,
    granted,
    listeners,
    /** What a script gives that is injected into a tab. */
    result: (_tabId: number, _files: string[]): unknown => undefined,
    /** Gives or takes permissions, and with `webRequest` the namespace, as the browsers do. */
    grant(permissions: string[], origins: string[]) {
      Object.assign(granted, { permissions, origins });
      if (permissions.includes('webRequest')) Object.assign(browser, { webRequest });
      else delete (browser as { webRequest?: unknown }).webRequest;
    },
    /** A request as the browser tells of it to whoever listens. */
    request(details: object) {
      for (const listener of listeners.keys()) listener(details);
    },
    /** What the content script in a tab answers. */
    answer: (_tabId: number, _message: unknown): unknown => undefined,
    clear() {
      for (const store of [session, local, badges, tabs, registered]) store.clear();
      told.length = 0;
      sent.length = 0;
      listeners.clear();
      world.grant([], []);
      world.result = () => undefined;
      injected.length = 0;
      world.answer = () => undefined;
    },
  };
  const makeArea = (store: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(store) : store.has(key) ? { [key]: store.get(key) } : {},
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) store.delete(key);
    },
    clear: async () => store.clear(),
  });
  const webRequest = {
    ResourceType: { MAIN_FRAME: 'main_frame', IMAGE: 'image', PING: 'ping', SUB_FRAME: 'sub_frame' },
    onBeforeRequest: {
      addListener: (listener: (details: object) => unknown, filter: { urls: string[]; types: string[] }) =>
        void listeners.set(listener, filter),
      removeListener: (listener: (details: object) => unknown) => void listeners.delete(listener),
    },
  };
  const browser = {
    runtime: {
      id: 'vitrine',
      getURL: (path: string) => `chrome-extension://vitrine${path}`,
      sendMessage: async (message: unknown) => void sent.push(message),
    },
    storage: { session: makeArea(session), local: makeArea(local) },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => {},
    },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      query: async () => [...tabs.values()],
      create: async ({ url, index }: { url: string; index?: number }) => {
        const tab = { id: Math.max(0, ...tabs.keys()) + 1, url, ...(index === undefined ? {} : { index }) };
        tabs.set(tab.id, tab);
        return tab;
      },
      update: async (id: number, { url }: { url: string }) => void tabs.set(id, { ...tabs.get(id), id, url }),
      sendMessage: async (tabId: number, message: unknown) => {
        told.push({ tabId, message });
        return world.answer(tabId, message);
      },
    },
    permissions: {
      getAll: async () => granted,
      contains: async ({ permissions, origins }: { permissions: string[]; origins: string[] }) =>
        permissions.every((one) => granted.permissions.includes(one)) &&
        origins.every((one) => granted.origins.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        injected.push({ tabId: target.tabId, files });
        return [{ frameId: 0, result: await world.result(target.tabId, files) }];
      },
    },
  };
  return { world, browser };
}
