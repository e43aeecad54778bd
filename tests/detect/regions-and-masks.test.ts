import { describe, expect, it } from 'vitest';
import type { DetectedKind } from '../../utils/detect/define';
import { listRegions } from '../../utils/detect/list-regions';
import { maskSpan } from '../../utils/detect/mask-span';

describe('listRegions', () => {
  it.each<[string | null, string[], string[]]>([
    ['nl', [], ['NL', 'BE']],
    ['en', ['nl-NL'], ['US', 'GB', 'NL']],
    ['en-GB', ['en-US', 'nl'], ['GB', 'US', 'NL', 'BE']],
    ['de_AT', [], ['AT']],
    ['es-419', [], ['ES', 'MX']],
    ['not a language!', ['fr'], ['FR', 'BE', 'CH']],
    ['', ['ja'], ['JP']],
    [null, [], []],
  ])('%s, %s → %s', (pageLanguage, browserLanguages, regions) => {
    expect(listRegions({ pageLanguage, browserLanguages })).toEqual(regions);
  });

  it('lists six at most', () => {
    expect(listRegions({ pageLanguage: 'de', browserLanguages: ['fr', 'en', 'es', 'pt'] })).toHaveLength(6);
  });
});

describe('maskSpan', () => {
  it.each<[DetectedKind, string, string]>([
    ['email', 'jane.doe@example.com', 'j•••@e•••.com'],
    ['email', 'jane (at) example (dot) com', 'j•••@e•••.com'],
    ['email', 'jane at gmail dot com', 'j•••@g•••.com'],
    ['phone', '+31 6 12 34 56 78', '+31 6 •• •• •• 78'],
    ['iban', 'NL91 ABNA 0417 1643 00', 'NL•• •••• •••• •••• 00'],
    ['credit-card', '4111 1111 1111 1234', '•••• •••• •••• 1234'],
    ['national-id', '743-29-6158', '•••-••-••58'],
    ['ip-address', '84.23.99.177', '84.23.•••.•••'],
    ['ip-address', '2001:db8:4a1f::52', '2001:db8:•••::•••'],
    ['street-address', 'Kerkstraat 12, 1234 AB Utrecht', 'Ker••• ••, •••• •• Utr•••'],
    ['date-of-birth', '5 May 1990', '• ••• ••••'],
    ['licence-plate', '12-AB-34', '••-••-34'],
    ['credentials', 'hunter2', '••• (7)'],
    ['credentials', 'abcdEFGH1234567890', 'abcd••• (18)'],
    ['absence', 'on holiday until\n3 August', 'on holiday until 3 August'],
  ])('%s %s → %s', (kind, value, shown) => {
    const text = `so ${value} then`;
    expect(maskSpan({ kind, start: 3, end: 3 + value.length, certainty: 'high', form: '' }, text)).toBe(
      shown,
    );
  });
});
