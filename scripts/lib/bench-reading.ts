import { launchChromium } from './chromium.ts';
import { bootstrapMedian, type Spread } from './stats.ts';
import { createVisitor } from './visit.ts';

export interface ReadingFigures {
  /** Work of recognising and reading in all, and its longest block, in milliseconds. */
  readingMs: Spread;
  longestMs: Spread;
}

/** Reads big pages as the person's own, several times, each in a tab of its own. */
export async function benchReading(
  extension: string,
  pages: { name: string; html: string }[],
  rounds: number,
): Promise<Record<string, ReadingFigures>> {
  const browser = await launchChromium({ extension });
  try {
    const visit = await createVisitor(browser);
    const figures: Record<string, ReadingFigures> = {};
    for (const [index, { name, html }] of pages.entries()) {
      const url = `https://big-${index}.example/`;
      browser.site.serve(url, { body: html });
      const visits = [];
      for (let round = 0; round < rounds; round++) {
        const seen = await visit(url, { claim: true });
        if (!seen.observed) throw new Error(`${name} was not read`);
        visits.push(seen);
      }
      figures[name] = {
        readingMs: bootstrapMedian(visits.map(({ readingMs }) => readingMs)),
        longestMs: bootstrapMedian(visits.map(({ longestMs }) => longestMs)),
      };
    }
    return figures;
  } finally {
    await browser.close();
  }
}
