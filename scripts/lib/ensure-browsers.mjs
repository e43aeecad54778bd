import { spawnSync } from 'node:child_process';
import { findBrowser, variableOf } from './find-browser.mjs';

const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds every browser named, installing through apt where that is possible; answers the variables that name them. */
export function ensureBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(browsers.map((browser) => [variableOf(browser), findBrowser(browser)]));
}

function install(missing) {
  const wanted = missing.map((browser) => packages[browser]);
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error(`vitrine: installing ${wanted.join(' and ')} (apt-get) …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  const still = missing.filter((browser) => !findBrowser(browser));
  if (still.length === 0) return;
  const hints = still.map((browser) => `${packages[browser]} (or set ${variableOf(browser)} to its path)`);
  throw new Error(
    `this command needs a browser that is not here. Please install ${hints.join(' and ')}. ` +
      'Google Chrome itself will not do: it ignores --load-extension.',
  );
}

function apt(...args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
