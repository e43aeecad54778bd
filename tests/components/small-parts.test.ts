import { describe, expect, it } from 'vitest';
import { readEntries } from '../../components/read-entries';
import { showAddress, webLink } from '../../components/web-link';

describe('webLink', () => {
  it('lets web addresses through and nothing else', () => {
    expect(webLink('https://x.com/sam')).toBe('https://x.com/sam');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' JavaScript:x', 'x.com', '', null]) {
      expect(webLink(url)).toBeNull();
    }
  });

  it('shows an address as people read it', () => {
    expect(showAddress('https://www.linkedin.com/in/sam')).toBe('linkedin.com/in/sam');
    expect(showAddress('https://example.com/')).toBe('example.com');
    expect(showAddress('not an address')).toBe('not an address');
  });
});

describe('readEntries', () => {
  it('takes one entry a line, and the chosen network for handles only', () => {
    expect(
      readEntries(' sam_example \n\nhttps://github.com/sam\nx.com/sam\n@sam@social.example', 'x'),
    ).toEqual([
      { network: 'x', text: 'sam_example' },
      { network: null, text: 'https://github.com/sam' },
      { network: null, text: 'x.com/sam' },
      { network: null, text: '@sam@social.example' },
    ]);
    expect(readEntries(' \n ', null)).toEqual([]);
  });
});
