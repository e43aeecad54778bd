import * as z from 'zod/mini';
import { tieKinds } from './footprint';
import { eventKinds } from './history';
import { depths } from './report-depths';
import { accountSchema, findingSchema, observationSchema, scoreSchema } from './schemas';
import { dataKinds } from './sharing';
import { sharingReportSchema } from './sharing-schemas';
import { draftKinds, fieldIds, photoKinds, severities, topics } from './words';

const count = z.int().check(z.nonnegative());
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));
/** Of what was found: failing and not dismissed, by severity. */
const failing = z.object({ high: count, medium: count, low: count });
const tally = { failing, dismissed: count, unknown: count, passed: count };

/** The figures behind every chapter, by closed lists only: nothing in them is about anybody in particular. */
export const countsSchema = z.object({
  /** Networks in alphabetical order; several accounts on one are counted together. */
  networks: z.array(z.object({ network: id, accounts: count, score: z.nullable(scoreSchema), ...tally })),
  /** Checks that fail somewhere, worst first, without settings. */
  checks: z.array(z.object({ check: id, severity: z.enum(severities), failing: count, dismissed: count })),
  /** Settings by what they are about. */
  settings: z.array(
    z.object({ topic: z.enum(topics), failing: count, passed: count, unknown: count, dismissed: count }),
  ),
  apps: count,
  sessions: count,
  /** Pages whose last reading told nothing. */
  unreadable: count,
  /** Browsing; null where nothing of it is kept. */
  sharing: z.nullable(
    z.object({
      companies: count,
      sites: count,
      requests: count,
      consents: count,
      /** Requests per kind of data. */
      kinds: z.partialRecord(z.enum(dataKinds), count),
      ...tally,
    }),
  ),
  /** Over all places and days. */
  cautions: z.array(
    z.object({ about: z.enum(['draft', 'photo']), kind: z.enum([...draftKinds, ...photoKinds]), count }),
  ),
  /** Ties between accounts, by what gives them away; null where nobody looked. */
  ties: z.nullable(z.partialRecord(z.enum(tieKinds), count)),
});
export type Counts = z.infer<typeof countsSchema>;

/** The one document from which every export is rendered. Masked like the store; holds no key and no full value. */
export const reportSchema = z.object({
  format: z.literal('vitrine-report'),
  version: z.literal(2),
  depth: z.enum(depths),
  /** Milliseconds since 1970-01-01 UTC; given by the caller, so that the same observations give the same bytes. */
  generated: z.int().check(z.nonnegative()),
  generator: z.object({
    name: z.literal('Vitrine'),
    version: z.string(),
    /** How many checks it knows, beside the settings of each network. */
    checks: count,
    /** ISO date or month of the newest fact about these networks that was used; null where none was. */
    facts: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/))),
  }),
  /** Of a saved file: SHA-256 of its bytes, with these 64 digits replaced by zeros. Left out of a report that is no file yet. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** What the person or their organisation put above it; either may be empty, left out where both are. */
  prepared: z.optional(z.object({ name: z.string(), contact: z.string() })),
  /** Over all accounts, weighted like one: Σ of weights. Null without accounts. */
  overall: z.nullable(scoreSchema),
  counts: countsSchema,
  /** Share-safe reports name none; of summaries `observations` and all `evidence` are empty. */
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
  /** What was found in drafts and photos, summed over days; `place` is a network's id or a host, null where places are not told. */
  cautions: z.optional(
    z.array(
      z.object({
        about: z.enum(['draft', 'photo']),
        place: z.nullable(z.string()),
        kind: z.enum([...draftKinds, ...photoKinds]),
        count,
        /** ISO dates. */
        first: z.string(),
        last: z.string(),
      }),
    ),
  ),
  /** What ties the accounts together, by their ids; left out where nobody looked. */
  footprint: z.optional(
    z.object({
      ties: z.array(
        z.object({
          a: z.string(),
          b: z.string(),
          kind: z.enum(tieKinds),
          field: z.nullable(z.enum(fieldIds)),
          seenBy: z.enum(['public', 'members', 'chosen', 'unknown']),
          likeness: z.number(),
        }),
      ),
    }),
  ),
  /** What changed lately, counted; left out where no history is kept. */
  changes: z.optional(
    z.object({
      /** ISO date of the first day counted. */
      since: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      events: z.partialRecord(z.enum(eventKinds), count),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;
