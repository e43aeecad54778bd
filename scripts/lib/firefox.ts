import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { addonId, createFirefox, type Firefox, uuid } from './firefox-commands.ts';
import { writePrefs } from './firefox-prefs.ts';
import { connectMarionette } from './marionette.ts';
import { startProxy } from './proxy.ts';

// Release builds heed the `services.settings.server` preference only with the second.
const quietEnv = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

export interface FirefoxOptions {
  /** Folder of the unpacked Firefox build. */
  extension: string;
  headed?: boolean;
  prefs?: Record<string, boolean | number | string>;
  /** A profile that an earlier browser left behind, see `Firefox.leave`. Without, a fresh one. */
  profile?: string;
  /** What stands in the browser's `policies.json`, as an administrator puts it beside the browser. */
  policies?: object;
}

/** Launches; rejects with what is missing. Ends, profile and all, with this process even when that is killed. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const binary = findBrowser('firefox');
  if (!binary) throw new Error('no Firefox found; set FIREFOX_PATH');
  if (!existsSync(join(options.extension, 'manifest.json')))
    throw new Error(`no extension in ${options.extension}`);
  const proxy = await startProxy();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vitrine-firefox-'));
  rmSync(join(profile, portFile), { force: true });
  const prefs = writePrefs({ proxyPort: proxy.port, uuids: { [addonId]: uuid }, extra: options.prefs ?? {} });
  writeFileSync(join(profile, 'user.js'), prefs);

  const managed = options.policies && copyBrowser(binary, options.policies);
  const args = [
    managed?.binary ?? binary,
    '-marionette',
    '-remote-allow-system-access',
    '-no-remote',
    '-profile',
    profile,
  ];
  if (!options.headed) args.push('--headless');
  // The shell waits for its standard input to close, which happens however this process ends.
  const watch =
    'exec 3<&0; "$@" </dev/null & p=$!; [ "$(cat <&3)" = leave ] || { kill $p; wait $p; rm -rf "$PROFILE"; }; wait $p';
  const child = spawn('sh', ['-c', watch, 'firefox', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, PROFILE: profile, ...quietEnv, HOME: profile },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endBrowser = async (leaveProfile = false) => {
    child.stdin?.end(leaveProfile ? 'leave' : '');
    // A browser that was left to write all down, and hangs.
    const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 20_000);
    await exited;
    clearTimeout(late);
    if (!leaveProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    managed?.remove();
    await proxy.close();
  };

  try {
    const marionette = await connectMarionette(await readPort(profile), 10_000);
    // Whatever is served over https has the proxy's own certificate.
    const wishes = { strictFileInteractability: true, acceptInsecureCerts: true };
    await marionette.send('WebDriver:NewSession', wishes);
    const firefox = createFirefox(marionette, proxy, profile, endBrowser);
    await firefox.install(options.extension);
    return firefox;
  } catch (error) {
    await endBrowser();
    throw error;
  }
}

/** The browser again, by hard links where it can, with policies of its own: those of the machine would bind every Firefox on it. */
function copyBrowser(binary: string, policies: object): { binary: string; remove(): void } {
  const from = realpathSync(binary);
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-managed-firefox-'));
  const copy = join(dir, 'firefox');
  const linked = spawnSync('cp', ['-al', dirname(from), copy]).status === 0;
  if (!linked) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(dirname(from), copy, { recursive: true });
  }
  const distribution = join(copy, 'distribution');
  rmSync(distribution, { recursive: true, force: true });
  mkdirSync(distribution);
  writeFileSync(join(distribution, 'policies.json'), JSON.stringify({ policies }));
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return { binary: join(copy, basename(from)), remove };
}

const portFile = 'MarionetteActivePort';

/** Firefox picks a free port and writes it into the profile. */
async function readPort(profile: string): Promise<number> {
  const file = join(profile, portFile);
  for (let tries = 0; tries < 600; tries++) {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (text) return Number(text);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its Marionette port within 60 s');
}
