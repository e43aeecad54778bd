import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InspectionTranslator } from '../../utils/i18n/load-inspection-words';

/** The words on settings pages, beside those of the popup. */
export const InspectionWordsContext = createContext<InspectionTranslator | null>(null);

export function useInspectionWords(): InspectionTranslator {
  const words = useContext(InspectionWordsContext);
  if (!words) throw new Error('A component was drawn outside InspectionWordsContext.');
  return words;
}
