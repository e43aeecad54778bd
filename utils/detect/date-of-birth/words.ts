/** Words that make a date a birthday, in English, Dutch, German and French. */
const words = [
  'dates?[ _-]of[ _-]birth|birth[ _-]?dates?|birth ?day|b-?day|dob|d\\.o\\.b\\.?',
  'born(?! (?:again|this way|to (?:be|die|do|lose|make|run|win)|ready|free|yesterday|pink|in the u\\.?s\\b|in the u\\.?s\\.?a|on the fourth))',
  'geboren|geb\\.?(?=:? {0,2}(?:op |am |(?:te|in) \\p{L}{2,20},? (?:op |am )?)?\\d)|geboorte-?(?:datum|dag)|geb\\.? ?dat(?:um|\\.)|verjaardag|verjaar|verjaart|jarig',
  'geburtsdatum|geburtstag|geb\\.-?datum',
  'date de naiss(?:ance|\\.)|naissance|née?(?:\\(e\\)|\\.e)?s?|anniversaire(?! de (?:mariage|la mort|sa mort|rencontre))',
];

/** One of them at `lastIndex`. */
export const birthWord = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iuy');

/** How they begin, for the walk over the text that all detectors share. */
export const birthStems = [
  ...['date of b', 'dates of b', 'birth', 'b day', 'bday', 'dob', 'd o b', 'born'],
  ...['gebor', 'geb ', 'geboort', 'gebdat', 'geburts', 'verjaa', 'jarig'],
  ...['date de n', 'naissance', 'né ', 'née', 'nés', 'anniversaire'],
];

/** Between a word and a date these say that the date is of something else. */
export const otherEvent =
  /†|(?<!\p{L})(?:died|death|deceased|married|wed|released|joined|moved|graduated|signed|since|overleden|overleed|gestorven|getrouwd|trouwde|verhuisde?|gestorben|verstorben|starb|heiratete|mort|morte|décédée?|mariée?|depuis|sinds|seit)(?!\p{L})/iu;
