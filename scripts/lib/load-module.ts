import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.ts';

/** A module of the extension, run by Vite as in the build: Node alone knows neither its globs nor its extensionless imports. */
export async function loadModule<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
