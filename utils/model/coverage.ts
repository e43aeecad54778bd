import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Of the checks that apply, the share with a known answer: in whole hundredths, never rounded up. */
const share = z.number().check(z.minimum(0), z.maximum(1));

/** What a person may hand in to show that they use Vitrine: how far it has looked, and nothing of what it saw. */
export const coverageSchema = z.object({
  format: z.literal('vitrine-coverage'),
  version: z.literal(1),
  /** Days are those of UTC. */
  generated: day,
  generator: z.object({ name: z.literal('Vitrine'), version: z.string() }),
  /** The policy in force on this device; null without one. */
  policy: z.nullable(z.object({ organisation: z.string(), version: z.string() })),
  /** Networks of which something was read, in alphabetical order; several accounts on one are counted together. */
  networks: z.array(
    z.object({
      network: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
      coverage: share,
      /** The day of the last reading. */
      checked: day,
    }),
  ),
  /** Over the networks that are named here; null where none is. */
  overall: z.nullable(share),
});
export type Coverage = z.infer<typeof coverageSchema>;
