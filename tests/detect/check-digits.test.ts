import fc from 'fast-check';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { ibanCountries } from '../../utils/detect/iban/countries';
import { nationalForms } from '../../utils/detect/national-id/forms';
import { findOf } from './marked';

describe('IBANs as ibantools has them', () => {
  const others = Object.entries(countrySpecs).filter(([, { chars }]) => chars);

  it('countries and lengths', () => {
    expect(Object.fromEntries([...ibanCountries].map(([country, { length }]) => [country, length]))).toEqual(
      Object.fromEntries(others.map(([country, { chars }]) => [country, chars])),
    );
  });

  it('accounts are of a shape that ours takes', () => {
    for (const [country, { bban_regexp: shape }] of others) {
      if (!shape) continue;
      // Some of its expressions do not say where they begin or end.
      const account = fc.stringMatching(new RegExp(`^(?:${shape.replace(/^\^|\$$/g, '')})$`));
      fc.assert(
        fc.property(account, (bban) => {
          expect([country, ibanCountries.get(country)!.shape.test(bban)]).toEqual([country, true]);
        }),
        { numRuns: 10 },
      );
    }
  });

  it('every one that is found is one', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    let found = 0;
    fc.assert(
      fc.property(digits(18), fc.integer({ min: 2, max: 98 }), (account, check) => {
        const iban = `DE${String(check).padStart(2, '0')}${account}`;
        const spans = findOf('iban', `IBAN ${iban}`);
        expect(spans.length === 1).toBe(isValidIBAN(iban));
        found += spans.length;
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(5);
  });
});

/** A form of ours, the module for it, and numbers one of so many of which passes. */
const pairs: [form: string, validate: (value: string) => { isValid: boolean }, shape: RegExp][] = [
  ['nl-bsn', stdnum.NL!.bsn!.validate, /^[1-9]\d{8}$/],
  [
    'be-rrn',
    stdnum.BE!.nn!.validate,
    /^[4-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8])\d{3}(?:0[1-9]|[1-8]\d)$/,
  ],
  ['de-idnr', stdnum.DE!.idnr!.validate, /^[1-9]\d{10}$/],
  [
    'fr-nir',
    stdnum.FR!.nir!.validate,
    /^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d)(?:00[1-9]|[1-9]\d\d)\d{3}(?:0[1-9]|[1-8]\d)$/,
  ],
  ['es-dni', stdnum.ES!.dni!.validate, /^\d{8}[TRWAGMYFPDXBNJZSQVHLCKE]$/],
  [
    'it-cf',
    stdnum.IT!.codicefiscale!.validate,
    /^[A-Z]{6}[4-9]\d[ABCDEHLMPRST](?:0[1-9]|1\d|2[0-8])[A-L]\d{3}[A-Z]$/,
  ],
];

describe('check digits as stdnum counts them', () => {
  it.each(pairs)('%s', (name, validate, shape) => {
    const { check } = nationalForms.find(({ form }) => form === name)!;
    let passed = 0;
    fc.assert(
      fc.property(fc.stringMatching(shape), (value) => {
        const isValid = validate(value).isValid;
        const isOurs = check(value, value);
        // Ours asks more of a tax number: that one of its first ten digits, and no other, stands there twice or thrice.
        if (name === 'de-idnr' && !isOurs) return;
        expect([value, isOurs]).toEqual([value, isValid]);
        passed += Number(isValid);
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});
