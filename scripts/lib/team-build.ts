import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dirOf, listFiles, type Target } from './build-extension.ts';
import { type Grants, grantAtInstall } from './manifest-team.ts';

export const teamDirOf = (target: Target): string => `${dirOf(target)}-team`;

/** Makes the team build from the store build that stands, which gives it every file but the manifest. Returns its folder. */
export function makeTeamBuild(target: Target): string {
  const [store, team] = [dirOf(target), teamDirOf(target)];
  rmSync(team, { recursive: true, force: true });
  cpSync(store, team, { recursive: true });
  const path = join(team, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Grants;
  writeFileSync(path, JSON.stringify(grantAtInstall(manifest)));
  return team;
}

/** Files of which two folders do not hold the same bytes, sorted; what only one of them has is among them. */
export function listDifferent(one: string, other: string): string[] {
  const names = [one, other].flatMap((dir) => listFiles(dir).map((file) => relative(dir, file)));
  const isSame = (name: string) => {
    const [a, b] = [join(one, name), join(other, name)];
    return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
  };
  return [...new Set(names)].filter((name) => !isSame(name)).sort();
}
