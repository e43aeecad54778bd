import * as z from 'zod/mini';
import { locales } from './settings';
import { audiences, confidences, facts, fieldIds, healths, pageKinds, severities, viewers } from './words';

// Extension pages may not build functions from text, which zod's compiler would try.
z.config({ jitless: true });

const networkId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const time = z.int().check(z.nonnegative());

/** A person's account on a network. `id` is `network:` + the stable id when seen, else the handle in lower case. */
export const accountSchema = z.object({
  id: z.string(),
  network: networkId,
  handle: z.string(),
  stableId: z.nullable(z.string()),
  /** Former and other handles of the same account, lower case; a rename merges, so dismissals survive. */
  handles: z.array(z.string()),
  /** `page`: the page itself showed that it is theirs. `person`: they said so. */
  claimedBy: z.enum(['page', 'person']),
  /** Address of the profile without query and fragment; null until it was visited. */
  url: z.nullable(z.string()),
  firstSeen: time,
  lastSeen: z.nullable(time),
});
export type Account = z.infer<typeof accountSchema>;

const seen = {
  id: z.string(),
  account: z.string(),
  network: networkId,
  page: z.enum(pageKinds),
  viewer: z.enum(viewers),
  /** The page it was seen on, without query and fragment. */
  url: z.string(),
  firstSeen: time,
  lastSeen: time,
  /** When a later reading of the same page no longer showed it; null while it stands. */
  gone: z.nullable(time),
};

/** A profile field as kept: masked, never in full, except handles, counts and the like (see docs/privacy.md). */
export const fieldObservationSchema = z.object({
  ...seen,
  kind: z.literal('profile-field'),
  field: z.enum(fieldIds),
  /** `j•••@e•••.com`; null where nothing of the value is kept. */
  shown: z.nullable(z.string()),
  /** HMAC-SHA-256 of the normalised value under the install's key, base64url; null where equality is of no use. */
  hash: z.nullable(z.string()),
  facts: z.array(z.enum(facts)),
  audience: z.enum(audiences),
  /** Where the audience comes from: seen signed out, the page's own words, the network's documentation, or nowhere. */
  audienceFrom: z.enum(['viewer', 'page', 'catalogue', 'nowhere']),
  audienceConfidence: z.nullable(z.enum(confidences)),
  cue: z.string(),
});
export type FieldObservation = z.infer<typeof fieldObservationSchema>;

/** How the last reading of a page went, and which fields were looked for where they would stand. */
export const healthObservationSchema = z.object({
  ...seen,
  kind: z.literal('page-health'),
  health: z.enum(healths),
  looked: z.array(z.enum(fieldIds)),
});
export type HealthObservation = z.infer<typeof healthObservationSchema>;

export const observationSchema = z.discriminatedUnion('kind', [
  fieldObservationSchema,
  healthObservationSchema,
]);
export type Observation = z.infer<typeof observationSchema>;

/** One piece of evidence behind a finding: an observation, as far as a person needs to recognise it. */
export const evidenceSchema = z.object({
  observation: z.string(),
  field: z.enum(fieldIds),
  shown: z.nullable(z.string()),
  audience: z.enum(audiences),
  audienceFrom: z.enum(['viewer', 'page', 'catalogue', 'nowhere']),
  audienceConfidence: z.nullable(z.enum(confidences)),
  url: z.string(),
  firstSeen: time,
  lastSeen: time,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What one check says of one account. Derived, so recomputed and never migrated. Ids: `account/check`. */
export const findingSchema = z.object({
  id: z.string(),
  account: z.string(),
  network: networkId,
  check: z.string(),
  outcome: z.enum(['pass', 'fail', 'unknown']),
  severity: z.enum(severities),
  weight: z.number(),
  /** The widest audience among the evidence; null where nothing was seen. */
  audience: z.nullable(z.enum(audiences)),
  /** Why it is unknown: nobody read the page, the page could not be read, or the audience does not show. */
  unknownBecause: z.nullable(z.enum(['not-read', 'not-readable', 'audience-unknown'])),
  evidence: z.array(evidenceSchema),
  /** Where to change it; `confidence` low means: try, else look for the settings by hand. */
  fix: z.nullable(z.object({ url: z.string(), confidence: z.enum(confidences) })),
  dismissed: z.nullable(time),
});
export type Finding = z.infer<typeof findingSchema>;

/** Exposure: 0–100 as an interval. Coverage: 0–1, share of applicable checks with a known answer. */
export const scoreSchema = z.object({
  low: z.number().check(z.minimum(0), z.maximum(100)),
  high: z.number().check(z.minimum(0), z.maximum(100)),
  coverage: z.number().check(z.minimum(0), z.maximum(1)),
  known: z.int(),
  applicable: z.int(),
});
export type Score = z.infer<typeof scoreSchema>;

/** What the popup paints first: one small record per account, rewritten whenever its observations change. */
export const summarySchema = z.object({
  account: accountSchema,
  score: scoreSchema,
  findings: z.array(findingSchema),
  health: z.nullable(z.enum(healths)),
  at: time,
});
export type Summary = z.infer<typeof summarySchema>;

export const settingsSchema = z.object({
  /** `auto` follows the browser. */
  locale: z.enum(['auto', ...locales]),
  networksOff: z.array(networkId),
  /** Host names on which Vitrine stays silent. */
  pausedHosts: z.array(z.string()),
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  welcomed: z.boolean(),
});
