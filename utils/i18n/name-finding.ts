import type { Finding, SettingFacts } from '../model/schemas';
import { audiences } from '../model/words';
import type { WordsTranslator } from './load-words';
import type { CheckWords } from './types';

/** A network's own words, and their language where it is not the person's. */
export interface Label {
  text: string;
  lang: string | undefined;
}

/** The label in the person's language, else English, else whatever there is; null of none. */
export function pickLabel(labels: Readonly<Record<string, string>>, locale: string): Label | null {
  for (const lang of [locale, 'en', ...Object.keys(labels)]) {
    const text = labels[lang];
    if (text) return { text, lang: lang === locale ? undefined : lang };
  }
  return null;
}

/** An id of the catalogue as words, for what has no label at all. */
const readId = (id: string) => id.replaceAll(/[-_]/g, ' ').replace(/^./, (first) => first.toUpperCase());

export function nameSetting(t: WordsTranslator, { id, labels }: Pick<SettingFacts, 'id' | 'labels'>): Label {
  return pickLabel(labels, t.locale) ?? { text: readId(id), lang: undefined };
}

/** The network's word where it is known in the person's language, because that stands on the page; then the house's. */
export function nameOption(t: WordsTranslator, option: SettingFacts['advised']): string {
  const own = option.labels[t.locale];
  if (own) return own;
  if (option.id === 'on' || option.id === 'off' || option.id === 'mixed') return t(`setting.${option.id}`);
  const audience = audiences.find((audience) => audience === option.id);
  if (audience) return t(`audience.${audience}`);
  return pickLabel(option.labels, t.locale)?.text ?? readId(option.id);
}

/** Title, why and way to change it of any finding: a check's prose, or made from what is known of a setting. */
export function nameFinding(t: WordsTranslator, finding: Finding): CheckWords {
  const { setting } = finding;
  if (!setting) return t.check(finding.check);
  return {
    title: nameSetting(t, setting).text,
    why: t(`topic.${setting.topic}.why`),
    fix: describeChange(t, setting, finding.outcome === 'pass'),
  };
}

/** Whose the advised value is: an organisation's, or the catalogue's for how the person wants to stand. */
export function nameAdviser(t: WordsTranslator, { advisedBy, posture }: SettingFacts): string {
  return advisedBy === undefined
    ? t('setting.advisedFor', { posture: t(`posture.${posture}`) })
    : t('setting.advisedBy', { name: advisedBy || t('setting.byNobody') });
}

/** In a sentence, the page's own words stand in quotation marks. */
export function quoteOption(t: WordsTranslator, option: SettingFacts['advised']): string {
  const name = nameOption(t, option);
  return Object.values(option.labels).includes(name) ? t('punctuation.quoted', { text: name }) : name;
}

function describeChange(t: WordsTranslator, { value, advised }: SettingFacts, fits: boolean): string {
  if (value === null) return t('setting.changeTo', { to: quoteOption(t, advised) });
  if (fits || value.id === advised.id) return t('setting.keep', { value: quoteOption(t, value) });
  return t('setting.change', { from: quoteOption(t, value), to: quoteOption(t, advised) });
}
