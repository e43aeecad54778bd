import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { renderConsentsPage, type ScopesModule } from './lib/consents-page.ts';
import { loadKeyWords } from './lib/key-words.ts';
import { renderTowns } from './lib/make-towns.ts';
import { renderManagedSchema } from './lib/managed-schema.ts';
import { renderNetworksPage } from './lib/networks-page.ts';
import { describeKeys } from './lib/policy-keys.ts';
import { renderPolicyPage } from './lib/policy-page.ts';
import { fillReadme } from './lib/readme-tables.ts';
import { renderReportSchema } from './report-schema.ts';

/**
 * Writes the committed files that are derived from the code; with `--check` only says which are out of date. With `--manifests` also the
 * snapshots of the manifests, for which it builds.
 */
const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

// Vite loads the modules, because Node alone finds neither extensionless imports nor globs.
async function load<T>(path: string): Promise<T> {
  const options = { root, configFile: false, logLevel: 'error' } as const;
  return (await runnerImport<T>(join(root, path), options)).module;
}

const { reportSchema } = await load<typeof import('../utils/model/report.ts')>('utils/model/report.ts');
const { coverageSchema } = await load<typeof import('../utils/model/coverage.ts')>('utils/model/coverage.ts');
const { networks } = await load<typeof import('../utils/networks/networks.ts')>('utils/networks/networks.ts');

const { settingsOf } = await load<typeof import('../utils/networks/settings.ts')>(
  'utils/networks/settings.ts',
);
const { abouts } = await load<typeof import('../utils/networks/abouts.ts')>('utils/networks/abouts.ts');
const { providers } = await load<typeof import('../utils/oauth/providers.ts')>('utils/oauth/providers.ts');
const scopes = new Map<string, ScopesModule>();
for (const id of providers.keys()) scopes.set(id, await load<ScopesModule>(`utils/oauth/${id}/scopes.ts`));

const { recipients } = await load<typeof import('../utils/recipients/registry.ts')>(
  'utils/recipients/registry.ts',
);

const { policySchema } = await load<typeof import('../utils/policy/schema.ts')>('utils/policy/schema.ts');
const { policyKeys } = await load<typeof import('../utils/policy/registry.ts')>('utils/policy/registry.ts');
const keyWords = await loadKeyWords();
const keyFacts = describeKeys(policyKeys, keyWords);

const readme = join(root, 'README.md');
const listed = [...networks.values()];
const files = new Map([
  [join(root, 'public/report.schema.json'), renderReportSchema(reportSchema)],
  [join(root, 'public/coverage.schema.json'), renderReportSchema(coverageSchema, 'coverage')],
  [join(root, 'public/managed_schema.json'), renderManagedSchema(policySchema, keyWords.en)],
  [join(root, 'docs/policy.md'), renderPolicyPage(keyFacts)],
  [readme, fillReadme(await readFile(readme, 'utf8'), listed, settingsOf, [...recipients.values()])],
  [join(root, 'docs/networks.md'), renderNetworksPage(listed, settingsOf, abouts)],
  [join(root, 'docs/consents.md'), renderConsentsPage([...providers.values()], scopes)],
  [join(root, 'utils/photo/towns.ts'), renderTowns()],
]);

let stale = 0;
for (const [path, content] of files) {
  if ((await readFile(path, 'utf8').catch(() => '')) === content) continue;
  stale++;
  if (!check) await writeFile(path, content);
  console.log(`${relative(root, path)} ${check ? 'is out of date: npm run generate' : 'written'}`);
}
if (!check && process.argv.includes('--manifests')) {
  const { rewriteManifests } = await import('./lib/manifest-snapshots.ts');
  for (const path of await rewriteManifests()) console.log(`${path} written`);
}
process.exit(check && stale > 0 ? 1 : 0);
