import { findFormer } from '../former/hosts';
import type { Fact, FieldId } from '../model/words';

/** The closed facts that checks need, worked out before a value is masked; nothing of the value itself is in them. */
export function deriveFacts(field: FieldId, value: string): Fact[] {
  switch (field) {
    case 'birthday':
      return [classifyBirthday(value)];
    case 'address':
    case 'location':
      return [classifyPlace(field, value)];
    case 'bio':
    case 'website':
      return [...findContacts(value), ...classifyLinks(value)];
    case 'linked-accounts':
      return classifyLinks(value);
    case 'name':
      return findContacts(value);
    case 'connections':
      return value === 'followers' || value === 'following' || value === 'friends'
        ? [`connections:${value}`]
        : [];
    default:
      return [];
  }
}

/** Every value of a field with links says what was found, so that one kept before links were looked at can be told from it. */
function classifyLinks(value: string): Fact[] {
  const former = findFormer(value).map((id): Fact => `dead-link:${id}`);
  return former.length > 0 ? former : ['link:other'];
}

function classifyBirthday(value: string): Fact {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(value)?.[0];
  const rest = year ? value.replace(year, '') : value;
  if (!/\p{N}/u.test(rest)) return year ? 'birthday:year' : 'birthday:day-month';
  return year ? 'birthday:full' : 'birthday:day-month';
}

/** Words that make a number beside them a house number, in the languages that Vitrine reads. */
const streetWord =
  /(?:straat|laan|weg|plein|gracht|kade|stra(?:ß|ss)e|str\.|platz|allee|\bgasse|\b(?:street|st\.|road|rd|avenue|ave|lane|drive|boulevard|blvd|rue|place|chemin|quai))\b/iu;

/** An address with a number is a street address; a place is one only with a street's word; a country's name alone is a country. */
function classifyPlace(field: FieldId, value: string): Fact {
  const numbered = /\d/.test(value) && /\p{L}{3,}/u.test(value);
  if (numbered && (field === 'address' || streetWord.test(value))) return 'place:street';
  return countryNames().has(foldPlace(value)) ? 'place:country' : 'place:city';
}

const foldPlace = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();

let names: Set<string> | undefined;

/** Names of all countries in the languages that Vitrine reads, from the browser's own tables. */
function countryNames(): Set<string> {
  if (names) return names;
  names = new Set(['uk', 'usa', 'u.s.a.', 'nederland', 'holland', 'england', 'scotland', 'wales']);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['en', 'nl', 'de', 'fr', 'es', 'it']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const a of letters) {
      for (const b of letters) {
        const name = display.of(a + b);
        if (name) names.add(foldPlace(name));
      }
    }
  }
  return names;
}

/** International or national form starting with 0, or the North American 3-3-4; never inside a word, number or address. */
const phone =
  /(?<![\p{L}\p{N}/.=_-])(?:(?:\+|\(?0)(?:[ \u00a0()/-]{0,3}\d|\.\d){7,15}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\p{L}\p{N}])/gu;

/** Contact data inside running text: an e-mail address (also with `(at)`), or 8 and more digits written as a phone number. */
function findContacts(value: string): Fact[] {
  const found: Fact[] = [];
  if (
    /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?:\.|\s?(?:\(dot\)|\[dot\])\s?)\p{L}{2,}/iu.test(
      value,
    )
  ) {
    found.push('contains:email');
  }
  for (const match of value.matchAll(phone)) {
    const digits = match[0].replace(/\D/g, '').length;
    const isDate = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/.test(match[0]);
    if (digits >= 8 && digits <= 15 && !isDate) {
      found.push('contains:phone');
      break;
    }
  }
  return found;
}
