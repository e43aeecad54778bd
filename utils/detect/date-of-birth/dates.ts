/** Months by how they begin, in English, Dutch, German and French; the place in the list is the month. */
const months = [
  'jan(?:uary|uari|uar|vier|v)?|j[äa]nner',
  'feb(?:ruary|ruari|ruar|r)?|f[ée]vr?(?:ier)?',
  'mar(?:ch|s)?|maart|mrt|m[äa]rz|mär',
  'apr(?:il)?|avr(?:il)?',
  'may|mei|mai',
  'june?|juni|juin',
  'july?|juli|juil(?:let)?',
  'aug(?:ust|ustus)?|ao[uû]t',
  'sept?(?:ember|embre)?',
  'o[ck]t(?:ober|obre)?',
  'nov(?:ember|embre)?',
  'de[cz](?:ember)?|d[ée]c(?:embre)?',
];
const month = `(?:${months.join('|')})(?![\\p{L}])\\.?`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const ordinal = '(?:st|nd|rd|th|e|er|\\.)?(?![\\p{L}\\d])';
const year = "(?:(?:19|20)\\d\\d|['’‘`]\\d\\d)(?!\\d)";
/** Of two digits alone where the sentence or the line ends with them. */
const yearAtEnd = `(?:${year}|\\d\\d(?=\\s*(?:[.,;)!?]|\\n|$)))`;
const short = '(?:(?:19|20)?\\d\\d)(?!\\d)';

/** Every way a whole date is written, then those of a day and a month alone; none matches more than some thirty characters. */
const full = new RegExp(
  [
    `${day} ?([-./ ]) ?${day} ?\\1 ?['’\`]?${short}`,
    `(?:19|20)\\d\\d([-./ ])${day}\\2${day}`,
    `${day}${ordinal}[-., ]{0,2}(?:of |de )?(?:${month})[-., ]{0,2}(?:of |in )?${yearAtEnd}`,
    `(?:${month})[-. ]{0,2}(?:the )?${day}${ordinal}[-, ]{0,2}(?:of |in )?${year}`,
    `(?:19|20)\\d\\d[-., ]{1,2}(?:${month})[-., ]{1,2}${day}`,
    '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
    '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d(?!\\d)',
  ].join('|'),
  'iuy',
);
const part = new RegExp(
  [
    `${day}${ordinal}[-. ]{0,2}(?:of |de )?(?:${month})`,
    `(?:${month})[-. ]{0,2}(?:the )?${day}${ordinal}`,
    `${day}([-./])${day}(?![-./]?\\d| ?(?:x|times|keer|mal|fois|days|weeks|months|years|dagen|weken|maanden|jaar|uur|uhr|people|mensen)(?!\\p{L}))`,
  ].join('|'),
  'iuy',
);

export interface DateFound {
  start: number;
  end: number;
  form: 'full' | 'day-month';
  /** Null where it is of two digits, or not told. */
  year: number | null;
}

/** The date at an offset, or null; a year lies between 1900 and `latest`, and day and month are some day of a year. */
export function readDate(text: string, at: number, latest: number): DateFound | null {
  full.lastIndex = at;
  const whole = full.exec(text)?.[0];
  if (whole) {
    if (!isPlausible(whole, latest)) return null;
    return { start: at, end: at + trim(whole).length, form: 'full', year: readYear(whole) };
  }
  part.lastIndex = at;
  const half = part.exec(text)?.[0];
  return half && isDayAndMonth(half)
    ? { start: at, end: at + trim(half).length, form: 'day-month', year: null }
    : null;
}

const trim = (written: string) => written.replace(/[., ]+$/, '');

function isPlausible(written: string, latest: number): boolean {
  // Eight digits in one piece have day and month by their pattern.
  if (/^\d{8}$/.test(written)) return true;
  const year = readYear(written);
  if (year) return year <= latest && isDayAndMonth(written.replace(String(year), ''));
  return isDayAndMonth(written.replace(/\D\d\d$/, ''));
}

function readYear(written: string): number | null {
  const year = /^\d{4}(?=0|1[0-2])(?=\d{4}$)|(?<!\d)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d$/.exec(written)?.[0];
  return year ? Number(year) : null;
}

/** At least one of two numbers is a month, or a month is named. */
function isDayAndMonth(written: string): boolean {
  const [first = 0, second] = [...written.matchAll(/\d+/g)].map(([number]) => Number(number));
  return second === undefined ? first <= 31 : Math.min(first, second) <= 12;
}
