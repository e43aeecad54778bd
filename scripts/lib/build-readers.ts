import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * One classic script per network, `readers/<id>.js`: a page gets its own network's reader and no other. Content scripts
 * cannot share chunks without web-accessible files, which would give Vitrine away, so each carries what it uses.
 */
export async function buildReaders(root: string): Promise<{ relativeDest: string; contents: string }[]> {
  const folder = join(root, 'utils/networks');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return Promise.all(
    ids.map(async (id) => ({
      relativeDest: `readers/${id}.js`,
      contents: await bundle(root, join(folder, id, 'reader.ts')),
    })),
  );
}

const entry = '\0reader-entry';

async function bundle(root: string, reader: string): Promise<string> {
  const plugin: Plugin = {
    name: 'reader-entry',
    resolveId: (source) => (source === entry ? entry : undefined),
    load: (id) =>
      id === entry
        ? `import reader from ${JSON.stringify(reader)};
           import { offerReader } from ${JSON.stringify(join(root, 'utils/observe/offered.ts'))};
           offerReader(reader);`
        : undefined,
  };
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [plugin],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`no bundle came out of ${reader}`);
  return output.output[0].code;
}
