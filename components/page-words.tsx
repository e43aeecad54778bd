import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pageWords } from '../utils/i18n/load-page-words';
import type { WordsTranslator } from '../utils/i18n/load-words';
import type { FullTranslator } from '../utils/i18n/translate';
import type { Locale } from '../utils/model/settings';
import { WordsContext } from './words-context';

const PageWordsContext = createContext<FullTranslator | null>(null);

/** Gives all words to a full page, and the shared part to the components that the popup draws too. */
export function PageWords({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const words = pageWords(locale);
  return (
    <PageWordsContext.Provider value={words}>
      <WordsContext.Provider value={words as unknown as WordsTranslator}>{children}</WordsContext.Provider>
    </PageWordsContext.Provider>
  );
}

export function usePageWords(): FullTranslator {
  const words = useContext(PageWordsContext);
  if (!words) throw new Error('A component was drawn outside PageWords.');
  return words;
}
