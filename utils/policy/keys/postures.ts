import * as z from 'zod/mini';
import type { NetworkPosture } from '../../model/policy';
import { postures } from '../../model/words';
import { defineList } from '../define';

/** How open accounts on a network are meant to be; `*` stands for all networks that have no posture of their own here. */
export default defineList({
  id: 'postures',
  setting: null,
  element: z.object({
    network: z.string().check(z.regex(/^(?:\*|[a-z][a-z0-9-]{0,39})$/)),
    posture: z.enum(postures),
  }),
  idOf: (element) => (element as NetworkPosture).network,
  example: {
    default: { add: [{ network: '*', posture: 'balanced' }] },
    lock: { add: [{ network: 'linkedin', posture: 'work' }] },
  },
});
