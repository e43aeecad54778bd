/** What scripts evaluate inside Chromium's own and the extension's pages; no more of the API than is used. */
export interface ChromeApi {
  tabs: {
    create(options: { url: string; active?: boolean }): Promise<{ id?: number }>;
    reload(tabId: number): Promise<void>;
  };
  permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    contains(wanted: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result?: unknown }[]>;
  };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown, sender: { tab?: { id?: number } }) => void): void };
  };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  /** On chrome://extensions only. */
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    getExtensionsInfo(options: { includeDisabled: boolean }): Promise<
      {
        id: string;
        path: string;
        prettifiedPath: string;
        state: string;
        loadError?: unknown;
        manifestErrors: unknown[];
      }[]
    >;
  };
}
