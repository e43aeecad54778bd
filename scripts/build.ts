import { parseArgs } from 'node:util';
import { buildExtension, type Target, targets } from './lib/build-extension.ts';

/** `npm run build [-- chrome|edge|firefox …]`: Manifest V3 builds into .output, all three unless named. */
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : targets;
for (const target of wanted) {
  if (!targets.includes(target as Target)) {
    console.error(`unknown browser ${target}; one of ${targets.join(', ')}`);
    process.exit(2);
  }
  const build = await buildExtension(target as Target);
  console.log(`${target}: ${build.dir} (${build.version}, ${build.hash})`);
}
