import * as z from 'zod/mini';
import { findingSchema } from './schemas';
import { dataKinds, means } from './sharing';

const time = z.int().check(z.nonnegative());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const sum = {
  /** Requests. */
  count: z.int(),
  how: z.array(z.enum(means)),
  /** Requests per kind of data. */
  kinds: z.partialRecord(z.enum(dataKinds), z.int()),
  /** The person's own contacts that were sent, masked. */
  contacts: z.array(z.string()),
  first: day,
  last: day,
};

/** The report's part on browsing: counts only, and nothing by which a contact could be recognised but what is shown of it. */
export const sharingReportSchema = z.object({
  /** Whether *Watch other sites* was on when the report was made. */
  watching: z.boolean(),
  /** Part of no score. */
  findings: z.array(findingSchema),
  companies: z.array(
    z.object({
      company: z.string(),
      name: z.string(),
      ...sum,
      /** How many sites there are; `sites` has them where the report tells them. */
      onSites: z.int(),
      sites: z.array(z.object({ site: z.string(), ...sum })),
    }),
  ),
  contacts: z.array(z.object({ kind: z.enum(['email', 'phone']), shown: z.string(), added: time })),
  /** What apps asked for on consent pages. Whether the person agreed is not known. */
  consents: z.array(
    z.object({
      /** The provider's name. */
      provider: z.string(),
      network: z.nullable(z.string()),
      client: z.nullable(z.string()),
      site: z.nullable(z.string()),
      app: z.nullable(z.string()),
      scopes: z.array(z.string()),
      /** The worst of what was asked; null where some of it is not known. */
      grade: z.nullable(z.enum(['low', 'medium', 'high'])),
      firstSeen: time,
      lastSeen: time,
    }),
  ),
});
export type SharingReport = z.infer<typeof sharingReportSchema>;
