/** Words that make a date a birthday, in English, Dutch, German and French. */
const words = [
  'dates? of birth|birth ?dates?|birth ?day|b-?day|dob|d\\.o\\.b\\.?|born',
  'geboren|geb\\.?(?=:? {0,2}(?:op |am )?\\d)|geboorte-?(?:datum|dag)|geb\\.? ?dat(?:um|\\.)|verjaardag|verjaar|verjaart|jarig',
  'geburtsdatum|geburtstag|geb\\.-?datum',
  'date de naiss(?:ance|\\.)|naissance|née?(?:\\(e\\))?s?|anniversaire',
];

/** Each of them; for `matchAll`, which leaves it as it is. */
export const birthWords = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'giu');

/** The text may hold one of them: cheap, and wrong only in saying yes. */
export const mayHoldBirthWords =
  /born|birt|b-?day|dob|d\.o\.b|geb|jarig|jaar[dt ]|naiss|née?s?[ (]|annivers/i;
