export type BrowserName = 'chromium' | 'firefox';
/** The environment variable that names a browser outright. */
export function variableOf(browser: BrowserName): string;
/** Path of a browser that loads unpacked extensions, or null. `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(browser: BrowserName): string | null;
