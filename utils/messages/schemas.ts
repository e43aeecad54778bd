import * as z from 'zod/mini';
import { controlRoles, maxControls, maxEntries } from '../model/control';
import { settingsSchema } from '../model/settings-schema';
import {
  audiences,
  draftKinds,
  fieldIds,
  healths,
  pageKinds,
  photoKinds,
  postures,
  viewers,
} from '../model/words';
import type { ComposeMessage } from './compose';
import type { InspectMessage, PageMessage, RequestMessage, Who } from './protocol';

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
  address: z.optional(text(2_000)),
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

const list = (most: number, longest: number) => z.array(text(longest)).check(z.maxLength(most));
const ref = z.int().check(z.nonnegative());

/** Lengths and counts are those of `model/control.ts`, where the finder stops. */
const control = z.strictObject({
  ref,
  role: z.enum(controlRoles),
  name: text(300),
  group: text(300),
  description: text(500),
  value: z.nullable(text(200)),
  options: list(60, 100),
  keys: list(12, 160),
  href: z.nullable(text(2_000)),
  disabled: z.boolean(),
  visible: z.boolean(),
});

const entry = z.strictObject({
  ref,
  name: text(200),
  lines: list(12, 300),
  actions: list(6, 80),
  times: z.array(z.number()).check(z.maxLength(6)),
});

const look = z.strictObject({
  language: text(35),
  title: text(200),
  headings: list(30, 200),
  actions: list(60, 80),
  asksPassword: z.boolean(),
  overlay: z.nullable(z.strictObject({ text: text(800), blocks: z.boolean() })),
  busy: z.boolean(),
  textLength: amount,
  notes: z.optional(list(12, 200)),
  viewer: z.nullable(
    z.strictObject({
      handle: z.nullable(z.string().check(z.minLength(1), z.maxLength(500))),
      stableId: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
    }),
  ),
});

export const inspectMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('inspected'),
    url: text(2_000),
    look,
    controls: z.array(control).check(z.maxLength(maxControls)),
    entries: z.array(entry).check(z.maxLength(maxEntries)),
    effort,
  }),
  z.strictObject({ type: z.literal('guide'), press: z.enum(['changed', 'not-found', 'hub', 'close']) }),
]);

/** Longest draft that is looked at, in UTF-16 units; of a longer one its beginning. */
export const maxDraft = 50_000;

const files = z.int().check(z.nonnegative(), z.maximum(10_000));

export const composeMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('compose-opened') }),
  z.strictObject({
    type: z.literal('draft'),
    composer: ref,
    text: text(maxDraft),
    language: text(35),
    cues: list(40, 100),
    fine: list(500, 40),
  }),
  z.strictObject({
    type: z.literal('compose-press'),
    press: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('kind'), kind: z.enum(draftKinds) }),
      z.strictObject({ what: z.literal('place') }),
      z.strictObject({ what: z.literal('clean-photos') }),
    ]),
    undo: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('photos'),
    told: z.strictObject({
      files,
      unread: files,
      kinds: z
        .array(z.strictObject({ kind: z.enum(photoKinds), files }))
        .check(z.maxLength(photoKinds.length)),
      held: z.boolean(),
    }),
  }),
  z.strictObject({ type: z.literal('photo-code') }),
]);

/** What a content script answers to `who`. */
const whoSchema = z.strictObject({ network: name, url: text(2_000), identity });

const tabId = z.int().check(z.nonnegative());

const accountId = text(600);
/** Keys and ids of the catalogue; whether it has them is looked up. */
const key = text(80);

/** Made by an extension page from its own words, so bounds only keep a mistake small. */
const guideWords = z.strictObject({
  title: text(300),
  change: text(500),
  why: text(1_000),
  steps: list(20, 500),
  looking: text(300),
  missing: text(500),
  done: text(300),
  buttons: z.strictObject({ changed: text(80), notFound: text(80), hub: text(80), close: text(80) }),
  label: text(200),
});

export const requestMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('claim-tab'), tabId }),
  z.strictObject({
    type: z.literal('claim'),
    entries: z.array(z.strictObject({ network: z.nullable(name), text: text(500) })).check(z.maxLength(200)),
  }),
  z.strictObject({ type: z.literal('dismiss'), finding: text(50_000) }),
  z.strictObject({ type: z.literal('restore'), finding: text(50_000) }),
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
  z.strictObject({ type: z.literal('inspect-tab'), tabId }),
  z.strictObject({ type: z.literal('assign-tab'), tabId, account: accountId }),
  z.strictObject({ type: z.literal('plan-start'), account: accountId }),
  z.strictObject({ type: z.literal('plan-open'), account: accountId, page: key }),
  z.strictObject({ type: z.literal('plan-skip'), account: accountId, page: key, skipped: z.boolean() }),
  z.strictObject({ type: z.literal('plan-end'), account: accountId }),
  z.strictObject({ type: z.literal('declare'), account: accountId, setting: key, value: z.nullable(key) }),
  z.strictObject({ type: z.literal('posture'), account: accountId, posture: z.enum(postures) }),
  z.strictObject({ type: z.literal('keep'), observation: text(900), kept: z.boolean() }),
  z.strictObject({ type: z.literal('show-me'), account: accountId, setting: key, words: guideWords }),
  z.strictObject({ type: z.literal('snapshot'), tabId }),
  z.strictObject({ type: z.literal('check-visit'), tabId }),
  z.strictObject({ type: z.literal('contact-add'), kind: z.enum(['email', 'phone']), text: text(320) }),
  z.strictObject({ type: z.literal('contact-remove'), id: text(80) }),
  z.strictObject({
    type: z.literal('forget-sharing'),
    what: z.union([
      z.strictObject({ company: name }),
      z.strictObject({ site: text(255) }),
      z.literal('everything'),
    ]),
  }),
  z.strictObject({ type: z.literal('note-consent'), tabId }),
  z.strictObject({ type: z.literal('term-list'), id: key, on: z.boolean() }),
  z.strictObject({ type: z.literal('forget-cautions') }),
  z.strictObject({ type: z.literal('restored'), choices: z.record(key, z.unknown()) }),
  z.strictObject({ type: z.literal('strangers'), account: accountId }),
  z.strictObject({ type: z.literal('picture-remember'), tabId }),
  z.strictObject({ type: z.literal('picture-forget'), account: accountId }),
  z.strictObject({
    type: z.literal('forget-history'),
    what: z.union([z.strictObject({ account: accountId }), z.literal('everything')]),
  }),
]);

// The schemas and the protocol's types must not drift apart.
export const parsePageMessage = (message: unknown): PageMessage | null => {
  const parsed = z.safeParse(pageMessageSchema, message);
  return parsed.success ? (parsed.data as PageMessage) : null;
};
export const parseInspectMessage = (message: unknown): InspectMessage | null => {
  const parsed = z.safeParse(inspectMessageSchema, message);
  return parsed.success ? (parsed.data as InspectMessage) : null;
};
export const parseComposeMessage = (message: unknown): ComposeMessage | null => {
  const parsed = z.safeParse(composeMessageSchema, message);
  return parsed.success ? (parsed.data as ComposeMessage) : null;
};
export const parseRequestMessage = (message: unknown): RequestMessage | null => {
  const parsed = z.safeParse(requestMessageSchema, message);
  return parsed.success ? (parsed.data as RequestMessage) : null;
};
export const parseWho = (message: unknown): Who | null => {
  const parsed = z.safeParse(whoSchema, message);
  return parsed.success ? parsed.data : null;
};
