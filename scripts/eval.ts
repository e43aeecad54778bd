import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build-extension.ts';
import { type Chromium, launchChromium } from './lib/chromium.ts';
import { evaluateProfiles, readGold } from './lib/eval-profiles.ts';
import { evaluateSettings, readSettingsSet } from './lib/eval-settings.ts';
import { compareWithFloor, type Floor } from './lib/floor.ts';
import { sharedDir } from './lib/paths.ts';
import { printProfiles, table } from './lib/print-profiles.ts';
import { printSettings } from './lib/print-settings.ts';

const sections = ['profiles', 'settings'];

const usage =
  'usage: npm run eval -- [--data DIR] [--settings DIR] [--only profiles|settings] [--json FILE] [--verbose] [--floor FILE]\n' +
  '  Measures the built extension in real Chromium on labelled sets; see "How a match is counted" in the data\'s README.\n';

/** `npm run eval`: ends with 0, also without data; 1 when a figure is below `--floor`; 2 for wrong usage. */
const { values } = readArguments();
const data = resolve(values.data ?? join(sharedDir, 'data/dev'));
const wants = (section: string) => values.only === undefined || values.only === section;
const gold = wants('profiles') ? readGold(data) : null;
const settingsSet = wants('settings')
  ? readSettingsSet(data, values.settings && resolve(values.settings))
  : null;
if (wants('profiles') && !gold) console.log(`No labelled profiles in ${data}: none were measured.`);
if (settingsSet && !settingsSet.isGiven)
  console.log(`No settings pages in ${data}: measured on the project's own in ${settingsSet.dir}.`);

const build = await ensureBuild('chrome');
const say = (line: string) => console.error(line);
const profiles = gold && (await withBrowser((browser) => evaluateProfiles(browser, data, gold, say)));
const settings = settingsSet && (await withBrowser((browser) => evaluateSettings(browser, settingsSet, say)));
const results = {
  build: { hash: build.hash, version: build.version },
  data,
  ...(profiles && { profiles }),
  ...(settings && { settings }),
};

console.log(`build ${build.version}, ${build.hash}; data ${data}`);
if (profiles) console.log(printProfiles(profiles, values.verbose));
if (settings) console.log(printSettings(settings, values.verbose));
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.floor) {
  const floor = JSON.parse(readFileSync(values.floor, 'utf8')) as Floor;
  // What was not measured, for lack of data or of interest, has no floor.
  const bounds = Object.entries(floor).filter(([path]) => path.split('.')[0]! in results);
  const rows = compareWithFloor(results, Object.fromEntries(bounds));
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

/** A browser of its own for each section, so that nothing of one is known in the other. */
async function withBrowser<T>(work: (browser: Chromium) => Promise<T>): Promise<T> {
  const browser = await launchChromium({ extension: build.dir });
  return work(browser).finally(() => browser.close());
}

function readArguments() {
  try {
    const parsed = parseArgs({
      options: {
        data: { type: 'string' },
        settings: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        floor: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    });
    const { only } = parsed.values;
    if (only !== undefined && !sections.includes(only)) throw new Error(`no section ${only}`);
    return parsed;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
