import * as z from 'zod/mini';
import { dataKinds } from './sharing';

/** What a finding on browsing says; its evidence are the sites, or where an app leads back to. */
export const sharingFactsSchema = z.object({
  /** Id of a recipient; null of apps, and of a check as a whole. */
  company: z.nullable(z.string()),
  /** Of the company or app; `''` of a check as a whole, and of an app without a name. */
  name: z.string(),
  /** Name of the provider that an app asked. */
  provider: z.optional(z.string()),
  /** How many there are; `evidence` has the first of them. */
  sites: z.int(),
  kinds: z.array(z.enum(dataKinds)),
  /** The person's own contacts that were sent, masked. */
  contacts: z.array(z.string()),
  grade: z.optional(z.enum(['low', 'medium', 'high'])),
});
export type SharingFacts = z.infer<typeof sharingFactsSchema>;
