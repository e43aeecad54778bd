import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findAddress, readInput } from '../../scripts/lib/inputs';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the address of a saved page', () => {
  it.each([
    ['<link rel="canonical" href="https://example.com/jo">', 'https://example.com/jo'],
    ["<LINK href='https://example.com/jo?a=1&amp;b=2' REL=canonical>", 'https://example.com/jo?a=1&b=2'],
    ['<meta property="og:url" content="https://example.com/og">', 'https://example.com/og'],
    [
      '<meta property=og:url content=https://example.com/og><link rel=canonical href=https://example.com/c>',
      'https://example.com/c',
    ],
    [
      '<link rel="canonical" href="/jo"><meta content="https://example.com/og" property="og:url">',
      'https://example.com/og',
    ],
    ['<link rel="stylesheet" href="https://example.com/a.css">', null],
    ['<link rel=canonical href="javascript:alert(1)">', null],
  ])('of %s is %s', (html, address) => {
    expect(findAddress(html)).toBe(address);
  });

  it('is --as first, then its own, then one that belongs to nobody', () => {
    const [own, bare] = [join(folder, 'own.html'), join(folder, 'my page.html')];
    writeFileSync(own, '<link rel=canonical href=https://example.com/jo>');
    writeFileSync(bare, '<p>Hello');
    expect(readInput(own, 'https://x.com/jo').url).toBe('https://x.com/jo');
    expect(readInput(own, null).url).toBe('https://example.com/jo');
    expect(readInput(bare, null).url).toBe('https://saved-page.example/my%20page');
    expect(readInput('https://x.com/jo', null)).toMatchObject({ url: 'https://x.com/jo', html: null });
    expect(() => readInput(join(folder, 'none.html'), null)).toThrow('none.html');
  });
});
