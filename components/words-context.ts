import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WordsTranslator } from '../utils/i18n/load-words';

/** The words in the language of the page; a page root gives them, so switching needs no reload. */
export const WordsContext = createContext<WordsTranslator | null>(null);

export function useWords(): WordsTranslator {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was drawn outside WordsContext.');
  return words;
}
