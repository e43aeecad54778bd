import { wordId } from '../../model/settings-schema';
import { exportIds } from '../../model/words';
import { defineList } from '../define';
import { onlyKnown } from '../only-known';

/** Formats in which nothing is saved. */
export default defineList({
  id: 'exports-off',
  setting: 'exportsOff',
  element: wordId,
  mend: onlyKnown('formats', () => exportIds),
  example: { default: { add: ['json'] }, lock: { remove: ['coverage'] } },
});
