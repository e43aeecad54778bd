import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import mobile from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { openNumbering } from '../../utils/detect/phone/numbering';
import { findOf, mark, unmark } from './marked';

const found: Record<string, string[]> = {
  'NL,BE': [
    'bel ⟦06-12345678⟧',
    'app ⟦06\u201112345678⟧ even',
    '⟦06\u00a012\u00a034\u00a056\u00a078⟧',
    '⟦+31 (0)6 12345678⟧, ⟦+31(0)6-12345678⟧, ⟦0031(0)6 1234 5678⟧',
    '⟦(+31) 6 12345678⟧ of ⟦+ 31 6 12345678⟧',
    'tel:⟦+31612345678⟧',
    'https://wa.me/⟦31612345678⟧',
    '📞 ⟦06 12345678⟧',
    '**⟦06-12345678⟧** of _⟦0687654321⟧_',
    '⟦06 12345678⟧/⟦06 87654321⟧',
    'M: ⟦06 12345678⟧ T: ⟦020 1234567⟧',
    'op nummer ⟦0612345678⟧',
    'Ik kreeg een factuur van ⟦06-12345678⟧, wie is dat?',
    '⟦0475/12.34.56⟧ en ⟦02/123.45.67⟧',
    'bel ⟦0800-1234⟧',
    'geboren 12-05-1990 ⟦0612345678⟧',
    '⟦0 6 1 2 3 4 5 6 7 8⟧',
  ],
  'DE,AT,CH': [
    '⟦089/1234567⟧',
    '⟦(089) 123 45-67⟧',
    'Tel.: ⟦0 30 / 12 34 56⟧',
    '⟦+49 (0)151/23456789⟧',
    '⟦0664 1234567⟧',
    '⟦079 123 45 67⟧',
  ],
  'FR,BE': ['appelle-moi au ⟦06-12-34-56-78⟧', '⟦06 12 34 56 78⟧ / ⟦06 98 76 54 32⟧ / ⟦07 11 22 33 44⟧'],
  'US,GB': [
    '⟦(212) 555-0142⟧ (⟦917) 555-0143⟧'.replace('(⟦917', '⟦(917'),
    '⟦212.555.0142⟧, ⟦1-212-555-0142⟧, ⟦212-555-0142 ext. 45⟧',
    'call ⟦555-0142⟧',
    'my cell is ⟦2125550142⟧',
    'Phone:\n⟦382 6147⟧',
    'call ⟦1-800-FLOWERS⟧ now, or ring us on ⟦0800 REVERSE⟧',
    'reach me at ⟦(64) 813-275⟧',
    '⟦011 44 20 7946 0958⟧',
    '⟦020 7946 0958⟧',
  ],
  ES: ['⟦612 345 678⟧'],
  BR: ['⟦(11) 96123-4567⟧'],
};

const none = [
  'on 12-05-1990 we',
  '01/02/2003 04/05/2006',
  '2024-05-01 10:30:00',
  'info 0900 / 61.400, elke dag',
  '1.234.567 mensen',
  '0-0 3-1 4-1 6-0 1-2 3-3',
  'lotto 03 12 23 34 41 45',
  'bestelnummer: 0612345678',
  '0-306-40615-2',
  'ISBN 978-0-306-40615-7',
  'EAN 8712345678906',
  'bsn: 012345678',
  'SSN 743-29-6158',
  'NL91 ABNA 0417 1643 00',
  '192.168.100.200',
  '52.370216, 4.895168',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  '1998-2001 2002-2004',
  '@jan0612345678 #0612345678',
  'https://example.com/0612345678',
  'reach 1 000 000 people',
  'Seattle, WA 98101-1234',
  '+1.234.567',
  'we open at 0900 HOURS, call later',
  '1-800-FLOWERS is a brand',
];

describe('phone numbers', () => {
  it.each(Object.entries(found).flatMap(([regions, list]) => list.map((marked) => [marked, regions])))(
    '%s in %s',
    (marked, regions) => {
      expect(mark(unmark(marked!), findOf('phone', unmark(marked!), regions!.split(',')))).toBe(marked);
    },
  );

  it.each(none)('not in: %s', (text) => {
    for (const regions of [
      ['US', 'GB'],
      ['NL', 'BE'],
      ['NL', 'BE', 'DE', 'FR', 'US', 'GB'],
    ])
      expect(findOf('phone', text, regions)).toEqual([]);
  });

  it('of every country are found in international form, of most at home', () => {
    let home = 0;
    for (const country of getCountries()) {
      const number = getExampleNumber(country, mobile)!;
      const written = number.formatInternational();
      const text = `so ${written} ok`;
      expect(mark(text, findOf('phone', text, ['US']))).toBe(`so ⟦${written}⟧ ok`);
      const national = `call me at ${number.formatNational()}, ok`;
      if (findOf('phone', national, [country]).length === 1) home += 1;
    }
    expect(home).toBeGreaterThan(225);
  });

  it('are given out as the library says', () => {
    const ask = openNumbering();
    for (const country of getCountries()) {
      const national = String(getExampleNumber(country, mobile)!.nationalNumber);
      for (let at = 0; at < national.length; at++) {
        for (const digit of '079') {
          const changed = national.slice(0, at) + digit + national.slice(at + 1);
          const abroad = getCountryCallingCode(country) + changed;
          const whole = parsePhoneNumberFromString(`+${abroad}`, { extract: false });
          expect(ask(abroad)).toEqual(
            whole && {
              valid: whole.isValid(),
              possible: whole.isPossible(),
              country: whole.country?.toLowerCase() ?? '',
            },
          );
          if (/^0(?:0|11)/.test(changed)) continue;
          const home = parsePhoneNumberFromString(changed, { defaultCountry: country, extract: false });
          expect([changed, ask(changed, country)?.valid ?? false]).toEqual([
            changed,
            home?.isValid() ?? false,
          ]);
        }
      }
    }
  });

  it('are all found in a long draft, and not looked for without end', () => {
    const numbers = Array.from({ length: 90_000 }, (_, at) => `06${10_000_000 + at * 7}`);
    const draft = numbers.join(' ').slice(0, 50_000);
    expect(findOf('phone', draft, ['NL']).length).toBe(Math.floor(50_001 / 11));
    expect(findOf('phone', numbers.join(', '), ['NL']).length).toBe(7000);
  });
});
