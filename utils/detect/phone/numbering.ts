import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A parse costs some 40 µs: beyond so many distinct numbers a text is judged by shape alone. */
const mostParses = 1500;

/** What the numbering plans say of a number: `valid`: given out so; `possible`: the length is right; `null`: neither, or not asked any more. */
export interface Numbered {
  valid: boolean;
  possible: boolean;
  /** ISO 3166-1 alpha-2 in small letters; empty where the plan does not tell. */
  country: string;
}

/** Asks the numbering plans, each number and region but once, and no more than the text's share of times. */
export function openNumbering(): (digits: string, region?: string) => Numbered | null {
  const known = new Map<string, Numbered | null>();
  return (digits, region = '') => {
    const key = region + digits;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    if (known.size >= mostParses) return null;
    const answer = ask(digits, region);
    known.set(key, answer);
    return answer;
  };
}

function ask(digits: string, region: string): Numbered | null {
  if (region && !isSupportedCountry(region)) return null;
  const options = region ? { defaultCountry: region as CountryCode, extract: false } : { extract: false };
  const number = parsePhoneNumberFromString(digits, options);
  if (!number) return null;
  return {
    valid: number.isValid(),
    possible: number.isPossible(),
    country: number.country?.toLowerCase() ?? '',
  };
}
