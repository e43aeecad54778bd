import { readFileSync } from 'node:fs';
import { words as de } from '../../utils/i18n/de/pages.ts';
import { words as en } from '../../utils/i18n/en/pages.ts';
import { words as fr } from '../../utils/i18n/fr/pages.ts';
import { words as nl } from '../../utils/i18n/nl/pages.ts';
import type { Report } from '../../utils/model/report.ts';
import type { Locale } from '../../utils/model/settings.ts';
import { type Chromium, launchChromium } from './chromium.ts';

/** Formats that the dashboard's own buttons save; PDF is printed from the page. */
export type SavedFormat = 'json' | 'html' | 'csv' | 'md';
export type SavedReport = Record<'json' | 'html', string> & Partial<Record<SavedFormat, string>>;

const words: Record<Locale, { exporting: Record<SavedFormat, string> }> = { de, en, fr, nl };

/** Saves the report as data, as a page and as what else is wanted through the dashboard's own buttons, as a person would in that language. */
export async function saveReport(
  browser: Chromium,
  locale: Locale,
  also: readonly SavedFormat[] = [],
): Promise<SavedReport> {
  const page = await browser.openExtensionPage('dashboard.html#settings');
  const save = async (format: SavedFormat) => {
    const button = page.getByRole('button', {
      name: words[locale].exporting[format],
      exact: true,
    });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  const saved: SavedReport = { json: await save('json'), html: await save('html') };
  for (const format of also) saved[format] ??= await save(format);
  await page.close();
  return saved;
}

/** Prints an HTML report on A4, in a plain browser without the extension; printing needs one without a window. */
export async function printPdf(html: string): Promise<Buffer> {
  const browser = await launchChromium({ extension: null, context: { colorScheme: 'light' } });
  try {
    browser.site.serve('https://report.example/', { body: html });
    const page = await browser.context.newPage();
    await page.goto('https://report.example/');
    return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** The report in a few lines for a terminal; evidence is masked there as in the report. */
export function summariseReport(report: Report): string {
  const lines = report.accounts.flatMap(({ account, score, findings }) => [
    `${account.network}: ${account.handle}`,
    `  exposure ${Math.round(score.low)}–${Math.round(score.high)} of 100, ${Math.round(score.coverage * 100)} % checked`,
    ...findings
      .filter(({ outcome, dismissed }) => outcome === 'fail' && dismissed === null)
      .map(({ severity, check, audience, evidence }) => {
        const shown = [...new Set(evidence.map((item) => item.shown).filter(Boolean))].slice(0, 3).join(', ');
        return `  ${severity.padEnd(6)}  ${check.padEnd(20)}  ${(audience ?? '').padEnd(8)}  ${shown}`.trimEnd();
      }),
    `  ${countOf(findings, 'pass')} passed, ${countOf(findings, 'unknown')} could not be told`,
  ]);
  return lines.length > 0 ? lines.join('\n') : 'no account was read';
}

function countOf(findings: Report['accounts'][number]['findings'], outcome: string): number {
  return findings.filter((finding) => finding.outcome === outcome).length;
}
