import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { compareFiles as CompareFiles } from '../../utils/compare/compare-files.ts';
import type { Locale } from '../../utils/model/settings.ts';
import { loadModule } from './load-module.ts';

/** Larger than any report; a string of twice as much Node cannot hold. */
const maxBytes = 250_000_000;

/** Prints how the two newest of these reports differ. Gives the command's exit code: 0 nothing new, 1 something is, 2 not comparable. */
export async function compareReportFiles(
  paths: readonly string[],
  { json, locale }: { json: boolean; locale: Locale },
): Promise<0 | 1 | 2> {
  if (paths.length < 2) {
    console.error('--compare: two reports or more');
    return 2;
  }
  const files: { name: string; text: string }[] = [];
  for (const path of paths) {
    try {
      if (statSync(path).size > maxBytes) throw new Error('it is larger than any report');
      files.push({ name: basename(path), text: readFileSync(path, 'utf8') });
    } catch (error) {
      console.error(`${path}: ${(error as Error).message}`);
      return 2;
    }
  }
  const { compareFiles } = await loadModule<{ compareFiles: typeof CompareFiles }>(
    'utils/compare/compare-files.ts',
  );
  const compared = compareFiles(files, locale);
  if ('problem' in compared) {
    console.error(compared.problem);
    return 2;
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...compared.comparison, hasNew: compared.hasNew }, null, 2)}\n`
      : compared.text,
  );
  return compared.hasNew ? 1 : 0;
}
