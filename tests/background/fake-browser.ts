/** A browser for the background's tests: stores in memory, tabs as given, scripts that answer as told. */
export interface FakeTab {
  id: number;
  index?: number;
  url?: string;
  incognito?: boolean;
}

type ChangeListener = (changes: Record<string, object>, area: string) => void;

/** As Chromium's storage gives values back: properties in alphabetical order. */
function sortNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortNames);
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, sortNames(part)]));
}

export function makeFakeBrowser() {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const badges = new Map<number, string>();
  const tabs = new Map<number, FakeTab>();
  const told: { tabId: number; message: unknown; frameId?: number }[] = [];
  const injected: { tabId: number; files: string[]; frameIds?: number[]; allFrames?: boolean }[] = [];
  const registered = new Map<string, { id: string }>();
  const sent: unknown[] = [];
  const granted = { permissions: [] as string[], origins: [] as string[] };
  const changed = new Set<ChangeListener>();
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
    /** What the browser's managed storage gives, or throws. */
    managed: (): unknown => ({}),
    /** The browser tells of another policy. */
    tellManaged: () => tell('managed', { language: {} }),
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
      changed.clear();
      world.managed = () => ({});
      told.length = 0;
      sent.length = 0;
      listeners.clear();
      world.grant([], []);
      world.result = () => undefined;
      injected.length = 0;
      world.answer = () => undefined;
    },
  };
  const tell = (area: string, changes: Record<string, object>) => {
    if (Object.keys(changes).length === 0) return;
    for (const listener of changed) listener(changes, area);
  };
  const makeArea = (area: string, store: Map<string, unknown>) => ({
    get: async (keys: string | string[] | null) => {
      const names = keys === null ? [...store.keys()] : [keys].flat().filter((key) => store.has(key));
      return Object.fromEntries(names.map((key) => [key, sortNames(store.get(key))]));
    },
    set: async (items: Record<string, unknown>) => {
      const changes: Record<string, object> = {};
      for (const [key, value] of Object.entries(items)) {
        const before = store.get(key);
        store.set(key, structuredClone(value));
        changes[key] = { oldValue: before, newValue: structuredClone(value) };
      }
      tell(area, changes);
    },
    remove: async (keys: string | string[]) => {
      const known = [keys].flat().filter((key) => store.has(key));
      const changes = Object.fromEntries(known.map((key) => [key, { oldValue: store.get(key) }]));
      for (const key of known) store.delete(key);
      tell(area, changes);
    },
    clear: async () => {
      const changes = Object.fromEntries([...store].map(([key, oldValue]) => [key, { oldValue }]));
      store.clear();
      tell(area, changes);
    },
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
    i18n: { getUILanguage: () => 'en' },
    storage: {
      session: makeArea('session', session),
      local: makeArea('local', local),
      managed: { get: async () => world.managed() },
      onChanged: {
        addListener: (listener: ChangeListener) => void changed.add(listener),
        removeListener: (listener: ChangeListener) => void changed.delete(listener),
      },
    },
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
      sendMessage: async (tabId: number, message: unknown, options?: { frameId: number }) => {
        told.push({ tabId, message, ...options });
        return world.answer(tabId, message);
      },
    },
    permissions: {
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
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
      executeScript: async ({
        target: { tabId, ...frames },
        files,
      }: {
        target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
        files: string[];
      }) => {
        injected.push({ tabId, files, ...frames });
        return [{ frameId: 0, result: await world.result(tabId, files) }];
      },
    },
  };
  return { world, browser };
}
