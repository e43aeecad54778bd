import * as z from 'zod/mini';
import { accountSchema, findingSchema, observationSchema, scoreSchema } from './schemas';
import { sharingReportSchema } from './sharing-schemas';

/** The one document from which every export is rendered. Masked like the store; holds no key and no full value. */
export const reportSchema = z.object({
  format: z.literal('vitrine-report'),
  version: z.literal(1),
  /** Milliseconds since 1970-01-01 UTC; given by the caller, so that the same observations give the same bytes. */
  generated: z.int().check(z.nonnegative()),
  generator: z.object({ name: z.literal('Vitrine'), version: z.string() }),
  /** What the person or their organisation put above it; either may be empty, left out where both are. */
  prepared: z.optional(z.object({ name: z.string(), contact: z.string() })),
  /** Over all accounts, weighted like one: Σ of weights. Null without accounts. */
  overall: z.nullable(scoreSchema),
  accounts: z.array(
    z.object({
      account: accountSchema,
      score: scoreSchema,
      findings: z.array(findingSchema),
      observations: z.array(observationSchema),
    }),
  ),
  /** Who learns of the person's browsing; left out where nothing of it is kept or watched. */
  sharing: z.optional(sharingReportSchema),
});
export type Report = z.infer<typeof reportSchema>;
