import { describe, expect, it } from 'vitest';
import { judgeChange, type Manifest, tellVerdict } from '../../scripts/lib/manifest-guard';

const base: Manifest = {
  permissions: ['storage'],
  optional_permissions: ['webRequest'],
  host_permissions: ['*://*.example.com/*'],
  optional_host_permissions: ['*://forum.example.net/*', '*://*/*'],
  minimum_chrome_version: '120',
};
const change = (part: Partial<Manifest>) => judgeChange(base, { ...base, ...part });

describe('what an update means for people who have Vitrine', () => {
  it('is nothing where the manifest is the same', () => {
    expect(judgeChange(base, structuredClone(base))).toEqual({ changes: [], asked: [], warnings: [] });
    expect(tellVerdict('chrome', judgeChange(base, base))).toEqual([]);
  });

  it('is a question where a site is new', () => {
    const hosts = (...more: string[]) =>
      change({ host_permissions: [...base.host_permissions!, ...more] }).asked;
    expect(hosts('*://example.org/*')).toEqual(['the site *://example.org/*']);
    expect(hosts('*://*/*')).toEqual(['the site *://*/*']);
    expect(hosts('<all_urls>')).toEqual(['the site <all_urls>']);
    expect(change({ content_scripts: [{ matches: ['https://example.org/*'] }] }).asked).toHaveLength(1);
  });

  it('is none where the site was had already', () => {
    const hosts = (...more: string[]) =>
      change({ host_permissions: [...base.host_permissions!, ...more] }).asked;
    expect(hosts('*://www.example.com/*', 'https://example.com/*', '*://*.a.example.com/*')).toEqual([]);
    const all = { ...base, host_permissions: ['*://*/*'] };
    expect(judgeChange(all, { ...all, host_permissions: ['*://*/*', '*://x.com/*'] }).asked).toEqual([]);
  });

  it('is a question where a pattern is wider, or takes another scheme', () => {
    const from = (host: string, to: string) =>
      judgeChange({ host_permissions: [host] }, { host_permissions: [to] }).asked.length;
    expect(from('*://example.com/*', '*://*.example.com/*')).toBe(1);
    expect(from('https://example.com/*', '*://example.com/*')).toBe(1);
    expect(from('*://a.example.com/*', '*://b.example.com/*')).toBe(1);
    expect(from('*://*.example.com/*', '*://*/*')).toBe(1);
    expect(from('*://*.example.com/*', 'https://example.com/*')).toBe(0);
  });

  it('is a question where a permission brings words, and where it is not known', () => {
    expect(change({ permissions: ['storage', 'scripting', 'webRequest'] }).asked).toEqual([]);
    expect(change({ permissions: ['storage', 'tabs', 'somethingNew'] }).asked).toEqual([
      'the permission tabs',
      'the permission somethingNew',
    ]);
    expect(change({ optional_permissions: ['webRequest', 'tabs'] }).asked).toEqual([]);
  });

  it('is a question where data is said to be collected', () => {
    const collects = (kind: string) => ({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: [kind] } } },
    });
    expect(judgeChange(collects('none'), collects('browsingActivity')).asked).toEqual([
      'that browsingActivity is collected',
    ]);
  });

  it('tells whom it does not reach, and what was granted and goes', () => {
    expect(change({ minimum_chrome_version: '130' }).warnings).toEqual([
      'Chromium older than 130 gets no more updates (before: 120).',
    ]);
    const { warnings } = change({ optional_host_permissions: [], optional_permissions: [] });
    expect(warnings).toEqual([
      'webRequest goes from whoever had granted it.',
      '*://forum.example.net/* goes from whoever had granted it.',
      '*://*/* goes from whoever had granted it.',
    ]);
    expect(change({ browser_specific_settings: { gecko: { id: 'other@example.com' } } }).warnings[0]).toMatch(
      /another id/,
    );
  });

  it('says so plainly', () => {
    const asks = tellVerdict('chrome', change({ host_permissions: ['*://*.example.com/*', '*://x.com/*'] }));
    expect(asks).toContain('  host_permissions: + *://x.com/*');
    expect(asks.join('\n')).toMatch(
      /WOULD ASK PEOPLE AGAIN, and switch Vitrine off until they accept: the site \*:\/\/x\.com/,
    );
    const quiet = tellVerdict('firefox', change({ default_locale: 'nl' }));
    expect(quiet).toContain('  default_locale: nothing → "nl"');
    expect(quiet.join('\n')).toMatch(/No browser would ask anybody again/);
  });
});
