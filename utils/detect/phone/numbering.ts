import plans from 'libphonenumber-js/max/metadata';

/** What the numbering plans say of a number: `valid`: given out so; `possible`: the length is right. */
export interface Numbered {
  valid: boolean;
  possible: boolean;
  /** ISO 3166-1 alpha-2 in small letters; empty where the plan does not tell. */
  country: string;
}

/**
 * A plan as it is asked. The library's own parser compiles every pattern anew for every number, half a millisecond each: here each is
 * compiled once, when a number first gets so far, and a test holds the answers to the library's.
 */
interface Plan {
  country: string;
  code: string;
  lengths: readonly number[];
  /** What is dialled at home before the number, and what stands for it. */
  prefix: RegExp | null;
  instead: string;
  /** How numbers of one of several countries under one code begin. */
  leading: RegExp | null;
  isGiven(national: string): boolean;
  fits(national: string): boolean;
}

/** The layout of a row of the library's metadata, fourth version. */
type Row = readonly [
  code: string,
  abroad: unknown,
  pattern: string,
  lengths: readonly number[],
  ways: unknown,
  prefix: string | 0,
  rule: unknown,
  prefixToRead: string | 0,
  instead: string | 0,
  optional: unknown,
  leading: string | 0,
  types: readonly (readonly [pattern: string, lengths?: readonly number[]] | 0)[] | 0,
];

interface Plans {
  countries: Readonly<Record<string, Row>>;
  nonGeographic: Readonly<Record<string, Row>>;
  country_calling_codes: Readonly<Record<string, readonly string[]>>;
}

/** Touched only once a number is asked about: in the extension the plans are read from text when they first are. */
const all = plans as unknown as Plans;
const made = new Map<string, Plan>();

/** Asks the plans, each number and region but once. */
export function openNumbering(): (digits: string, region?: string) => Numbered | null {
  const known = new Map<string, Numbered | null>();
  return (digits, region = '') => {
    const key = region + digits;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const answer = region ? askAtHome(digits, region) : askAbroad(digits);
    // Numbers are asked again soon or not at all; a text of nothing else is not to fill the memory.
    if (known.size > 2000) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** Of a number without its `+`, its country's code first. */
function askAbroad(digits: string): Numbered | null {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    if (code in all.country_calling_codes || code in all.nonGeographic)
      return askPlans(digits.slice(length), code);
  }
  return null;
}

/** Of a number as it is dialled in a region, or with the region's code and no sign of it. */
function askAtHome(digits: string, region: string): Numbered | null {
  if (!(region in all.countries)) return null;
  const { code } = readPlan(region);
  const answer = askPlans(digits, code, region);
  if (answer?.valid || !digits.startsWith(code)) return answer;
  const whole = askPlans(digits.slice(code.length), code, region);
  return whole?.valid ? whole : answer;
}

function askPlans(digits: string, code: string, region?: string): Numbered | null {
  if (digits.length < 2 || digits.length > 18) return null;
  const sharing = all.country_calling_codes[code];
  const first = readPlan(region ?? sharing?.[0] ?? code);
  const national = stripPrefix(digits, first);
  if (national.length < 2) return null;
  const exact = sharing && sharing.length > 1 ? findSharing(national, sharing) : first;
  const plan = exact ?? first;
  return {
    valid: plan.isGiven(national),
    possible: plan.lengths.includes(national.length),
    country: exact || region ? plan.country : '',
  };
}

/** The one of several countries under one code that has the number. */
function findSharing(national: string, sharing: readonly string[]): Plan | null {
  for (const country of sharing) {
    const plan = readPlan(country);
    if (plan.leading ? plan.leading.test(national) : plan.isGiven(national)) return plan;
  }
  return null;
}

function stripPrefix(digits: string, plan: Plan): string {
  const found = plan.prefix?.exec(digits);
  if (!found) return digits;
  const kept = found.at(-1);
  const national =
    plan.instead && found.length > 1 && kept
      ? digits.replace(plan.prefix!, plan.instead)
      : digits.slice(found[0].length);
  if (national === digits || (plan.fits(digits) && !plan.fits(national))) return digits;
  const most = Math.max(...plan.lengths);
  return plan.lengths.includes(national.length) || national.length > most ? national : digits;
}

/** Of a country, or of a worldwide service by its code. */
function readPlan(name: string): Plan {
  const seen = made.get(name);
  if (seen) return seen;
  const row = (all.countries[name] ?? all.nonGeographic[name])!;
  const [code, , pattern, lengths, , prefix, , prefixToRead, instead, , leading, types] = row;
  const fits = makeWhole(pattern);
  const kinds = types
    ? types.flatMap((type) =>
        type !== 0 && type[0] ? [{ matches: makeWhole(type[0]), lengths: type[1] ?? lengths }] : [],
      )
    : null;
  const before = prefixToRead || prefix;
  const plan: Plan = {
    country: name in all.countries ? name.toLowerCase() : '',
    code,
    lengths,
    prefix: before ? new RegExp(`^(?:${before})`) : null,
    instead: instead || '',
    leading: leading ? new RegExp(`^(?:${leading})`) : null,
    fits,
    isGiven: (national) =>
      lengths.includes(national.length) &&
      fits(national) &&
      (!kinds || kinds.some((kind) => kind.lengths.includes(national.length) && kind.matches(national))),
  };
  made.set(name, plan);
  return plan;
}

/** Whether a pattern matches the whole of a number; compiled when first asked. */
function makeWhole(pattern: string): (national: string) => boolean {
  let whole: RegExp | null = null;
  return (national) => {
    whole ??= new RegExp(`^(?:${pattern})$`);
    return whole.test(national);
  };
}

/** What is dialled before a number within a region: mostly `0`; empty where nothing is. */
export function readTrunk(region: string): string {
  return all.countries[region]?.[5] || '';
}
