import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Answers } from '../../../utils/messages/protocol';

/** What of a change was not taken, and because of whom. */
export function sayRefused(t: FullTranslator, { settings, refused }: Answers['settings']): string {
  const what = t.list(
    refused.map((key) => t('punctuation.quoted', { text: t(`keys.${key}.title` as 'keys.language.title') })),
  );
  return t('managed.refused', { name: settings.managed?.by || t('managed.nobodyFirst'), what });
}
