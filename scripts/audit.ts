import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../utils/model/report.ts';
import { type Locale, locales } from '../utils/model/settings.ts';
import { ensureBuild } from './lib/build-extension.ts';
import { launchChromium } from './lib/chromium.ts';
import { compareReportFiles } from './lib/compare-reports.ts';
import { explainFailure } from './lib/explain-visit.ts';
import { type Input, readInput } from './lib/inputs.ts';
import {
  printPdf,
  type SavedFormat,
  type SavedReport,
  saveReport,
  summariseReport,
} from './lib/save-report.ts';
import { verifyFiles } from './lib/verify-files.ts';
import { createVisitor, request } from './lib/visit.ts';

const usage = `usage: npm run audit -- [--as URL] [--mine] [--out FILE]… [--lang en|nl|de|fr] [--headed] [--online] INPUT…
       npm run audit -- --compare [--json] [--lang LANG] OLD.json NEW.json
       npm run audit -- --verify FILE…
  INPUT     an address, or a saved .html page (its scripts do not run)
  --as      the address a saved page is shown at; else the one it names as its own
  --mine    the pages are yours; else only pages that show so themselves are read
  --out     write the report: .json, .html, .csv, .md or .pdf; may be given several times
  --lang    language of the report
  --headed  show the browser
  --online  let pages load their parts from the network; else only an address itself is loaded
  --compare say how two saved reports differ; of more, the two newest, and by the older ones what came back. Nothing is opened.
            Ends with 0 when nothing is new, 1 when something is or came back, 2 when they cannot be compared
  --json    of --compare: as JSON
  --verify  say whether saved reports (.json, .html, .csv, .md) are as Vitrine wrote them, by the SHA-256 in them. Nothing is opened.
            Ends with 0 when all are, 1 when one was changed, 2 when one carries no hash or cannot be read
Ends with 0 when all was read, 1 when something was not, 2 for wrong usage. Progress is on standard error.`;

const { values, inputs } = readArguments();
if (values.verify) process.exit(await verifyFiles(inputs));
if (values.compare)
  process.exit(await compareReportFiles(inputs, { json: values.json, locale: values.lang }));
const say = (line: string) => console.error(line);
const failures: string[] = [];

const build = await ensureBuild('chrome');
say(`Vitrine ${values.lang === 'en' ? '' : `(${values.lang}) `}${build.version}, build ${build.hash}`);
const browser = await launchChromium({ extension: build.dir, headed: values.headed, online: values.online });
let saved: SavedReport | null = null;
try {
  const visit = await createVisitor(browser);
  await request(browser, { type: 'settings', change: { locale: values.lang, welcomed: true } });
  for (const [index, given] of inputs.entries()) {
    const problem = await audit(given).catch((error: Error) => error.message);
    say(`${index + 1}/${inputs.length} ${given}: ${problem ?? 'read'}`);
    if (problem) failures.push(`${given}: ${problem}`);
  }
  if (failures.length < inputs.length) saved = await saveReport(browser, values.lang, wantedFormats());

  async function audit(given: string): Promise<string | null> {
    const input: Input = readInput(given, values.as ?? null);
    if (input.html) browser.site.serve(input.url, { body: input.html });
    browser.site.pagesPass = input.html === null;
    say(`${given}: opening ${input.url}`);
    return explainFailure(await visit(input.url, { claim: values.mine }));
  }
} finally {
  await browser.close();
}

if (saved) {
  for (const file of values.out) writeFileSync(file, await renderAs(extname(file), saved));
  console.log(summariseReport(JSON.parse(saved.json) as Report));
  for (const file of values.out) say(`wrote ${file}`);
}
for (const failure of failures) say(`not read: ${failure}`);
if (!saved && values.out.length > 0) say('nothing was read, so no report was written');
process.exit(failures.length > 0 ? 1 : 0);

/** What `--out` asks for beside JSON and HTML. */
function wantedFormats(): ('csv' | 'md')[] {
  return (['csv', 'md'] as const).filter((format) =>
    values.out.some((file) => extname(file) === `.${format}`),
  );
}

async function renderAs(type: string, saved: SavedReport): Promise<string | Buffer> {
  if (type === '.pdf') return printPdf(saved.html);
  return saved[type.slice(1) as SavedFormat] ?? '';
}

function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        mine: { type: 'boolean', default: false },
        out: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'en' },
        headed: { type: 'boolean', default: false },
        online: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        verify: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const { lang, as } = values;
    if (positionals.length === 0) throw new Error('no INPUT');
    if (!isLocale(lang)) throw new Error(`--lang ${lang}: ${locales.join(', ')}`);
    if (as && !(URL.canParse(as) && /^https?:/.test(as))) throw new Error(`--as ${as}: not a web address`);
    if (as && positionals.length !== 1) throw new Error('--as goes with one INPUT');
    const out = values.out.map((file) => resolve(file));
    for (const file of out) {
      if (!['.json', '.html', '.csv', '.md', '.pdf'].includes(extname(file)))
        throw new Error(`--out ${file}: .json, .html, .csv, .md or .pdf`);
      mkdirSync(dirname(file), { recursive: true });
    }
    return { values: { ...values, lang, out }, inputs: positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
