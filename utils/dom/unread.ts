import type { Identity } from '../model/sighting';
import { identifyOther } from './identity';

/** For networks that are known by host or looks alone, where no page of a person is read. */
export const unread = {
  // biome-ignore lint/correctness/useYield: nothing to look at, but the contract is a generator.
  *identify(): Generator<undefined, Identity> {
    return identifyOther();
  },
  // biome-ignore lint/correctness/useYield: as above.
  *read(): Generator<undefined, { health: 'ok'; looked: [] }> {
    return { health: 'ok', looked: [] };
  },
};
