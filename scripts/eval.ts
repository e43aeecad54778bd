import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build-extension.ts';
import { launchChromium } from './lib/chromium.ts';
import { evaluateProfiles, readGold } from './lib/eval-profiles.ts';
import { compareWithFloor, type Floor } from './lib/floor.ts';
import { sharedDir } from './lib/paths.ts';
import { printProfiles, table } from './lib/print-profiles.ts';

const usage =
  'usage: npm run eval -- [--data DIR] [--json FILE] [--verbose] [--floor FILE]\n' +
  '  Measures the built extension in real Chromium on a labelled set; see "How a match is counted" in its README.\n';

/** `npm run eval`: ends with 0, also without data; 1 when a figure is below `--floor`; 2 for wrong usage. */
const { values } = readArguments();
const data = resolve(values.data ?? join(sharedDir, 'data/dev'));
const gold = readGold(data);
if (!gold) {
  console.log(`No evaluation data in ${data}: nothing was measured.`);
  if (values.floor) console.log('0 passed, 0 failed');
  process.exit(0);
}

const build = await ensureBuild('chrome');
const browser = await launchChromium({ extension: build.dir });
const profiles = await evaluateProfiles(browser, data, gold, (line) => console.error(line)).finally(() =>
  browser.close(),
);
const results = { build: { hash: build.hash, version: build.version }, data, profiles };

console.log(`build ${build.version}, ${build.hash}; data ${data}`);
console.log(printProfiles(profiles, values.verbose));
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.floor) {
  const rows = compareWithFloor(results, JSON.parse(readFileSync(values.floor, 'utf8')) as Floor);
  const cells = rows.map(({ held, path, value, bound }) => [
    held ? 'ok' : 'FAIL',
    path,
    `${value?.toFixed(3)}`,
    bound,
  ]);
  console.log(`floor ${values.floor}\n${table(cells)}`);
  const failed = rows.filter(({ held }) => !held).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
process.exit(0);

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        json: { type: 'string' },
        floor: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
