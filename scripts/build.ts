import { parseArgs } from 'node:util';
import { buildExtension, type Target, targets } from './lib/build-extension.ts';
import { makeTeamBuild } from './lib/team-build.ts';

/**
 * `npm run build [-- --team] [chrome|edge|firefox …]`: Manifest V3 builds into .output, all three unless named; with `--team` the team
 * builds beside them.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { team: { type: 'boolean', default: false } },
});
const wanted = positionals.length > 0 ? positionals : targets;
for (const target of wanted) {
  if (!targets.includes(target as Target)) {
    console.error(`unknown browser ${target}; one of ${targets.join(', ')}`);
    process.exit(2);
  }
  const build = await buildExtension(target as Target);
  console.log(`${target}: ${build.dir} (${build.version}, ${build.hash})`);
  if (values.team) console.log(`${target}, for teams: ${makeTeamBuild(target as Target)}`);
}
