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
  const world = {
    session,
    local,
    badges,
    tabs,
    told,
    injected,
    registered,
    /** What the content script in a tab answers. */
    answer: (_tabId: number, _message: unknown): unknown => undefined,
    clear() {
      for (const store of [session, local, badges, tabs, registered]) store.clear();
      told.length = 0;
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
  const browser = {
    runtime: {
      id: 'vitrine',
      getURL: (path: string) => `chrome-extension://vitrine${path}`,
      sendMessage: async () => {},
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
    permissions: { getAll: async () => ({ origins: [] }) },
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
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
        void injected.push({ tabId: target.tabId, files }),
    },
  };
  return { world, browser };
}
