import * as z from 'zod/mini';
import type { TermList } from '../../model/policy';
import { defineList } from '../define';
import { mendTerms } from '../mend-terms';

const places = z._default(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(200)), []);

/** Words that the organisation does not want on public networks. */
export default defineList({
  id: 'terms',
  setting: null,
  element: z.object({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    why: z._default(z.string().check(z.maxLength(300)), ''),
    level: z._default(z.enum(['fine', 'warn', 'hold']), 'warn'),
    fineOn: places,
    warnOn: places,
    holdOn: places,
    // Last, so that where there is no room for all words, what is said of the others stays.
    words: z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10_000)), []),
    patterns: z._default(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)), []),
  }),
  idOf: (element) => (element as TermList).id,
  most: 200,
  mend: mendTerms,
  example: {
    default: {
      add: [
        {
          id: 'projects',
          name: 'Project names',
          why: 'Names of projects are not public before their launch.',
          words: ['Project Falcon', 'Blue Harbour'],
          fineOn: ['viva-engage', 'intranet.example.com'],
        },
      ],
    },
    lock: {
      add: [
        {
          id: 'customers',
          name: 'Customer numbers',
          patterns: ['CUST-\\d{6}'],
          level: 'hold',
          fineOn: ['slack'],
        },
      ],
    },
  },
});
