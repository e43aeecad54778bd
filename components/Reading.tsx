import { chooseReading } from '../utils/i18n/choose-reading';
import type { Score } from '../utils/model/schemas';
import { ExposureRule } from './ExposureRule';
import { useWords } from './words-context';

/** The score as picture, figure and one line of plain words. */
export function Reading({ score }: { score: Score }) {
  const t = useWords();
  return (
    <>
      <ExposureRule score={score} />
      <p>{t(`reading.${chooseReading(score)}`)}</p>
    </>
  );
}
