import type { Sighting } from '../model/sighting';
import type { FieldId } from '../model/words';
import { tidy } from './text';
import { sameAddress } from './url';

/** One value of a property: what is shown, and where it leads (`''` where nowhere). */
export interface Value {
  text: string;
  url: string;
  cue: string;
}

/** A place someone gave: `exact` when it holds a street, a postal code or the like. */
export interface Place {
  text: string;
  exact: boolean;
  cue: string;
}

/** A person as one syntax describes them: properties by their names in any of the vocabularies. */
export interface PersonSource {
  values(...keys: string[]): Value[];
  places(): Place[];
}

/** Pictures that stand in for a missing one; only those that say so in their address. */
const placeholder =
  /(?:default|placeholder|blank|anonymous|no[-_]?(?:photo|avatar|image))[^/]*$|\/avatar\/(?:0{32}|\?)/i;

const plain = ({ text }: Value) => text;
const web = ({ url }: Value) => (/^https?:/.test(url) ? url : '');
const mail = ({ text, url }: Value) =>
  /\S@\S/.test(text) ? text.replace(/^mailto:/i, '') : /^mailto:([^?]+)/i.exec(url)?.[1];
const phone = ({ text, url }: Value) =>
  (/\d\D*\d\D*\d/.test(text) ? text : url).replace(/^(?:tel:|https?:.*)/i, '');
const handle = ({ text }: Value) => (/^@?[\w.-]+$/.test(text) ? text.replace(/^@/, '') : '');
const picture = ({ text, url }: Value) => ((url || text) && !placeholder.test(url) ? 'yes' : '');

type Rule = readonly [field: FieldId, take: (value: Value) => string | undefined, keys: readonly string[]];

/** First hit wins. Names: microformats2 and hCard, schema.org, FOAF. */
const single: readonly Rule[] = [
  ['name', plain, ['name', 'fn']],
  ['handle', handle, ['nickname', 'nick', 'alternateName']],
  ['photo', picture, ['photo', 'image', 'img', 'depiction']],
  ['bio', plain, ['note', 'summary', 'description']],
  ['email', mail, ['email', 'mbox']],
  ['phone', phone, ['tel', 'telephone', 'phone']],
  ['birthday', plain, ['bday', 'birthDate', 'birthday']],
  ['website', web, ['url', 'homepage']],
];
const lists: readonly Rule[] = [
  ['employer', plain, ['org', 'worksFor', 'affiliation']],
  ['education', plain, ['alumniOf', 'education']],
  ['relationship', plain, ['spouse']],
  ['family', plain, ['children', 'parent', 'sibling']],
];

/** Fields that a person's description can hold, in any of the syntaxes. */
export const personFields = [...single, ...lists]
  .map(([field]) => field)
  .concat('address', 'location', 'linked-accounts');

/** Describes one person from several sources, the most trusted first. `links`: their accounts by other cues. */
export function* describePerson(
  sources: readonly PersonSource[],
  page: URL,
  links: readonly Value[],
): Generator<Sighting | undefined> {
  const find = function* ([, take, keys]: Rule): Generator<readonly [string, string]> {
    for (const source of sources) {
      for (const value of source.values(...keys)) {
        const text = tidy(take(value) ?? '');
        if (text) yield [text, value.cue];
      }
    }
  };
  const seen = new Set([sameAddress(page.href)]);
  for (const rule of single) {
    for (const [value, cue] of find(rule)) {
      if (rule[0] === 'website') seen.add(sameAddress(value));
      yield { field: rule[0], value, cue };
      break;
    }
    yield;
  }
  for (const rule of lists) {
    const said = new Set<string>();
    for (const [value, cue] of find(rule)) {
      if (!said.has(value)) yield { field: rule[0], value, cue };
      said.add(value);
    }
    yield;
  }
  for (const exact of [true, false]) {
    const place = sources.flatMap((source) => source.places()).find((found) => found.exact === exact);
    if (place) yield { field: exact ? 'address' : 'location', value: tidy(place.text), cue: place.cue };
  }
  const accounts = sources.flatMap((source) => source.values('url', 'homepage', 'sameAs', 'account'));
  for (const value of [...accounts, ...links].slice(0, 200)) {
    const key = sameAddress(value.url);
    if (!web(value) || seen.has(key)) continue;
    seen.add(key);
    yield { field: 'linked-accounts', value: value.url, cue: value.cue };
  }
}
