/**
 * The door to every command: plain JavaScript that the system's own Node (20 or newer) runs on a fresh clone.
 * Installs what is missing, finds a browser where one is needed, then hands over to scripts/<command>.ts under
 * the Node that the lockfile pins.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './lib/ensure-browsers.mjs';
import { ensurePackages, prepareTypes, root } from './lib/ensure-packages.mjs';

/** Which browsers a command drives. */
const browsersOf = {
  start: ['chromium'],
  audit: ['chromium'],
  eval: ['chromium'],
  bench: ['chromium'],
  screenshots: ['chromium'],
  test: ['chromium', 'firefox'],
};

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
  console.error(
    'usage: node scripts/run.mjs start|test|audit|eval|bench|screenshots|build|zip|generate|new|policy [args]',
  );
  process.exit(2);
}

try {
  ensurePackages();
  const paths = ensureBrowsers(browsersOf[command] ?? []);
  prepareTypes();
  run({ ...process.env, ...paths });
} catch (error) {
  console.error(`vitrine: ${error.message}`);
  process.exit(3);
}

function run(env) {
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--disable-warning=ExperimentalWarning', '--import', hangUp(), script, ...args],
    // The fourth channel tells the child when this process is gone, however it went.
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...env, PATH: withBin(env) },
      cwd: startedIn(),
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('exit', () => child.kill());
  child.on('error', (error) => {
    console.error(`vitrine: ${error.message}`);
    process.exit(3);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** npm runs scripts at the root; a file named on its command line is where the person is. */
function startedIn() {
  return process.env.npm_lifecycle_event === command ? process.env.INIT_CWD : undefined;
}

function hangUp() {
  return new URL('./lib/hang-up.mjs', import.meta.url).href;
}

function withBin(env) {
  const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
  return `${bin}${process.platform === 'win32' ? ';' : ':'}${env.PATH ?? ''}`;
}
