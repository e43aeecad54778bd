import { browser } from '../browser';
import type { words as enNotice } from '../i18n/en/notice';
import { makeTranslator, type Translator } from '../i18n/make-translator';
import { resolveLocale } from '../i18n/resolve-locale';
import type { Settings } from '../model/settings';
import { networkName } from '../networks/names';
import type { ComposePlace } from './compose-frame';

type NoticeDictionary = typeof enNotice & { checks: Record<string, never> };
/** The words beside a composer, in one language. */
export type NoticeTranslator = Translator<NoticeDictionary>;

// The other languages mirror English key by key, so they can stand where its literal types are asked for.
const chapters = import.meta.glob<typeof enNotice>('../i18n/*/notice.ts', { eager: true, import: 'words' });

/** Languages of the browser, its own first. */
export const listBrowserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];

/** The words in the person's language. */
export function speakNotice({ locale }: Pick<Settings, 'locale'>): NoticeTranslator {
  const language = resolveLocale(locale, listBrowserLanguages());
  return makeTranslator(language, { ...chapters[`../i18n/${language}/notice.ts`]!, checks: {} });
}

/** A place as it is called where it is switched off: a network's name, or the host. */
export const namePlace = ({ switched }: ComposePlace): string => networkName(switched);
