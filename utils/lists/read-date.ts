import {
  findMonth,
  findNumber,
  findUnit,
  findWeekday,
  numberPattern,
  type Unit,
  unitPattern,
} from './date-words';
import { foldWords } from './fold-words';
import { withoutLabel } from './line-labels';

const day = 86_400_000;
/** A site's clock and zone may be ahead of ours by this much; what lies further in the future is no date of something past. */
const ahead = 36 * 3_600_000;
/** No network is older. */
const earliest = Date.UTC(1995, 0);

/**
 * The moment that a text names, in milliseconds since 1970, or null where it names none, several, or one that could be two days.
 * Days are taken in UTC, a month at its first day, *within the last …* at the earliest moment it allows.
 * @param at now, for what is told from now; @param language primary subtag or full tag of the page, for `3/4/2021`.
 */
export function readDate(text: string, at: number, language: string): number | null {
  const folded = foldWords(text).slice(0, 300);
  for (const find of [findFullDates, findSpans, findShortDates]) {
    const found = new Set([...find(folded, at, language.toLowerCase())]);
    if (found.size > 1) return null;
    const [moment] = found;
    if (moment !== undefined)
      return moment === null || moment > at + ahead || moment < earliest ? null : Math.min(moment, at);
  }
  return findNamedDay(withoutLabel(folded), at, language.toLowerCase());
}

/** Null where there is no such day. */
function makeDay(year: number, month: number, date: number): number | null {
  const moment = new Date(Date.UTC(year, month, date));
  return moment.getUTCMonth() === month && moment.getUTCDate() === date ? moment.getTime() : null;
}

const isoDate = /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d|[./-]\d)/g;
const numericDate = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[./-]\d)/g;
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|e)?[\s-]+(?:(?:of|de)\s)?([a-z]{3,9})\.?,?[\s-]+(?:de\s)?(\d{4})(?!\d)/g;
const monthDayYear = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/g;
const monthYear = /\b([a-z]{3,9})\.?,?\s+(?:de\s)?(\d{4})(?!\d)/g;
const numericMonthYear = /(?<![\d./-])(\d{1,2})\/(\d{4})(?!\d|[./-]\d)/g;

/** Dates that name their year; null stands for one that cannot be told. */
function* findFullDates(folded: string, _at: number, language: string): Generator<number | null> {
  let rest = folded;
  const take = function* (pattern: RegExp, make: (parts: string[]) => number | null | undefined) {
    const found: (number | null)[] = [];
    // What one pattern took is no date of another's any more.
    rest = rest.replace(pattern, (whole: string, ...parts: string[]) => {
      const made = make(parts);
      if (made === undefined) return whole;
      found.push(made);
      return ' # ';
    });
    yield* found;
  };
  const named = (year: string, word: string, date: string) => {
    const month = findMonth(word);
    return month === null ? undefined : makeDay(Number(year), month, Number(date));
  };
  yield* take(isoDate, ([y, m, d]) => makeDay(Number(y), Number(m) - 1, Number(d)));
  yield* take(numericDate, ([a, mark, b, y]) => readNumeric(Number(a), mark!, Number(b), y!, language));
  yield* take(dayMonthYear, ([d, word, y]) => named(y!, word!, d!));
  yield* take(monthDayYear, ([word, d, y]) => named(y!, word!, d!));
  yield* take(monthYear, ([word, y]) => named(y!, word!, '1'));
  yield* take(numericMonthYear, ([m, y]) => makeDay(Number(y), Number(m) - 1, 1));
}

const dayFirst = /^(?:nl|de|fr|en-(?:gb|ie|au|nz|in|za))(?:-|$)/;

/** `3.4.2021` has the day first everywhere; `3/4/2021` by the language, and plain English writes it both ways. */
function readNumeric(a: number, mark: string, b: number, year: string, language: string): number | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const order =
    mark === '.' || dayFirst.test(language) ? 'day' : /^en-us(?:-|$)/.test(language) ? 'month' : null;
  if (a === b || b > 12) return makeDay(full, a - 1, b);
  if (a > 12 || order === 'day') return makeDay(full, b - 1, a);
  return order === 'month' ? makeDay(full, a - 1, b) : null;
}

const more = "(?:(over|more than|meer dan|ruim|uber|mehr als|plus d(?:e |'))\\s*)?";
const about =
  '(?:(?:about|around|almost|nearly|ongeveer|circa|ca\\.?|bijna|etwa|ungefahr|rund|fast|environ|presque)\\s+)?';
const spans = [
  new RegExp(
    `(?:^|[^\\p{L}\\d])${about}${more}${numberPattern}\\s?${unitPattern}\\s+(?:ago|geleden)\\b`,
    'gu',
  ),
  new RegExp(`\\bvor\\s+${about}${more}${numberPattern}\\s?${unitPattern}`, 'gu'),
  new RegExp(`\\bil y a\\s+${about}${more}${numberPattern}\\s?${unitPattern}`, 'gu'),
];
/** Some time in the last …: taken at its earliest. */
const withins = [
  new RegExp(`\\b(?:in|within|during) the (?:last|past)\\s+(?:${numberPattern}\\s)?${unitPattern}`, 'gu'),
  new RegExp(
    `\\b(?:in|binnen|gedurende) (?:de|het) (?:afgelopen|laatste)\\s+(?:${numberPattern}\\s)?${unitPattern}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:in|innerhalb|wahrend) de[rnsm] (?:letzten|letzter|vergangenen)\\s+(?:${numberPattern}\\s)?${unitPattern}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:au cours|dans|durant|pendant)\\s(?:de la|de l'|du|des|le|la|les)\\s?(?:${numberPattern}\\s)?(?:derni\\w+\\s)?${unitPattern}`,
    'gu',
  ),
];
const lastOnes =
  /\b(?:last|vorige|letzten?|letzter|(?:la|le)) (week|month|maand|woche|monat|semaine|mois)\b( derniere?)?/gu;

/** Moments told from now. */
function* findSpans(folded: string, at: number): Generator<number | null> {
  let rest = folded;
  const found: (number | null)[] = [];
  for (const pattern of spans)
    rest = rest.replace(pattern, (_: string, beyond: string | undefined, count: string, unit: string) => {
      found.push(goBack(at, findNumber(count), findUnit(unit), beyond !== undefined));
      return ' # ';
    });
  for (const pattern of withins)
    rest = rest.replace(pattern, (_: string, count: string | undefined, unit: string) => {
      found.push(goBack(at, findNumber(count ?? 'one'), findUnit(unit)));
      return ' # ';
    });
  rest.replace(lastOnes, (whole: string, unit: string, after: string | undefined) => {
    if (!/^l[ae] /.test(whole) || after) found.push(goBack(at, 1, findUnit(unit)));
    return '';
  });
  yield* found;
}

const lengths: Partial<Record<Unit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day,
  week: 7 * day,
};

/** @param beyond *more than* so much: a day further, so that it does not count as exactly that. */
function goBack(at: number, count: number | null, unit: Unit | null, beyond = false): number | null {
  if (count === null || unit === null) return null;
  const length = lengths[unit];
  const extra = beyond ? day : 0;
  if (length !== undefined) return at - count * length - extra;
  const then = new Date(at);
  const date = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() - count * (unit === 'year' ? 12 : 1), 1);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  return then.setUTCDate(Math.min(date, last)) - extra;
}

const time = '(?:,?\\s*(?:at|om|um|a|\\u00e0)?\\s*\\d{1,2}[:.h]\\s?\\d{0,2}\\s*(?:[ap]\\.?m\\.?|uhr|uur)?)?$';
const dayMonth = new RegExp(`^(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+([a-z]{3,9})\\.?${time}`);
const monthDay = new RegExp(`^([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?${time}`);

/** A day and a month without a year, where that is all there is: sites leave the year out of the last twelve months only. */
function* findShortDates(folded: string, at: number): Generator<number | null> {
  const bare = withoutWeekday(withoutLabel(folded));
  const [, date, word] = dayMonth.exec(bare) ?? [];
  const [, otherWord, otherDate] = monthDay.exec(bare) ?? [];
  for (const [name, number] of [
    [word, date],
    [otherWord, otherDate],
  ]) {
    const month = name === undefined ? null : findMonth(name);
    if (month === null) continue;
    const year = new Date(at).getUTCFullYear();
    const now = makeDay(year, month, Number(number));
    yield now !== null && now <= at + ahead ? now : makeDay(year - 1, month, Number(number));
  }
}

function withoutWeekday(bare: string): string {
  const rest = bare.replace(/^(?:on|op|am|le)\s+/, '');
  const [whole = '', word = ''] = /^([a-z]{2,10})[.,]{0,2}\s+(?:den\s+)?/.exec(rest) ?? [];
  return findWeekday(word) === null ? rest : rest.slice(whole.length);
}

const todays = new RegExp(`^(?:today|vandaag|heute|aujourd'hui)${time}`);
const yesterdays = new RegExp(`^(?:yesterday|gisteren|gestern)${time}`);
const hier = new RegExp(`^hier${time}`);
const before = new RegExp(`^(?:eergisteren|vorgestern|avant-hier)${time}`);
const nows =
  /^(?:(?:active|actief|aktiv|actif)\s)?(?:now|just now|right now|currently active|moments ago|a (?:few seconds|moment) ago|less than a minute ago|nu|nu actief|zojuist|zonet|nu net|jetzt|jetzt aktiv|gerade(?: eben| aktiv)?|soeben|a l'instant|maintenant|en ce moment|actuellement active?|actif|online|en ligne)$/;
const onWeekday = new RegExp(`^(?:on |op |am |le )?([a-z]{2,10})\\.?${time}`);

/** Words such as *yesterday* count only where they are all there is: in a sentence they may belong to anything. */
function findNamedDay(bare: string, at: number, language: string): number | null {
  if (nows.test(bare)) return at;
  if (todays.test(bare)) return at;
  if (yesterdays.test(bare)) return at - day;
  // In Dutch and German *hier* is *here*.
  if (hier.test(bare) && !/^(?:nl|de)(?:-|$)/.test(language)) return at - day;
  if (before.test(bare)) return at - 2 * day;
  const weekday = findWeekday(onWeekday.exec(bare)?.[1] ?? '');
  if (weekday === null) return null;
  const since = (new Date(at).getUTCDay() - weekday + 7) % 7 || 7;
  return at - since * day;
}
