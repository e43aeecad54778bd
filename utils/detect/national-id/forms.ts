import { remainder97, sumWeighted } from '../check-digits';

/** One country's number. */
export interface NationalForm {
  form: string;
  /** Country by whose region it is looked for without a word beside it. */
  country: string;
  /** All shapes that are tried, with flags `g` and `u`; ends are checked here. */
  shape: RegExp;
  /** Whether the characters, without signs and in capitals, are such a number. */
  check(compact: string, found: string): boolean;
  /** Words that say it is one. */
  words: RegExp;
  /** What it takes without a word: `high` or `medium` anywhere, `region` where the country is likely, `word` never. */
  bare(compact: string, found: string): 'high' | 'medium' | 'region' | 'word';
}

/** No letter, digit or sign that makes a longer number on either side. */
const open = '(?<![\\p{L}\\d_#@/=+]|\\d[ .,/-])';
const close = '(?![\\p{L}\\d_@]|[.,/-]\\d)';
const makeShape = (source: string, flags = 'gu') => new RegExp(`${open}(?:${source})${close}`, flags);
/** Letters of Latin script: expressions that disregard case take many times as long to make ready where they ask for any letter. */
const letters = 'a-z\\u00c0-\\u024f';
const makeWords = (source: string) =>
  new RegExp(`(?<![${letters}\\d])(?:${source.replaceAll('\\p{L}', `[${letters}]`)})`, 'i');

const ssnWords = makeWords('ssn|soc(?:ial)?\\.? ?sec|social(?: security)? ?(?:number|#|no)');

export const nationalForms: readonly NationalForm[] = [
  {
    form: 'it-cf',
    country: 'IT',
    shape: makeShape(
      '[A-Z]{6}[ ]?[\\dLMNP-V]{2}[A-EHLMPRST][\\dLMNP-V]{2}[ ]?[A-Z][\\dLMNP-V]{3}[ ]?[A-Z]',
      'giu',
    ),
    check: passesCodiceFiscale,
    words: makeWords('codice fiscale|c\\.? ?f\\.?(?!\\p{L})|cod\\.? fisc|fiscal code'),
    bare: () => 'high',
  },
  {
    form: 'fr-nir',
    country: 'FR',
    shape: makeShape(
      '[1-478][ .-]?\\d\\d[ .-]?\\d\\d[ .-]?(?:\\d\\d|2[ABab])[ .-]?\\d{3}[ .-]?\\d{3}(?:[ .-]?(?:cl[ée] ?)?\\d\\d)?',
    ),
    check: passesNir,
    words: makeWords(
      'n\\.?i\\.?r(?!\\p{L})|s[ée]cu(?!\\p{L}{5})|s[ée]curit[ée] sociale|carte vitale|num[ée]ro de s[ée]cu|insee',
    ),
    bare: (compact, found) =>
      compact.length < 15 ? 'word' : found.length > compact.length ? 'high' : 'medium',
  },
  {
    form: 'be-rrn',
    country: 'BE',
    shape: makeShape('\\d\\d[. -/]?\\d\\d[. -/]?\\d\\d[ .-]{0,3}\\d{3}[. -/]?\\d\\d'),
    check: passesRijksregister,
    words: makeWords(
      'rijksregister|rrn|nrn|insz|niss|inss|ssin|nationaal nummer|num[ée]ro national|registre national|national (?:register )?number|nationalregister',
    ),
    bare: (_compact, found) => (/^\d\d\.\d\d\.\d\d[ -]\d{3}[.-]\d\d$/.test(found) ? 'high' : 'region'),
  },
  {
    form: 'de-idnr',
    country: 'DE',
    shape: makeShape('[1-9]\\d[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}'),
    check: passesIdNr,
    words: makeWords(
      'steuer-?(?:id|ident|nummer|liche)|steuerid|st\\.?-?id|id-?nr|tin(?!\\p{L})|tax(?:payer)?[ -]?(?:id|number|identification)|identifikationsnummer|idnr',
    ),
    bare: () => 'region',
  },
  {
    form: 'de-id-card',
    country: 'DE',
    shape: makeShape(
      '[LMNPRTVWXYlmnprtvwxy][CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz\\d]{8}(?:[ ]?\\d)?(?:[ ]?[dD])?',
    ),
    check: passesIdCard,
    words: makeWords(
      'personalausweis|ausweis-?(?:nummer|nr)|ausweis|perso(?!\\p{L})|id[ -]?card|identity card|dokumentennummer',
    ),
    bare: () => 'word',
  },
  {
    form: 'gb-nino',
    country: 'GB',
    shape: makeShape(
      '(?!BG|GB|KN|NK|NT|TN|ZZ|bg|gb|kn|nk|nt|tn|zz)[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z](?:[ -]?\\d\\d){3}[ -]?[A-Da-d]',
    ),
    check: () => true,
    words: makeWords(
      'n\\.?i\\.? ?(?:no|num|#|:|is)|nino(?!\\p{L})|national insurance|nat(?:ional)? ins|ni(?!\\p{L})',
    ),
    bare: (_compact, found) =>
      /^[A-Z]{2}(?: \d\d){3} [A-D]$/.test(found)
        ? 'medium'
        : /^[A-Z]{2}\d{6}[A-D]$/.test(found)
          ? 'region'
          : 'word',
  },
  {
    form: 'es-dni',
    country: 'ES',
    shape: makeShape('\\d{8}[ -]?[A-Za-z]|\\d{1,2}\\.\\d{3}\\.\\d{3}[ -]?[A-Za-z]'),
    check: (compact) => passesDni(compact),
    words: makeWords(
      'd\\.?n\\.?i\\.?(?!\\p{L})|n\\.?i\\.?f\\.?(?!\\p{L})|documento(?: nacional)? de identidad|carn[eé] de identidad',
    ),
    bare: (_compact, found) => (/[A-Z]$/.test(found) ? 'region' : 'word'),
  },
  {
    form: 'es-nie',
    country: 'ES',
    shape: makeShape('[XYZxyz][ -]?(?:\\d{7}|\\d\\.\\d{3}\\.\\d{3})[ -]?[A-Za-z]'),
    check: (compact) => passesDni('XYZ'.indexOf(compact.charAt(0)) + compact.slice(1)),
    words: makeWords(
      'n\\.?i\\.?e\\.?(?!\\p{L})|n[uú]mero de (?:identidad de )?extranjero|d\\.?n\\.?i\\.?(?!\\p{L})|n\\.?i\\.?f\\.?(?!\\p{L})',
    ),
    bare: (_compact, found) => (/^[XYZ].*[A-Z]$/.test(found) ? 'region' : 'word'),
  },
  {
    form: 'us-ssn',
    country: 'US',
    shape: makeShape(
      '(?!000|666|9)\\d{3}[- .](?!00)\\d\\d[- .](?!0000)\\d{4}|(?!000|666|9)\\d{3}(?!00)\\d\\d(?!0000)\\d{4}',
    ),
    check: () => true,
    words: ssnWords,
    bare: (_compact, found) => (/^\d{3}-\d\d-\d{4}$/.test(found) ? 'region' : 'word'),
  },
  {
    form: 'nl-bsn',
    country: 'NL',
    shape: makeShape('\\d{8,9}|\\d{3}([. -])\\d{3}\\1\\d{3}|\\d{4}([. -])\\d\\d\\2\\d{3}'),
    check: passesBsn,
    words: makeWords(
      'bsn|b\\.s\\.n|burger ?service ?-?(?:nummer|nr|no)|sofi(?!\\p{L})|sofi-?(?:nummer|nr)|citizen service n|sociaal-?fiscaal|onderwijsnummer|pgn(?!\\p{L})',
    ),
    bare: () => 'word',
  },
];

/** The test of eleven: weights 9 to 2, the last digit counts against. */
function passesBsn(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  return !/^(\d)\1+$/.test(nine) && sumWeighted(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

function passesRijksregister(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  // Unknown days and months are 0; those without a number of the register have 20 or 40 added to the month.
  if (Number(digits.slice(2, 4)) > 52 || month > 12 || Number(digits.slice(4, 6)) > 31) return false;
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  if (97 - remainder97(body) === check) return true;
  // Of those born since 2000 a 2 stands before it, unwritten.
  const isPast = Number(digits.slice(0, 2)) <= new Date().getFullYear() - 2000;
  return isPast && 97 - remainder97(`2${body}`) === check;
}

/** ISO 7064, modulus 11,10; of the first ten digits one stands there twice or thrice. */
function passesIdNr(digits: string): boolean {
  const counts = [...'0123456789'].map((digit) => digits.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  if (repeated.length !== 1 || repeated[0]! > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Nine characters, and where it is there the check digit: weights 7, 3, 1, letters from A = 10. */
function passesIdCard(compact: string): boolean {
  if (!/\d.*\d/.test(compact.slice(0, 9)) || !/[A-Z]/.test(compact)) return false;
  const bare = compact.replace(/D$/, '');
  if (bare.length === 9) return true;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number.parseInt(bare[at]!, 36) * [7, 3, 1][at % 3]!;
  return bare.length === 10 && sum % 10 === Number(bare[9]);
}

function passesNir(compact: string): boolean {
  const month = Number(compact.slice(3, 5));
  if (!(month >= 1 && month <= 12) && !(month >= 20 && month <= 42) && !(month >= 50 && month <= 99))
    return false;
  if (compact.length === 13) return true;
  // Corsica's departments: 2A counts as 19, 2B as 18.
  const body = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return compact.length === 15 && /^\d+$/.test(body) && 97 - remainder97(body) === Number(compact.slice(13));
}

function passesDni(compact: string): boolean {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(compact.slice(0, -1)) % 23] === compact.at(-1);
}

/** What a character counts at odd places of a codice fiscale; digits count as the letters A to J. */
const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function passesCodiceFiscale(compact: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const code = compact.charCodeAt(at);
    const value = code >= 65 ? code - 65 : code - 48;
    sum += at % 2 ? value : oddValues[value]!;
  }
  return sum % 26 === compact.charCodeAt(15) - 65;
}
