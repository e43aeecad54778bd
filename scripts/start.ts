import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words as enPages } from '../utils/i18n/en/pages.ts';
import type { Report } from '../utils/model/report.ts';
import { ensureBuild } from './lib/build-extension.ts';
import { type Chromium, hasDisplay, launchChromium } from './lib/chromium.ts';
import { demoArguments, startDemo } from './lib/demo-server.ts';
import { explainFailure } from './lib/explain-visit.ts';
import { saveReport, summariseReport } from './lib/save-report.ts';
import { createVisitor } from './lib/visit.ts';

/**
 * `npm start`: one audit of the demo network from welcome to report, in a real browser. With a display the browser
 * stays open for trying; without one it ends with 0, or 1 when the walk did not arrive.
 */
const say = (line: string) => console.log(line);
const headed = hasDisplay();
const build = await ensureBuild('chrome');
const demo = await startDemo();
const browser = await launchChromium({
  extension: build.dir,
  headed,
  // Who tries it with a display will want to look at real pages, too.
  online: headed,
  args: demoArguments,
  context: { locale: 'en-US', viewport: headed ? null : { width: 1280, height: 800 } },
});
browser.site.passHosts.add(new URL(demo.origin).host);
say(
  `Vitrine ${build.version} in ${headed ? 'a window' : 'a browser without a window'}; demo network at ${demo.origin}`,
);

let failed = false;
try {
  failed = !(await walkThrough());
  if (headed) await keepOpen();
} finally {
  await browser.close();
  demo.close();
}
process.exit(failed ? 1 : 0);

async function walkThrough(): Promise<boolean> {
  const visit = await createVisitor(browser);
  await welcome(browser, `${demo.origin}/robin`);
  say('1. Welcome: read what is read, kept all networks on, said that /robin is mine.');

  const stranger = await visit(`${demo.origin}/sam`, { claim: false });
  say(
    `2. Somebody else's profile, /sam: ${stranger.observed ? 'READ, which must not be' : 'not mine, so nothing is kept'}.`,
  );

  const own = await visit(`${demo.origin}/robin`, { claim: false });
  const problem = explainFailure(own);
  say(`3. My own profile, /robin: ${problem ?? `read in ${Math.round(own.readingMs)} ms`}.`);

  const report = await saveReport(browser, 'en');
  const files = [
    [resolve('vitrine-report.html'), report.html],
    [resolve('vitrine-report.json'), report.json],
  ] as const;
  for (const [file, text] of files) writeFileSync(file, text);
  say(`4. Report: ${files.map(([file]) => file).join(' and ')}\n`);
  const parsed = JSON.parse(report.json) as Report;
  say(summariseReport(parsed));
  return problem === null && stranger.observed === null && parsed.accounts.length === 1;
}

/** The three steps of the welcome tab, as a person takes them. */
async function welcome({ context }: Chromium, address: string): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const page =
    context.pages().find((open) => isWelcome(open.url())) ??
    (await context.waitForEvent('page', { predicate: (open) => isWelcome(open.url()), timeout: 15_000 }));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(enPages.welcome.next);
  await press(enPages.welcome.next);
  await page.getByRole('textbox').fill(address);
  await press(enPages.claim.add);
  await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  await press(enPages.welcome.finish);
  await page.close();
}

async function keepOpen(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.origin}/robin`);
  await browser.openExtensionPage('dashboard.html');
  say('\nThe browser stays open: try the toolbar button on a page. Close its window to end.');
  await new Promise<void>((done) => browser.context.once('close', () => done()));
}
