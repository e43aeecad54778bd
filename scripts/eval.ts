import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build-extension.ts';
import { type Chromium, launchChromium } from './lib/chromium.ts';
import { loadCleaning, printLinks, readLinks, scoreLinks } from './lib/eval-links.ts';
import { evaluatePhotos, loadPhotoWork, readPhotoGold } from './lib/eval-photos.ts';
import { evaluateProfiles, readGold } from './lib/eval-profiles.ts';
import { evaluateRecipients, readRecipientGold } from './lib/eval-recipients.ts';
import { evaluateRequests, readRequests } from './lib/eval-requests.ts';
import { evaluateSettings, readSettingsSet } from './lib/eval-settings.ts';
import { evaluateText, loadFind, readTexts } from './lib/eval-text.ts';
import { compareWithFloor, type Floor } from './lib/floor.ts';
import { sharedDir } from './lib/paths.ts';
import { printPhotos } from './lib/print-photos.ts';
import { printProfiles, table } from './lib/print-profiles.ts';
import { printRecipients } from './lib/print-recipients.ts';
import { printRequests } from './lib/print-requests.ts';
import { printSettings } from './lib/print-settings.ts';
import { printText } from './lib/print-text.ts';

/** What a section measured, and as text; null where there are no data for it. */
type Measured = { figures: object; text: string } | null;

/** By the key of its figures; one line each, in the order of their printing. */
const sections: Record<string, (data: string, verbose: boolean) => Promise<Measured>> = {
  profiles: measureProfiles,
  settings: measureSettings,
  links: measureLinks,
  requests: measureRequests,
  recipients: measureRecipients,
  text: measureText,
  photos: measurePhotos,
};

const usage =
  `usage: npm run eval -- [--data DIR] [--settings DIR] [--only ${Object.keys(sections).join('|')}] [--json FILE] [--verbose] [--floor FILE]\n` +
  '  Measures on labelled sets, what needs a page in real Chromium; see "How a match is counted" in the data\'s README.\n';

/** `npm run eval`: ends with 0, also without data; 1 when a figure is below `--floor`; 2 for wrong usage. */
const { values } = readArguments();
const data = resolve(values.data ?? join(sharedDir, 'data/dev'));
const say = (line: string) => console.error(line);
/** Made for the first section that opens a browser; the others take seconds. */
let build = null as Awaited<ReturnType<typeof ensureBuild>> | null;
const measured: [string, NonNullable<Measured>][] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== name) continue;
  const one = await measure(data, values.verbose);
  if (one) measured.push([name, one]);
  else console.log(`No labelled ${name} in ${data}: none were measured.`);
}
const results = {
  build: build && { hash: build.hash, version: build.version },
  data,
  ...Object.fromEntries(measured.map(([name, { figures }]) => [name, figures])),
};

console.log(`${build ? `build ${build.version}, ${build.hash}; ` : ''}data ${data}`);
for (const [, { text }] of measured) console.log(text);
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

async function measureProfiles(dir: string, verbose: boolean): Promise<Measured> {
  const gold = readGold(dir);
  if (!gold) return null;
  const figures = await withBrowser((browser) => evaluateProfiles(browser, dir, gold, say));
  return { figures, text: printProfiles(figures, verbose) };
}

async function measureSettings(dir: string, verbose: boolean): Promise<Measured> {
  const set = readSettingsSet(dir, values.settings && resolve(values.settings));
  if (!set.isGiven) console.log(`No settings pages in ${dir}: measured on the project's own in ${set.dir}.`);
  const figures = await withBrowser((browser) => evaluateSettings(browser, set, say));
  return { figures, text: printSettings(figures, verbose) };
}

async function measureRecipients(dir: string, verbose: boolean): Promise<Measured> {
  const gold = readRecipientGold(dir);
  if (!gold) return null;
  const figures = await withBrowser((browser) => evaluateRecipients(browser, dir, gold, say));
  return { figures, text: printRecipients(figures, verbose) };
}

async function measureLinks(dir: string, verbose: boolean): Promise<Measured> {
  const rows = readLinks(dir);
  if (!rows) return null;
  const figures = scoreLinks(rows, await loadCleaning());
  return { figures, text: printLinks(figures, verbose) };
}

async function measureRequests(dir: string, verbose: boolean): Promise<Measured> {
  const sets = readRequests(dir);
  if (!sets) return null;
  const figures = await evaluateRequests(sets);
  return { figures, text: printRequests(figures, verbose) };
}

async function measureText(dir: string, verbose: boolean): Promise<Measured> {
  const sets = readTexts(dir);
  if (!sets) return null;
  const figures = await evaluateText(sets, await loadFind());
  return { figures, text: printText(figures, verbose) };
}

async function measurePhotos(dir: string, verbose: boolean): Promise<Measured> {
  const gold = readPhotoGold(dir);
  if (!gold) return null;
  const figures = await evaluatePhotos(dir, gold, await loadPhotoWork());
  return { figures, text: printPhotos(figures, verbose) };
}

/** A browser of its own for each section, so that nothing of one is known in the other. */
async function withBrowser<T>(work: (browser: Chromium) => Promise<T>): Promise<T> {
  build ??= await ensureBuild('chrome');
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
    if (only !== undefined && !Object.hasOwn(sections, only)) throw new Error(`no section ${only}`);
    return parsed;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
