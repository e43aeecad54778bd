import { join } from 'node:path';
import { targets } from './lib/build-extension.ts';
import { outDir, root } from './lib/paths.ts';
import { runStep } from './lib/run-step.ts';

/** `npm run zip`: what the stores take, one file per browser (and the sources that Firefox's reviewers ask for). */
for (const target of targets) {
  const { code, output } = await runStep('node', [
    join(root, 'node_modules/wxt/bin/wxt.mjs'),
    'zip',
    '-b',
    target,
    '--mv3',
  ]);
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
  console.log(
    output
      .match(/\S+\.zip/g)
      ?.map((name) => join(outDir, name))
      .join('\n') ?? output,
  );
}
