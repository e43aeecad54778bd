import parseByPlans, { type MetadataJson } from 'libphonenumber-js/core';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import all from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import mobile from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { cutPlans, writeModule } from '../../scripts/lib/phone-plans';

const whole = all as unknown as MetadataJson;
const cut = cutPlans(all as never) as MetadataJson;
const judge = (text: string, country: string | undefined, plans: MetadataJson) => {
  const options = { extract: false, ...(country ? { defaultCountry: country as 'NL' } : {}) };
  const number = parseByPlans(text, options, plans);
  return number && [number.number, number.country, number.isValid(), number.isPossible(), number.getType()];
};

describe('numbering plans without the ways to write numbers', () => {
  it('say the same of numbers of all countries', () => {
    const countries = getCountries();
    expect(countries.length).toBeGreaterThan(200);
    for (const country of countries) {
      const example = getExampleNumber(country, mobile)!;
      for (const [text, from] of [
        [example.number, undefined],
        [`0${example.nationalNumber}`, country],
        [example.nationalNumber, country],
        [example.nationalNumber.slice(1), country],
        [example.nationalNumber.replace(/\d{3}$/, '000'), country],
      ] as const)
        expect([text, judge(text, from, cut)]).toEqual([text, judge(text, from, whole)]);
    }
  });

  it('are smaller, and no other layout is taken', () => {
    expect(JSON.stringify(cut).length).toBeLessThan(JSON.stringify(whole).length * 0.8);
    expect(() => cutPlans({ ...all, version: 5 } as never)).toThrow(/version 5/);
  });

  it('are written as a module that reads them when first asked', async () => {
    const code = writeModule(cut as never);
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect({ ...module.default }).toEqual(cut);
  });
});
