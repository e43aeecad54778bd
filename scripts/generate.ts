import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { renderReportSchema } from './report-schema.ts';

/** Writes the files that are derived from the code and committed; tests say when one is out of date. */
const root = join(import.meta.dirname, '..');

// Vite loads the modules, because Node alone does not find extensionless imports.
const { module } = await runnerImport<typeof import('../utils/model/report.ts')>(
  join(root, 'utils/model/report.ts'),
  {
    root,
    configFile: false,
    logLevel: 'error',
  },
);

const path = join(root, 'public/report.schema.json');
await writeFile(path, renderReportSchema(module.reportSchema));
console.log(`wrote ${path}`);
