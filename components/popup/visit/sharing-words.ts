import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SharingTranslator } from '../../../utils/i18n/load-sharing-words';

/** The words on who learns of a visit, beside those of the popup. */
export const SharingWordsContext = createContext<SharingTranslator | null>(null);

export function useSharingWords(): SharingTranslator {
  const words = useContext(SharingWordsContext);
  if (!words) throw new Error('A component was drawn outside SharingWordsContext.');
  return words;
}
