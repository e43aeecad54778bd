import { describe, expect, it } from 'vitest';
import { readDate } from '../../utils/lists/read-date';

/** A Sunday. */
const at = Date.UTC(2026, 10, 22, 12);
const read = (text: string, language = 'en') => {
  const found = readDate(text, at, language);
  return found === null ? null : new Date(found).toISOString().slice(0, 10);
};

describe('readDate', () => {
  it.each([
    ['March 3, 2021', 'en', '2021-03-03'],
    ['Added on Mar 3, 2021', 'en', '2021-03-03'],
    ['Approved: Wednesday, March 3rd, 2021 at 3:04 PM', 'en', '2021-03-03'],
    ['3:04 PM on 3 March 2021', 'en-GB', '2021-03-03'],
    ['3rd of March 2021', 'en', '2021-03-03'],
    ['Sept. 9 2024', 'en', '2024-09-09'],
    ['2024-05-06', 'en', '2024-05-06'],
    ['2024-05-06T10:11:12Z', 'en', '2024-05-06'],
    ['2024/05/06 10:11', 'de', '2024-05-06'],
    ['3 mrt. 2022', 'nl', '2022-03-03'],
    ['Toegevoegd op woensdag 3 maart 2021 om 14:05', 'nl', '2021-03-03'],
    ['12 okt 2023, 09:10', 'nl', '2023-10-12'],
    ['03-04-2023', 'nl', '2023-04-03'],
    ['03.04.2023', 'de', '2023-04-03'],
    ['Hinzugefügt am 3. März 2021', 'de', '2021-03-03'],
    ['Mi., 3. Mrz. 2021, 14:05 Uhr', 'de', '2021-03-03'],
    ['9. Dez 2020', 'de', '2020-12-09'],
    ['le 4 janv. 2020', 'fr', '2020-01-04'],
    ['Ajoutée le mar. 5 mai 2020 à 14:05', 'fr', '2020-05-05'],
    ['1er août 2019', 'fr', '2019-08-01'],
    ['17 févr. 2023', 'fr', '2023-02-17'],
    ['14 juil. 2024', 'fr', '2024-07-14'],
    ['03/04/2023', 'fr', '2023-04-03'],
    ['3.4.23', 'de', '2023-04-03'],
    ['\u200e3\u00a0maart\u00a02021', 'nl', '2021-03-03'],
  ])('reads %s (%s)', (text, language, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each([
    ['March 2021', 'en', '2021-03-01'],
    ['Added Sep 2023', 'en', '2023-09-01'],
    ['sinds maart 2021', 'nl', '2021-03-01'],
    ['seit Dezember 2020', 'de', '2020-12-01'],
    ['depuis août 2022', 'fr', '2022-08-01'],
    ['03/2021', 'fr', '2021-03-01'],
  ])('takes %s (%s) at its first day', (text, language, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each([
    ['2 weeks ago', 'en', '2026-11-08'],
    ['about 3 months ago', 'en', '2026-08-22'],
    ['Last active 3d ago', 'en', '2026-11-19'],
    ['a year ago', 'en', '2025-11-22'],
    ['more than a year ago', 'en', '2025-11-21'],
    ['5 hours ago', 'en', '2026-11-22'],
    ['last month', 'en', '2026-10-22'],
    ['Last used within the last week', 'en', '2026-11-15'],
    ['Last used within the last 6 months', 'en', '2026-05-22'],
    ['Active in the past 24 hours', 'en', '2026-11-21'],
    ['3 dagen geleden', 'nl', '2026-11-19'],
    ['een maand geleden', 'nl', '2026-10-22'],
    ['meer dan 2 jaar geleden', 'nl', '2024-11-21'],
    ['in de afgelopen week', 'nl', '2026-11-15'],
    ['vorige week', 'nl', '2026-11-15'],
    ['vor 3 Monaten', 'de', '2026-08-22'],
    ['Zuletzt verwendet vor über einem Jahr', 'de', '2025-11-21'],
    ['vor einer Woche', 'de', '2026-11-15'],
    ['innerhalb der letzten Woche', 'de', '2026-11-15'],
    ['in den letzten 6 Monaten', 'de', '2026-05-22'],
    ['letzten Monat', 'de', '2026-10-22'],
    ['il y a 2 ans', 'fr', '2024-11-22'],
    ["il y a plus d'un an", 'fr', '2025-11-21'],
    ['il y a environ une semaine', 'fr', '2026-11-15'],
    ['au cours des 6 derniers mois', 'fr', '2026-05-22'],
    ['la semaine dernière', 'fr', '2026-11-15'],
  ])('counts back from now: %s (%s)', (text, language, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it('counts months to the last day where the month is shorter', () => {
    expect(readDate('1 month ago', Date.UTC(2026, 2, 31), 'en')).toBe(Date.UTC(2026, 1, 28));
    expect(readDate('1 year ago', Date.UTC(2024, 1, 29), 'en')).toBe(Date.UTC(2023, 1, 28));
  });

  it.each([
    ['yesterday', 'en', 1],
    ['Yesterday at 5:32 PM', 'en', 1],
    ['Last active: today at 14:05', 'en', 0],
    ['gisteren om 14:05', 'nl', 1],
    ['Laatst actief: vandaag', 'nl', 0],
    ['eergisteren', 'nl', 2],
    ['gestern, 14:05 Uhr', 'de', 1],
    ['vorgestern', 'de', 2],
    ['hier à 14:05', 'fr', 1],
    ["Dernière activité : aujourd'hui", 'fr', 0],
    ['active now', 'en', 0],
    ['just now', 'en', 0],
    ['a few seconds ago', 'en', 0],
    ['Actief: nu', 'nl', 0],
    ['zojuist', 'nl', 0],
    ['Jetzt aktiv', 'de', 0],
    ['gerade eben', 'de', 0],
    ["à l'instant", 'fr', 0],
    ['Actif maintenant', 'fr', 0],
    ['Tuesday at 10:04', 'en', 5],
    ['zondag om 10:04', 'nl', 7],
  ])('knows %s (%s)', (text, language, days) => {
    expect(readDate(text, at, language)).toBe(at - days * 86_400_000);
  });

  it('takes a day without a year as the last time it was', () => {
    expect(read('November 2 at 5:32 PM')).toBe('2026-11-02');
    expect(read('3 december', 'nl')).toBe('2025-12-03');
    expect(read('Last active: Mon, Nov 2 at 5:32 PM')).toBe('2026-11-02');
    expect(read('zuletzt aktiv am Di., 4. Dez.', 'de')).toBe('2025-12-04');
    expect(read('4. Dez.', 'de')).toBe('2025-12-04');
  });

  it('decides which of day and month comes first by the language, or not at all', () => {
    expect(read('3/4/2021', 'en')).toBeNull();
    expect(read('3/4/2021', '')).toBeNull();
    expect(read('3/4/2021', 'es')).toBeNull();
    expect(read('3/4/2021', 'en-US')).toBe('2021-03-04');
    expect(read('3/4/2021', 'en-GB')).toBe('2021-04-03');
    expect(read('3/4/2021', 'nl')).toBe('2021-04-03');
    expect(read('3/14/2021', 'en')).toBe('2021-03-14');
    expect(read('14/3/2021', 'en')).toBe('2021-03-14');
    expect(read('4/4/2021', 'en')).toBe('2021-04-04');
  });

  it('reads the words of any of its languages, whatever the page claims', () => {
    expect(read('3 maart 2021', 'en')).toBe('2021-03-03');
    expect(read('vor 3 Tagen', '')).toBe('2026-11-19');
  });

  it.each([
    '',
    'Never used',
    'Nooit',
    '2021',
    '31 February 2021',
    '13.13.2021',
    'January 3, 2031',
    'March 3, 2021 – April 5, 2022',
    '192.168.1.12',
    'Version 12.3.4567.89',
    '+1 555 0100',
    'Shop today and save',
    'You may 2',
    'a few days ago',
    'last year',
    'Read and write',
    'in 3 days',
    '9999 years ago',
    'March 3, 1921',
    '3 maand',
  ])('tells nothing of %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('does not take the Dutch and German word for here for yesterday', () => {
    expect(read('Hier', 'nl')).toBeNull();
    expect(read('Hier', 'de')).toBeNull();
  });

  it('takes a clock that is ahead for now', () => {
    expect(read('November 23, 2026')).toBe('2026-11-22');
    expect(read('November 25, 2026')).toBeNull();
  });
});
