import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeChange, type Manifest } from '../../scripts/lib/manifest-guard';
import { grantAtInstall } from '../../scripts/lib/manifest-team';
import { listDifferent } from '../../scripts/lib/team-build';
import { networks } from '../../utils/networks/networks';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Manifest;

describe('the team build', () => {
  it('has every site from the install on, in Firefox with the requests to them', () => {
    const team = (name: string) => judgeChange(read(name), read(`${name}-team`)).changes;
    const sites = ['host_permissions: + *://*/*', 'optional_host_permissions: − *://*/*'];
    expect(team('chrome')).toEqual(sites);
    expect(team('edge')).toEqual(sites);
    const requests = ['optional_permissions: − webRequest', 'permissions: + webRequest'];
    expect(team('firefox')).toEqual([...sites, ...requests]);
  });

  it('is not made of a manifest that offers nothing to grant', () => {
    expect(() => grantAtInstall(read('chrome-team'))).toThrow(/does not offer/);
  });

  it('leaves the manifest it is made of as it was', () => {
    const store = read('firefox');
    const before = structuredClone(store);
    grantAtInstall(store);
    expect(store).toEqual(before);
  });
});

describe('the store build', () => {
  it.each(['chrome', 'edge', 'firefox'])('keeps all sites optional in %s', (name) => {
    const { host_permissions, optional_host_permissions, content_scripts } = read(name);
    expect(host_permissions).not.toContain('*://*/*');
    expect(optional_host_permissions).toContain('*://*/*');
    expect(content_scripts).toBeUndefined();
    const wanted = [...networks.values()].filter(({ access }) => access === 'required');
    expect(host_permissions).toEqual(wanted.flatMap(({ hosts }) => hosts).sort());
  });
});

describe('the comparison of two builds', () => {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-builds-'));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('names what differs, and what only one of them has', () => {
    const write = (name: string, text: string) => {
      mkdirSync(join(dir, name, '..'), { recursive: true });
      writeFileSync(join(dir, name), text);
    };
    for (const build of ['one', 'other']) write(`${build}/same.js`, 'same');
    write('one/chunks/a.js', '1');
    write('other/chunks/a.js', '2');
    write('one/more.js', '');
    write('other/new.js', '');
    expect(listDifferent(join(dir, 'one'), join(dir, 'other'))).toEqual(['chunks/a.js', 'more.js', 'new.js']);
  });
});
