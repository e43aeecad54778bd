import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Answers } from '../../../utils/messages/protocol';

/** What of a change was not taken, and because of whom. */
export function sayRefused(t: FullTranslator, { settings, refused }: Answers['settings']): string {
  const what = refused.map((key) => `“${t(`keys.${key}.title` as 'keys.language.title')}”`).join(', ');
  return t('managed.refused', { name: settings.managed?.by || t('managed.nobodyFirst'), what });
}
