import * as z from 'zod/mini';
import type { NetworkPosture } from '../../model/policy';
import { postures } from '../../model/words';
import { networks } from '../../networks/networks';
import { defineList } from '../define';
import { onlyKnown } from '../only-known';

const known = onlyKnown('networks, or * for all', () => ['*', ...networks.keys()]);

/** How open accounts on a network are meant to be; `*` stands for all networks that have no posture of their own here. */
export default defineList({
  id: 'postures',
  setting: null,
  element: z.object({
    network: z.string().check(z.regex(/^(?:\*|[a-z][a-z0-9-]{0,39})$/)),
    posture: z.enum(postures),
  }),
  idOf: (element) => (element as NetworkPosture).network,
  mend: (element: NetworkPosture) => {
    const { wrong } = known(element.network as never);
    return wrong.length === 0
      ? { element, wrong }
      : { element: null, wrong: wrong.map((one) => ({ ...one, path: '.network' })) };
  },
  example: {
    default: { add: [{ network: '*', posture: 'balanced' }] },
    lock: { add: [{ network: 'linkedin', posture: 'work' }] },
  },
});
