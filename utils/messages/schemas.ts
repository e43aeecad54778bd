import * as z from 'zod/mini';
import { settingsSchema } from '../model/schemas';
import { audiences, fieldIds, healths, pageKinds, viewers } from '../model/words';
import type { PageMessage, RequestMessage, Who } from './protocol';

// Whatever comes from a page is hostile until it has passed here: closed words, bounded lengths, bounded lists.

const text = (most: number) => z.string().check(z.maxLength(most));
const name = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const amount = z.number().check(z.nonnegative());

const identity = z.strictObject({
  page: z.enum(pageKinds),
  health: z.enum(healths),
  handle: z.nullable(z.string().check(z.minLength(1), z.maxLength(500))),
  stableId: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
  own: z.nullable(z.boolean()),
  viewer: z.enum(viewers),
});

const effort = z.strictObject({ ms: amount, longestMs: amount, slices: amount, steps: amount });

const sighting = z.strictObject({
  field: z.enum(fieldIds),
  value: z.string().check(z.minLength(1), z.maxLength(10_000)),
  cue: text(80),
  audience: z.optional(z.enum(audiences)),
  audienceText: z.optional(text(300)),
});

/** Sightings in one message; the runner stops there too. */
export const maxSightings = 300;

export const pageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-opened'), network: name, url: text(2_000), identity, effort }),
  z.strictObject({
    type: z.literal('observe'),
    network: name,
    url: text(2_000),
    identity,
    health: z.enum(healths),
    looked: z.array(z.enum(fieldIds)).check(z.maxLength(fieldIds.length)),
    sightings: z.array(sighting).check(z.maxLength(maxSightings)),
    effort,
  }),
]);

/** What a content script answers to `who`. */
const whoSchema = z.strictObject({ network: name, url: text(2_000), identity });

const tabId = z.int().check(z.nonnegative());

export const requestMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('claim-tab'), tabId }),
  z.strictObject({
    type: z.literal('claim'),
    entries: z.array(z.strictObject({ network: z.nullable(name), text: text(500) })).check(z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal('dismiss'), finding: text(600) }),
  z.strictObject({ type: z.literal('restore'), finding: text(600) }),
  z.strictObject({
    type: z.literal('erase'),
    what: z.union([
      z.strictObject({ account: text(600) }),
      z.strictObject({ network: name }),
      z.literal('everything'),
    ]),
  }),
  z.strictObject({ type: z.literal('settings'), change: z.partial(settingsSchema) }),
  z.strictObject({ type: z.literal('read-tab'), tabId }),
]);

// The schemas and the protocol's types must not drift apart.
export const parsePageMessage = (message: unknown): PageMessage | null => {
  const parsed = z.safeParse(pageMessageSchema, message);
  return parsed.success ? (parsed.data as PageMessage) : null;
};
export const parseRequestMessage = (message: unknown): RequestMessage | null => {
  const parsed = z.safeParse(requestMessageSchema, message);
  return parsed.success ? (parsed.data as RequestMessage) : null;
};
export const parseWho = (message: unknown): Who | null => {
  const parsed = z.safeParse(whoSchema, message);
  return parsed.success ? parsed.data : null;
};
