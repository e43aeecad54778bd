import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../utils/model/report.ts';
import { ensureBuild } from './lib/build-extension.ts';
import { launchChromium } from './lib/chromium.ts';
import { explainFailure } from './lib/explain-visit.ts';
import { type Input, readInput } from './lib/inputs.ts';
import { printPdf, type SavedReport, saveReport, summariseReport } from './lib/save-report.ts';
import { createVisitor, request } from './lib/visit.ts';

const usage = `usage: npm run audit -- [--as URL] [--mine] [--out FILE]… [--lang en|nl] [--headed] [--online] INPUT…
  INPUT     an address, or a saved .html page (its scripts do not run)
  --as      the address a saved page is shown at; else the one it names as its own
  --mine    the pages are yours; else only pages that show so themselves are read
  --out     write the report: .json, .html or .pdf; may be given several times
  --lang    language of the report
  --headed  show the browser
  --online  let pages load their parts from the network; else only an address itself is loaded
Ends with 0 when all was read, 1 when something was not, 2 for wrong usage. Progress is on standard error.`;

const { values, inputs } = readArguments();
const say = (line: string) => console.error(line);
const failures: string[] = [];

const build = await ensureBuild('chrome');
say(`Vitrine ${values.lang === 'nl' ? '(nl) ' : ''}${build.version}, build ${build.hash}`);
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
  if (failures.length < inputs.length) saved = await saveReport(browser, values.lang);

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

async function renderAs(type: string, { json, html }: SavedReport): Promise<string | Buffer> {
  if (type === '.json') return json;
  return type === '.html' ? html : printPdf(html);
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
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const { lang, as } = values;
    if (positionals.length === 0) throw new Error('no INPUT');
    if (lang !== 'en' && lang !== 'nl') throw new Error(`--lang ${lang}: en or nl`);
    if (as && !(URL.canParse(as) && /^https?:/.test(as))) throw new Error(`--as ${as}: not a web address`);
    if (as && positionals.length !== 1) throw new Error('--as goes with one INPUT');
    const out = values.out.map((file) => resolve(file));
    for (const file of out) {
      if (!['.json', '.html', '.pdf'].includes(extname(file)))
        throw new Error(`--out ${file}: .json, .html or .pdf`);
      mkdirSync(dirname(file), { recursive: true });
    }
    return { values: { ...values, lang: lang as 'en' | 'nl', out }, inputs: positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
