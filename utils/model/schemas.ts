import * as z from 'zod/mini';
import { footprintFactsSchema } from './footprint-schemas';
import { sharingFactsSchema } from './sharing-facts';
import {
  audiences,
  confidences,
  facts,
  fieldIds,
  grantGroups,
  type Health,
  healths,
  pageKinds,
  postures,
  severities,
  topics,
  viewers,
} from './words';

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
  /** How the person wants to stand there; `balanced` where they have not chosen. */
  posture: z.optional(z.enum(postures)),
});
export type Account = z.infer<typeof accountSchema>;

const seen = {
  id: z.string(),
  account: z.string(),
  network: networkId,
  page: z.enum(pageKinds),
  viewer: z.enum(viewers),
  /** The page it was seen on, without query and fragment; `''` where the person's word is all there is. */
  url: z.string(),
  /** Of settings pages: key in the catalogue's `pages`, since some differ by their query alone. */
  pageKey: z.optional(z.string()),
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
  /** Of a page that lists apps or sessions: it had more than it showed. */
  partial: z.optional(z.boolean()),
});
export type HealthObservation = z.infer<typeof healthObservationSchema>;

/** A setting's value as read on its page, or as the person declared it. Id: `account|setting|<setting>`. */
export const settingObservationSchema = z.object({
  ...seen,
  kind: z.literal('setting'),
  /** Id in the network's catalogue. */
  setting: z.string(),
  /** Option id of the catalogue; `mixed` or `other` where it shows a value that the catalogue does not know. */
  value: z.string(),
  /** Which cue found it; `person`: declared, never seen. */
  cue: z.enum(['key', 'label', 'address', 'state', 'person']),
  confidence: z.enum(confidences),
  /** The value before the last change, and when it was last seen so. */
  previous: z.nullable(z.object({ value: z.string(), until: time })),
  /** When the present value was first seen. */
  since: time,
});
export type SettingObservation = z.infer<typeof settingObservationSchema>;

/** An app that was once let in. Id: `account|connected-app|<keyed hash of its name>`. */
export const appObservationSchema = z.object({
  ...seen,
  kind: z.literal('connected-app'),
  name: z.string(),
  /** What it may do; empty and `granted: false` where the page does not say. */
  groups: z.array(z.enum(grantGroups)),
  granted: z.boolean(),
  /** When it was let in and when last used, where the page says. */
  added: z.nullable(time),
  used: z.nullable(time),
  /** *I use this*: when the person said so. */
  kept: z.nullable(time),
});
export type AppObservation = z.infer<typeof appObservationSchema>;

/** A place where the account is signed in. Id: `account|session|<keyed hash of device, place and order>`. */
export const sessionObservationSchema = z.object({
  ...seen,
  kind: z.literal('session'),
  /** Kind of device and browser from closed lists: `windows chrome`; empty where not told. */
  device: z.string(),
  /** Masked; null where the page does not say. */
  place: z.nullable(z.string()),
  placeHash: z.nullable(z.string()),
  current: z.boolean(),
  active: z.nullable(time),
  kept: z.nullable(time),
});
export type SessionObservation = z.infer<typeof sessionObservationSchema>;

export const observationSchema = z.discriminatedUnion('kind', [
  fieldObservationSchema,
  healthObservationSchema,
  settingObservationSchema,
  appObservationSchema,
  sessionObservationSchema,
]);
export type Observation = z.infer<typeof observationSchema>;

/** One piece of evidence behind a finding: an observation, as far as a person needs to recognise it. */
export const evidenceSchema = z.object({
  observation: z.string(),
  /** Null for settings, apps and sessions. */
  field: z.nullable(z.enum(fieldIds)),
  shown: z.nullable(z.string()),
  audience: z.enum(audiences),
  audienceFrom: z.enum(['viewer', 'page', 'catalogue', 'nowhere']),
  audienceConfidence: z.nullable(z.enum(confidences)),
  url: z.string(),
  firstSeen: time,
  lastSeen: time,
});
export type Evidence = z.infer<typeof evidenceSchema>;

const option = z.object({ id: z.string(), labels: z.record(z.string(), z.string()) });

/** What a finding on a setting says beyond a check's prose; names are the network's own words, by language. */
export const settingFactsSchema = z.object({
  id: z.string(),
  topic: z.enum(topics),
  labels: z.record(z.string(), z.string()),
  /** The value now; null when it is not known. */
  value: z.nullable(option),
  /** The least private value that suits the account's posture; and all there are, of settings that only the person can tell. */
  advised: option,
  options: z.optional(z.array(option)),
  /** Organisation whose policy recommends `advised`, empty where that does not say; left out where the catalogue's advice stands. */
  advisedBy: z.optional(z.string()),
  posture: z.enum(postures),
  /** The person's own word, not seen. */
  declared: z.boolean(),
  appOnly: z.boolean(),
  /** Low: the catalogue could not confirm the setting, or the reading is not sure. */
  confidence: z.enum(confidences),
  /** Key of the settings page it stands on; null where none is known. */
  page: z.nullable(z.string()),
});
export type SettingFacts = z.infer<typeof settingFactsSchema>;

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
  /** Why it is unknown: nobody read the page, it could not be read, the audience does not show, or a page read does not say. */
  unknownBecause: z.nullable(z.enum(['not-read', 'not-readable', 'audience-unknown', 'not-told'])),
  evidence: z.array(evidenceSchema),
  /** Where to change it; `confidence` low means: try, else look for the settings by hand. */
  fix: z.nullable(z.object({ url: z.string(), confidence: z.enum(confidences) })),
  dismissed: z.nullable(time),
  /** Of findings on settings, whose check is `setting.<id>`. */
  setting: z.optional(settingFactsSchema),
  /** Of findings on browsing, whose account and network are `browser`. They are part of no score. */
  sharing: z.optional(sharingFactsSchema),
  /** Of findings on what ties accounts together, whose account and network are `footprint`. They are part of no score either. */
  footprint: z.optional(footprintFactsSchema),
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

/** A walk through a network's settings pages; steps in the catalogue's order. One per account. */
export interface Plan {
  account: string;
  started: number;
  ended: number | null;
  steps: {
    /** Key in the catalogue's `pages`; `app` for the list of what only the app shows. */
    page: string;
    state: 'open' | 'read' | 'unreadable' | 'skipped' | 'declared';
    /** How the last reading went; null before it. */
    health: Health | null;
    at: number | null;
  }[];
}
