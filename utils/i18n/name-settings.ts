import type { Finding, SettingFacts } from '../model/schemas';
import type { Labels, Setting } from '../networks/define-settings';
import type { InspectionTranslator } from './load-inspection-words';
import type { WordsTranslator } from './load-words';
import { type Label, nameOption, nameSetting } from './name-finding';
import type { FullTranslator } from './translate';

/** The shared words are part of all words, which the type of a translator does not show. */
export const sharedPart = (t: FullTranslator): WordsTranslator => t as unknown as WordsTranslator;

/** So are those of the strip. */
export const inspectionPart = (t: FullTranslator): InspectionTranslator =>
  t as unknown as InspectionTranslator;

/** A settings page in plain words; a key that has none is read as words. */
export function namePage(t: FullTranslator, page: string): string {
  const key = `settingsPage.${page}` as 'settingsPage.privacy';
  const found = t(key);
  return found === key ? page.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()) : found;
}

type Option = SettingFacts['advised'];

/** The first label of each language, as findings carry them. */
function firstLabels(labels: Labels = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([language, [first]]) => (first === undefined ? [] : [[language, first]])),
  );
}

/** A setting of the catalogue by its name and its values', in the person's language where the network has them. */
export function nameCatalogued(t: FullTranslator, setting: Setting) {
  const shared = sharedPart(t);
  const options = setting.options.map(({ id, labels }) => ({ id, labels: firstLabels(labels) }));
  return {
    label: nameSetting(shared, { id: setting.id, labels: firstLabels(setting.labels) }),
    options: options.map((option) => ({ id: option.id, text: nameOption(shared, option) })),
    value: (id: string) => nameValue(t, id, options),
  };
}

/** A value by its id; one that the catalogue does not know is said to be so. */
function nameValue(t: FullTranslator, id: string, options: readonly Option[]): string {
  if (id === 'other') return t('check.otherValue');
  return nameOption(sharedPart(t), options.find((option) => option.id === id) ?? { id, labels: {} });
}

/** Names for rows that know ids alone, by what an account's findings carry. */
export function nameByFindings(t: FullTranslator, findings: readonly Finding[]) {
  const facts = new Map(findings.flatMap(({ setting }) => (setting ? [[setting.id, setting] as const] : [])));
  return {
    label: (id: string): Label => nameSetting(sharedPart(t), facts.get(id) ?? { id, labels: {} }),
    value: (id: string, value: string): string => {
      const known = facts.get(id);
      const options = known ? [known.value, known.advised, ...(known.options ?? [])] : [];
      return nameValue(
        t,
        value,
        options.filter((option) => option !== null),
      );
    },
  };
}
export type FoundNames = ReturnType<typeof nameByFindings>;
