import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Branded Chrome is not among them: it ignores `--load-extension`. */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...listPlaywrightBuilds(),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** The environment variable that names a browser outright. */
export function variableOf(browser) {
  return known[browser].variable;
}

/** Path of a browser that loads unpacked extensions, or null. `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(browser) {
  const { variable, names, places } = known[browser];
  const given = process.env[variable];
  if (given) {
    if (!isExecutable(given)) throw new Error(`${variable}=${given} cannot be run`);
    return given;
  }
  const inPath = names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [...inPath, ...places].find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function listPlaywrightBuilds() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .map((name) => join(cache, name, 'chrome-linux/chrome'));
  } catch {
    return [];
  }
}
