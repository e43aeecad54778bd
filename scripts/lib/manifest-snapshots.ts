import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirOf, ensureBuild, type Target, targets } from './build-extension.ts';
import { judgeChange, type Manifest, tellVerdict } from './manifest-guard.ts';
import { root } from './paths.ts';
import { listDifferent, makeTeamBuild, teamDirOf } from './team-build.ts';

const folder = join(root, 'tests/manifests');

/** Every manifest there is, by the name of its snapshot: of each browser the store's that stands, and the team's, which is made of it. */
function readManifests(): Map<string, Manifest> {
  return new Map(
    targets.flatMap((target) => [
      [target, readManifest(dirOf(target))] as const,
      [`${target}-team`, readManifest(makeTeamBuild(target))] as const,
    ]),
  );
}

/** As browsers get it, without what each release changes; texts in lists are sorted, for their order means nothing. */
function readManifest(dir: string): Manifest {
  const { version, version_name, ...manifest } = JSON.parse(
    readFileSync(join(dir, 'manifest.json'), 'utf8'),
  ) as Manifest;
  return sortAll(manifest) as Manifest;
}

function sortAll(value: unknown): unknown {
  if (Array.isArray(value)) {
    const sorted = value.map(sortAll);
    return sorted.every((one) => typeof one === 'string') ? sorted.sort() : sorted;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sortAll(one)]),
  );
}

const pathOf = (name: string) => join(folder, `${name}.json`);

/** What is wrong with the manifests of the builds that stand, in lines to print; empty where they are as committed. */
export function checkManifests(): string[] {
  const faults = [...readManifests()].flatMap(([name, manifest]) => {
    if (!existsSync(pathOf(name))) return [`tests/manifests/${name}.json is missing`];
    const before = JSON.parse(readFileSync(pathOf(name), 'utf8')) as Manifest;
    const told = tellVerdict(name, judgeChange(before, manifest));
    return told.length > 0 ? [told.join('\n')] : [];
  });
  if (faults.length > 0) faults.push('Where this is meant: npm run generate -- --manifests');
  return [...faults, ...targets.flatMap(compareBuilds)];
}

/** The team build may differ from the store's in its manifest, and there in who is asked for what. */
function compareBuilds(target: Target): string[] {
  const [store, team] = [dirOf(target), teamDirOf(target)];
  const files = listDifferent(store, team).filter((file) => file !== 'manifest.json');
  const { changes } = judgeChange(readManifest(store), readManifest(team));
  const others = changes.filter((change) => !expectedOf(target).includes(change));
  const missing = expectedOf(target).filter((change) => !changes.includes(change));
  return [
    ...files.map((file) => `${target}: ${file} differs in the team build`),
    ...others.map((change) => `${target}: the team manifest differs in ${change}`),
    ...missing.map((change) => `${target}: the team manifest lacks ${change}`),
  ];
}

const expectedOf = (target: Target) => [
  'host_permissions: + *://*/*',
  'optional_host_permissions: − *://*/*',
  ...(target === 'firefox' ? ['optional_permissions: − webRequest', 'permissions: + webRequest'] : []),
];

/** Builds where sources changed since, and writes the snapshots anew. Returns the paths of those that changed. */
export async function rewriteManifests(): Promise<string[]> {
  for (const target of targets) await ensureBuild(target);
  mkdirSync(folder, { recursive: true });
  return [...readManifests()].flatMap(([name, manifest]) => {
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    if (existsSync(pathOf(name)) && readFileSync(pathOf(name), 'utf8') === text) return [];
    writeFileSync(pathOf(name), text);
    return [`tests/manifests/${name}.json`];
  });
}
