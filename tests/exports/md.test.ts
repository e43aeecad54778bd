import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import md from '../../utils/exports/md';
import { escapeMarkdown } from '../../utils/exports/text/markdown';
import { translate } from '../../utils/i18n/translate';
import { makeSampleReport } from './sample-report';

const context = { t: translate('en'), networkName: (id: string) => id, policy: null };

function poison(text: string) {
  const report = makeSampleReport();
  report.prepared = { name: text, contact: text };
  for (const { account, observations, findings } of report.accounts) {
    Object.assign(account, { handle: text, url: text });
    for (const one of observations)
      Object.assign(one, { url: text, ...('shown' in one ? { shown: text } : {}) });
    for (const { evidence, fix } of findings) {
      for (const one of evidence) Object.assign(one, { shown: text, url: text });
      if (fix) fix.url = text;
    }
  }
  for (const one of report.sharing!.companies) one.name = text;
  return report;
}

/** The text between code spans, where anything could be markup. */
const outsideCode = (line: string) => line.replace(/(`+) (?:(?!\1(?!`)).)*? \1(?!`)/g, '');

describe('any text in Markdown', () => {
  it.each([
    ['*bold* _it_ ~~no~~', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['<img src=x>', '&lt;img src\\=x&gt;'],
    ['a | b', 'a &#124; b'],
    ['&lt;', '&amp;lt;'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a\nb\r\n\u2028c', 'a b c'],
    ['`code`', '\\`code\\`'],
    ['robin@example.com', '` robin@example.com `'],
    ['www.example.com', '` www.example.com `'],
    ['``` https://example.com', '```` ``` https://example.com ````'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j is shown as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('can make no markup, link, cell or line', () => {
    const signs = fc.constantFrom(...'`*_[]()<>|\\#-+!&~@:/.=1a \n\r\t"\'$^{}', 'www.', 'http://', 'mailto:');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const escaped = escapeMarkdown(parts.join(''));
        expect(escaped).not.toMatch(/[\r\n\t]/);
        expect(escaped).not.toMatch(/^\s*(?:[-+]|\d+[.)])/);
        // Something stays where an escaped sign stood, so that what stood around it does not meet.
        const outside = outsideCode(escaped).replace(/\\[\\`*_~[\]{}#$!^=.)+-]/g, ' ');
        expect(outside).not.toMatch(/[`*_~[\]<>|]|@|:\/\/|www\./);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the Markdown report', () => {
  const shape = (text: string) =>
    md
      .render(poison(text), context)
      .split('\n')
      .map((line) =>
        line.startsWith('|') ? line.split(/(?<!\\)\|/).length : /^(#*|>|-|\d+\.)?/.exec(line)![0],
      );
  const plain = shape('plain');

  it.each([
    'a | b',
    'x\n\n# y',
    '```\nfoo',
    '<!--',
    '- a\n- b',
    '|\n|---|',
    'robin@example.com | b',
    '`| ` https://example.com',
  ])('keeps its lines and cells whatever a page wrote: %j', (text) => {
    expect(shape(text)).toEqual(plain);
  });

  it('makes links of web addresses alone', () => {
    expect(md.render(poison('javascript:alert(1)'), context)).not.toContain('<javascript');
    expect(md.render(poison('https://example.com/a b>|c'), context)).toContain(
      '<https://example.com/a%20b%3E%7Cc>',
    );
  });
});
