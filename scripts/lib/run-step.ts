import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.ts';

export interface StepResult {
  code: number;
  /** Standard output and error, in the order they came, without colours. */
  output: string;
  ms: number;
}

const running = new Set<ChildProcess>();
// Each step leads its own process group, so that browsers and workers it started go with it.
const endAll = () => {
  for (const child of running) signalGroup(child, 'SIGTERM');
};
process.on('exit', endAll);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => process.exit(code));
}

/** Runs a program from node_modules/.bin (or PATH) at the root, without a shell or standard input. */
export function runStep(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; echo?: boolean; timeoutMs?: number } = {},
): Promise<StepResult> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: `${root}/node_modules/.bin:${process.env.PATH}`,
      ...options.env,
    },
  });
  running.add(child);
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk;
    if (options.echo) process.stderr.write(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    const finish = (code: number) => {
      clearTimeout(timer);
      // What the step left behind in its group ends here, too.
      signalGroup(child, 'SIGTERM');
      running.delete(child);
      resolve({ code, output: stripVTControlCharacters(output), ms: performance.now() - start });
    };
    const timer = setTimeout(
      () => {
        output += `\ntimed out after ${Math.round((options.timeoutMs ?? 0) / 1000)} s\n`;
        signalGroup(child, 'SIGKILL');
        finish(124);
      },
      options.timeoutMs ?? 2 ** 31 - 1,
    );
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('exit', (code) => setTimeout(finish, 50, code ?? 1));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}
