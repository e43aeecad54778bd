import { describe, expect, it } from 'vitest';
import { words as deSharing } from '../../utils/i18n/de/sharing';
import { words as en } from '../../utils/i18n/en/base';
import { words as enNotice } from '../../utils/i18n/en/notice';
import { words as enSharing } from '../../utils/i18n/en/sharing';
import { locales } from '../../utils/model/settings';
import { dataKinds, eventNames, means } from '../../utils/model/sharing';
import {
  audiences,
  draftKinds,
  facts,
  fieldIds,
  grantGroups,
  healths,
  photoKinds,
  severities,
} from '../../utils/model/words';
import { scopeGroups } from '../../utils/oauth/define';

const slotsIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** A language may have more plural forms than English. */
const withoutForms = (keys: string[]) => keys.filter((key) => !/\.(?:zero|two|few|many)$/.test(key));

/** Every text by its dotted path; plural forms are listed apart. */
function flatten(dictionary: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(dictionary)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') texts.set(here, value);
    else for (const [below, text] of flatten(value as object, here)) texts.set(below, text);
  }
  return texts;
}

/** What is left of a text when placeholders, digits and signs are taken out. */
const wordsIn = (text: string) =>
  text
    .replace(/\{\w+\}/g, ' ')
    .replace(/[^\p{L}+]+/gu, ' ')
    .trim()
    .toLowerCase();
/** Names, and what is written alike everywhere. */
const everywhere =
  'vitrine|english|nederlands|deutsch|français|alt+shift+v|cookies|bio|sdk|kb|mb|zip|pdf|json|csv|html';
/** Words that are the same as the English ones in that language; anything else that equals English was left untranslated. */
const alike: Readonly<Record<string, string>> = {
  nl: 'account|accounts|app|apps|bytes|contact|download|filter|in|link|open|pixel|privacy|site|sites|software|vitrine dashboard|website|widget',
  de: 'app|apps|download|filter|name|organisation|pin|software|version|videos|website',
  fr: 'contact|description|long|message|messages|observation|observations|organisation|page|pages|photo|photos|pixel|site|sites|source|sources|version|widget',
};
/** Addresses and names in which signs are no punctuation. */
const withoutNames = (text: string) =>
  text.replace(/\b(?:\w+:\/\/|about:|label:|mailto:)[\w./:@-]*|Yahoo!|\{\w+\}/g, 'x');

const chapters = import.meta.glob<{ words: object }>(
  ['../../utils/i18n/*/*.ts', '!../../utils/i18n/*/dictionary.ts'],
  { eager: true },
);
const dictionaries = import.meta.glob<object>('../../utils/i18n/*/dictionary.ts', {
  eager: true,
  import: 'dictionary',
});
const chapterOf = (locale: string, name: string) => chapters[`../../utils/i18n/${locale}/${name}.ts`]?.words;
const names = Object.keys(chapters).flatMap((file) => /\/en\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
const others = locales.filter((locale) => locale !== 'en');

it('every language is a folder, and every folder a language', () => {
  const folders = Object.keys(chapters).map((file) => file.split('/').at(-2)!);
  expect([...new Set(folders)].sort()).toEqual([...locales].sort());
});

it.each(locales)('the dictionary of %s holds all its chapters', (locale) => {
  const keys = names.flatMap((name) => Object.keys(chapterOf(locale, name) ?? {}));
  expect(Object.keys(dictionaries[`../../utils/i18n/${locale}/dictionary.ts`]!).sort()).toEqual(keys.sort());
});

it('no key stands in two chapters', () => {
  const keys = names.flatMap((name) => Object.keys(chapterOf('en', name)!));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe.each(others.flatMap((locale) => names.map((name) => [locale, name] as const)))(
  '%s, chapter %s',
  (locale, name) => {
    const theirs = flatten(chapterOf(locale, name) ?? {});
    const ours = flatten(chapterOf('en', name)!);

    it('has the same keys as English', () => {
      expect(withoutForms([...theirs.keys()])).toEqual(withoutForms([...ours.keys()]));
    });

    it('has the same placeholders in every text', () => {
      // `one` may be written out ("one page"); French says `one` of 0 too, and then needs its number.
      const asked = (key: string, text: string) =>
        slotsIn(text).filter((slot) => !(key.endsWith('.one') && slot === '{count}'));
      for (const [key, text] of ours)
        expect([key, asked(key, theirs.get(key)!)]).toEqual([key, asked(key, text)]);
    });

    it('leaves no text empty and none in English', () => {
      const same = new Set(['', ...everywhere.split('|'), ...alike[locale]!.split('|')]);
      for (const [key, text] of theirs) {
        expect(text.trim(), key).not.toBe('');
        if (text === ours.get(key)) expect([...same], key).toContain(wordsIn(text));
      }
    });

    it('has the quotation marks and spaces of its language', () => {
      for (const [key, text] of theirs) {
        const plain = withoutNames(text);
        expect(plain, key).not.toMatch(/["']/);
        if (locale === 'de') expect(plain.replace(/„[^„“”]*“/g, ''), key).not.toMatch(/[„“”«»]/);
        if (locale === 'fr') {
          expect(plain, key).not.toMatch(/[^\u00a0\u202f][;:!?»]|«[^\u00a0\u202f]|[„“”]/);
          expect(plain, key).not.toMatch(/^[;!?]/);
        }
        if (locale !== 'nl') expect(plain, key).not.toMatch(/[^\u00a0\u202f]%/);
      }
    });

    it('has every plural form that its numbers ask for', () => {
      // `many` is for millions in French: `other` stands in.
      const asked = new Intl.PluralRules(locale)
        .resolvedOptions()
        .pluralCategories.filter((form) => form !== 'many');
      for (const key of ours.keys()) {
        if (!key.endsWith('.other') || !ours.has(key.replace(/other$/, 'one'))) continue;
        for (const form of asked)
          expect(theirs.has(key.replace(/other$/, form)), `${key} ${form}`).toBe(true);
      }
    });
  },
);

it('no kind of data begins with a noun in German, because its first letter becomes small within a list', () => {
  for (const { name } of Object.values(deSharing.kind))
    expect(name).toMatch(/^(?:Der|Die|Das|Eine?|Deine?|Mehr|Was|Wo|Woher|Wonach|Worauf) /);
});

describe('the closed lists', () => {
  it('have a word for each id', () => {
    expect(Object.keys(en.audience).sort()).toEqual([...audiences].sort());
    expect(Object.keys(en.audienceLong).sort()).toEqual([...audiences].sort());
    expect(Object.keys(en.severity).sort()).toEqual([...severities].sort());
    expect(Object.keys(en.field).sort()).toEqual([...fieldIds].sort());
    // Links to networks that are gone are told in one sentence, with the network's name.
    const told = facts.filter((fact) => !fact.startsWith('dead-link:') && fact !== 'link:other');
    expect(Object.keys(en.fact).sort()).toEqual([...told, 'deadLink'].sort());
    expect(Object.keys(en.health).sort()).toEqual([...healths].sort());
    expect(Object.keys(enSharing.kind)).toEqual([...dataKinds]);
    expect(Object.keys(enNotice.notice.kinds)).toEqual([...draftKinds]);
    expect(Object.keys(enNotice.notice.photoKinds)).toEqual([...photoKinds]);
    expect(Object.keys(enNotice.notice.audience.names)).toEqual([...audiences]);
    expect(Object.keys(enSharing.event)).toEqual([...eventNames]);
    expect(Object.keys(enSharing.means)).toEqual([...means]);
    expect(Object.keys(enSharing.meansWhy)).toEqual([...means]);
    expect(Object.keys(enSharing.consent.group)).toEqual([...scopeGroups]);
    expect(Object.keys(enSharing.consent.grant).sort()).toEqual([...grantGroups].sort());
  });

  it('has prose for every check in the repository', () => {
    const files = Object.keys(import.meta.glob('../../utils/checks/*.ts'));
    const ids = files.map((file) => file.replace(/.*\/|\.ts$/g, '')).filter((id) => id !== 'define');
    const written = Object.keys(en.checks);
    for (const id of ids.filter((id) => /^[a-z]+(-[a-z]+)+$/.test(id))) expect(written).toContain(id);
  });
});
