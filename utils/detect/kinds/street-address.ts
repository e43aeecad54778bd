import type { Confidence } from '../../model/words';
import { defineDetector, type Span } from '../define';
import { hints } from '../hints';
import { findAddresses } from '../street-address/find';

/** Streets with their house, towns and postcodes that follow, boxes; of many countries, as people write them. */
export default defineDetector({
  kind: 'street-address',
  hint: hints.digit,
  find(text: string): Span[] {
    return findAddresses(text).map((found) => ({
      kind: 'street-address' as const,
      ...found,
      certainty: found.certainty satisfies Confidence,
    }));
  },
});
