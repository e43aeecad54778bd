import * as z from 'zod/mini';
import { featureIds } from './policy';
import { locales } from './settings';
import { draftKinds } from './words';

/** Ids of networks and of formats. */
export const wordId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
export const featureId = z.enum(featureIds);
/** An organisation's terms are switched off list by list. */
export const draftKind = z.enum(draftKinds.filter((kind) => kind !== 'terms'));
/** A network's id, or a host. */
export const placeId = z.string().check(z.regex(/^[\w.:[\]-]{1,255}$/));
const host = z.string().check(z.regex(/^[\w.:[\]-]{1,255}$/));
const line = z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u));

/** Guards what a person can choose of the settings, which stand in settings.ts without zod; a policy's values are held to the same. */
export const settingsSchema = z.object({
  /** `auto` follows the browser. */
  locale: z.enum(['auto', ...locales]),
  networksOff: z.array(wordId),
  featuresOff: z.array(featureId),
  exportsOff: z.array(wordId),
  historyDays: z.int().check(z.minimum(1), z.maximum(3650)),
  hadNetworks: z.array(wordId),
  /** Host names on which Vitrine stays silent. */
  pausedHosts: z.array(z.string()),
  sitesRead: z.array(z.string().check(z.regex(/^\*:\/\/[\w.-]+\/\*$/))),
  ownSites: z.array(host),
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  keepSharing: z.boolean(),
  sharingDays: z.int().check(z.minimum(1), z.maximum(730)),
  draftKindsOff: z.array(draftKind),
  draftPlacesOff: z.array(placeId),
  holdPost: z.boolean(),
  cleanPhotosOn: z.array(placeId),
  firstRunPage: z.boolean(),
  reportName: line,
  reportContact: line,
  /** An address to open, never one that runs something. */
  supportAddress: z.string().check(z.maxLength(300), z.regex(/^(?:(?:https:\/\/|mailto:)[^\s]+)?$/)),
  welcomed: z.boolean(),
});
