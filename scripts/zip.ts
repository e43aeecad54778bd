import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Target, targets } from './lib/build-extension.ts';
import { outDir, root } from './lib/paths.ts';
import { runStep } from './lib/run-step.ts';
import { makeTeamBuild } from './lib/team-build.ts';

/**
 * `npm run zip`: what the stores take, one file per browser (and the sources that Firefox's reviewers ask for). `npm run zip:team`: the
 * same, and of each the team build, which has all sites granted with the install.
 */
const { values } = parseArgs({ options: { team: { type: 'boolean', default: false } } });

async function run(command: string, args: string[]): Promise<string> {
  const { code, output } = await runStep(command, args);
  if (code === 0) return output;
  console.error(output);
  process.exit(1);
}

for (const target of targets) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const output = await run('node', [wxt, 'zip', '-b', target, '--mv3']);
  const files = new Set(output.match(/\S+\.zip/g)?.map((name) => join(outDir, basename(name))));
  console.log(files.size > 0 ? [...files].join('\n') : output);
  if (values.team) console.log(await zipTeam(target));
}

async function zipTeam(target: Target): Promise<string> {
  const dir = makeTeamBuild(target);
  const { version } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { version: string };
  const name = `vitrine-${version}-${target}-team.zip`;
  const into = [`--source-dir=${dir}`, `--artifacts-dir=${outDir}`, `--filename=${name}`];
  await run('web-ext', ['build', '--no-config-discovery', '--overwrite-dest', ...into]);
  return join(outDir, name);
}
