import { foldWords } from './fold-words';

/** Words of dates in English, Dutch, German and French, folded and without accents. */
const languages = ['en', 'nl', 'de', 'fr'] as const;

/** Short forms that sites write and Intl does not. */
const alsoWritten: Readonly<Record<string, number>> = { mrt: 2, mrz: 2, sept: 8, juil: 6 };

let known: ReadonlyMap<string, number> | null = null;

/** 0 for January; a month may be cut to three letters or more (`févr`), where that still names one month only. */
export function findMonth(word: string): number | null {
  known ??= listMonths();
  return known.get(word) ?? null;
}

function listMonths(): Map<string, number> {
  const found = new Map<string, number | null>(Object.entries(alsoWritten));
  const add = (word: string, month: number) => {
    const other = found.get(word);
    found.set(word, other === undefined || other === month ? month : null);
  };
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = foldWords(format.format(Date.UTC(2024, month, 15))).replace(/\.$/, '');
        for (let length = 3; length <= name.length; length++) add(name.slice(0, length), month);
      }
    }
  }
  return new Map([...found].filter((entry): entry is [string, number] => entry[1] !== null));
}

/** 0 for Sunday, by the name's first letters. */
const weekdays =
  /^(?:(su(?:n|nday)|zondag|zo|sonntag|so|dim(?:anche)?)|(mon(?:day)?|maandag|ma|montag|mo|lun(?:di)?)|(tue(?:s|sday)?|dinsdag|di|dienstag|mardi)|(wed(?:nesday)?|woensdag|wo|mittwoch|mi|mer(?:credi)?)|(thu(?:rs|rsday)?|donderdag|do|donnerstag|jeu(?:di)?)|(fri(?:day)?|vrijdag|vr|freitag|fr|ven(?:dredi)?)|(sat(?:urday)?|zaterdag|za|samstag|sonnabend|sa|sam(?:edi)?))$/;

export function findWeekday(word: string): number | null {
  const found = weekdays.exec(word);
  return found ? found.slice(1).findIndex((part) => part !== undefined) : null;
}

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const units: readonly (readonly [Unit, string])[] = [
  ['second', 's|secs?|seconds?|seconden?|secondes?|sekunden?'],
  ['minute', 'mins?|minutes?|minuut|minuten?'],
  ['hour', 'h|hrs?|hours?|uur|uren|stunden?|std|heures?'],
  ['day', 'd|days?|dag|dagen|tage?n?|jours?|j'],
  ['week', 'w|wks?|weeks?|weken|wochen?|semaines?|sem'],
  ['month', 'mo|mos|months?|maand|maanden|mnd|monate?n?|monats|mois'],
  ['year', 'y|yrs?|years?|jaar|jaren|jr|jahre?n?|jahres|ans?|annees?'],
];
const unitWords = units.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`)] as const);

/** Any word of time, to be put into a pattern; a dot after a short form is let pass. */
export const unitPattern = `(${units.map(([, words]) => words).join('|')})\\b\\.?`;

export function findUnit(word: string): Unit | null {
  return unitWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries('a an one een ein eine einem einer eines un une'.split(' ').map((word) => [word, 1])),
  ...Object.fromEntries('two twee zwei deux'.split(' ').map((word) => [word, 2])),
  ...Object.fromEntries('three drie drei trois'.split(' ').map((word) => [word, 3])),
};
export const numberPattern = `(\\d{1,4}|${Object.keys(numbers).join('|')})`;

export function findNumber(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (numbers[word] ?? null);
}
