import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKeyWords } from './lib/key-words.ts';
import { loadModule } from './lib/load-module.ts';
import { root } from './lib/paths.ts';
import { makeFiles, makeSample } from './lib/policy-files.ts';
import { findIds } from './lib/policy-id.ts';
import { describeKeys } from './lib/policy-keys.ts';
import { readAnswers, type Wrong } from './lib/policy-plan.ts';

/**
 * `npm run policy -- --out DIR [--answers FILE]`: everything that browsers' own management needs, from one file of answers; without one, a
 * sample to begin with and what follows from it. `npm run policy -- --id [KEY.pem|package.crx|folder|public key]`: ids. Wrong answers are
 * named, and nothing is written then.
 */
const usage = `usage: npm run policy -- --out DIR [--answers FILE]
       npm run policy -- --id [KEY.pem | package.crx | folder with a manifest | public key]`;

const { values, positionals } = readArguments();
if (values.id) tellIds(positionals);
else if (values.out) await write(values.out, values.answers);
else misuse('where to? --out DIR');

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, answers: { type: 'string' }, id: { type: 'boolean' } },
    });
  } catch (error) {
    return misuse((error as Error).message);
  }
}

function misuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}

function tellIds(given: readonly string[]): void {
  if (given.length === 0) {
    console.log(`Firefox: vitrine@vitrine.example (from the manifest; the same in every build)
Chrome Web Store, Edge Add-ons: not known until Vitrine is published there; each store gives its own
Own package: of the key that signs it: npm run policy -- --id KEY.pem`);
    return;
  }
  for (const what of given) {
    try {
      for (const { id, from } of findIds(what)) console.log(`${id}  ${from}`);
    } catch (error) {
      console.error(`${what}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}

async function write(out: string, answersFile: string | undefined): Promise<void> {
  const { policyKeys } =
    await loadModule<typeof import('../utils/policy/registry.ts')>('utils/policy/registry.ts');
  const keys = describeKeys(policyKeys, await loadKeyWords());
  const { words: enPolicy } =
    await loadModule<typeof import('../utils/i18n/en/policy.ts')>('utils/i18n/en/policy.ts');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const sample = `${JSON.stringify(makeSample(keys), null, 2)}\n`;
  const answers = answersFile === undefined ? sample : await readText(answersFile);
  const read = readAnswers(parse(answers, answersFile), version);
  if ('wrong' in read) return refuse(read.wrong);
  const { readPolicy } = await loadModule<typeof import('../utils/policy/read-policy.ts')>(
    'utils/policy/read-policy.ts',
  );
  const { rejected } = readPolicy(read.plan.policy);
  if (rejected.length > 0)
    return refuse(
      rejected.map(({ path, value, reason, wanted }) => ({
        path: `policy.${path}`,
        reason: `${enPolicy.reason[reason]}${wanted === null ? '' : ` (wanted: ${wanted})`}: ${value}`,
      })),
    );
  const files = makeFiles(read.plan, keys);
  if (answersFile === undefined) files.set('answers.json', sample);
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  console.log(`${files.size} files in ${relative('', resolve(out)) || '.'}:`);
  for (const path of [...files.keys()].sort()) console.log(`  ${path}`);
  if (answersFile === undefined)
    console.log('These follow from a sample: change answers.json, then --answers.');
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => misuse(`${file} cannot be read`));
}

function parse(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([{ path: file ?? 'answers', reason: (error as Error).message }]);
  }
}

function refuse(wrong: readonly Wrong[]): never {
  for (const { path, reason } of wrong) console.error(`${path}: ${reason}`);
  console.error('Nothing was written.');
  process.exit(1);
}
