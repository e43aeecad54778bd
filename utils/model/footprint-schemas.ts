import * as z from 'zod/mini';
import { tieKinds } from './footprint';

const seenBy = z.enum(['public', 'members', 'chosen', 'unknown']);

/** Accounts that hang together by ties. `seenBy`: who sees enough of them to put all of it together. */
export const clusterSchema = z.object({
  /** Ids, in order. */
  accounts: z.array(z.string()),
  seenBy,
  /** Each kind of tie among them, strongest first, and who at the most can see one of it. */
  ways: z.array(z.object({ kind: z.enum(tieKinds), seenBy })),
});
export type Cluster = z.infer<typeof clusterSchema>;

/** What a finding on ties says beyond a check's prose. */
export const footprintFactsSchema = z.object({
  ...clusterSchema.shape,
  /** Network and handle of each of them, in the order of `accounts`. */
  names: z.array(z.object({ network: z.string(), handle: z.string() })),
});
export type FootprintFacts = z.infer<typeof footprintFactsSchema>;
