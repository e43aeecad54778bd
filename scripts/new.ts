import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/paths.ts';

/** `npm run new -- fixture|network|check …`: writes the files that a new one begins with, and says what is left to do. */

// Vite loads the modules, because Node alone finds neither extensionless imports nor globs.
const { module } = await runnerImport<typeof import('./lib/new-files.ts')>(
  join(root, 'scripts/lib/new-files.ts'),
  { root, configFile: false, logLevel: 'error' },
);
try {
  console.log(await module.makeNew(process.argv.slice(2), root, process.cwd()));
} catch (error) {
  if (!(error instanceof module.Misuse)) throw error;
  console.error(error.message);
  process.exit(2);
}
