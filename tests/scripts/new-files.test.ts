import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Misuse, makeNew } from '../../scripts/lib/new-files';
import { openPage, readSettingsPage } from '../../scripts/lib/settings-page';
import { settingsOf } from '../../utils/networks/settings';
import { takeStripped } from '../snapshot/take';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-new-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const make = (...args: string[]) => makeNew(args, root, root);
const url = 'https://x.com/settings/audience_and_tagging';

function save(network: string | null, body: string, at = url): string {
  const view = openPage(`<!doctype html><html lang="nl"><body>${body}</body></html>`, at);
  writeFileSync(join(root, 'snapshot.json'), JSON.stringify(takeStripped(view, network)));
  return 'snapshot.json';
}
const page =
  '<h1>Doelgroep van Robin</h1><label>Bescherm je posts <input type="checkbox" checked></label><p>Robin Example &amp; "Ada"</p>';

describe('new fixture', () => {
  it('makes a pair that says in English what the page said in its own language, and nothing of anybody', async () => {
    const said = await make('fixture', save('x', page));
    expect(said).toContain('written: tests/fixtures/x/settings-audience.html');
    const html = read('tests/fixtures/x/settings-audience.html');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Protect your posts');
    expect(html).not.toMatch(/Robin|Ada|Bescherm/);
    const expected = JSON.parse(read('tests/fixtures/x/settings-audience.expected.json'));
    expect(expected).toEqual({
      url,
      network: 'x',
      page: 'audience',
      health: 'ok',
      controls: [{ role: 'checkbox', name: 'Protect your posts', value: 'on', visible: true }],
      settings: { protected: 'on' },
    });
    expect(readSettingsPage(openPage(html, url), settingsOf.get('x')!)).toEqual(expected);
  });

  it('writes nothing over', async () => {
    const file = save('x', page);
    await make('fixture', file);
    await expect(make('fixture', file)).rejects.toThrow('exists: nothing was written');
    await make('fixture', file, '--page', 'audience-again');
    expect(existsSync(join(root, 'tests/fixtures/x/settings-audience-again.html'))).toBe(true);
  });

  it('asks for what a snapshot does not tell', async () => {
    const file = save(null, page, 'https://elsewhere.example/');
    await expect(make('fixture', file)).rejects.toThrow('add --network');
    await expect(make('fixture', file, '--network', 'x')).rejects.toThrow('add --page');
    await expect(make('fixture', file, '--network', 'x', '--page', 'new')).rejects.toThrow('add --url');
    await make('fixture', file, '--network', 'x', '--page', 'new', '--url', 'https://x.com/settings/new');
    expect(JSON.parse(read('tests/fixtures/x/settings-new.expected.json')).page).toBeNull();
  });

  it.each<[string, string]>([
    ['{', 'is no JSON'],
    ['{"format":"vitrine-report"}', 'is no vitrine-snapshot'],
    [
      '{"format":"vitrine-snapshot","version":1,"made":"2026-11-22","network":"x","page":null,"kind":null,"health":null,"title":"","root":{"tag":"html","kids":["Robin Example"]}}',
      'root.kids.0',
    ],
  ])('takes no %s', async (text, said) => {
    writeFileSync(join(root, 'odd.json'), text);
    await expect(make('fixture', 'odd.json')).rejects.toThrow(said);
  });

  it.each(['onclick', 'style', 'src', 'srcdoc'])('takes no attribute %s', async (name) => {
    const file = save('x', page);
    const snapshot = JSON.parse(read(file));
    snapshot.root.kids.push({ tag: 'div', attributes: { [name]: 'alert(1)' } });
    writeFileSync(join(root, file), JSON.stringify(snapshot));
    await expect(make('fixture', file)).rejects.toThrow('is no vitrine-snapshot');
  });

  it('escapes what a file may hold that nobody made with Vitrine', async () => {
    const file = save('x', page);
    const snapshot = JSON.parse(read(file));
    snapshot.root.kids.push({ tag: 'div', attributes: { role: '"><script>alert(1)</script>' } });
    writeFileSync(join(root, file), JSON.stringify(snapshot));
    await make('fixture', file);
    expect(read('tests/fixtures/x/settings-audience.html')).not.toContain('<script');
  });
});

describe('new network and new check', () => {
  it('write what a new one begins with, and say what is left', async () => {
    const said = await make('network', 'demo-place');
    expect(read('utils/networks/demo-place/reader.ts')).toContain("name: 'Demo Place'");
    expect(said).toContain('next: utils/networks/names.ts');
    expect(await make('check', 'loud-name')).toContain('written: utils/checks/loud-name.ts');
    expect(read('utils/checks/loud-name.ts')).toContain("id: 'loud-name'");
  });

  it.each([
    ['network', 'x'],
    ['network', 'Demo'],
    ['check', 'public-phone'],
    ['check', '../x'],
    ['fixture'],
    ['nothing', 'x'],
    [],
  ])('refuse %s %s', async (...args) => {
    await expect(make(...args)).rejects.toBeInstanceOf(Misuse);
  });
});
