import * as z from 'zod/mini';
import { locales } from './settings';

const networkId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** Guards the settings, which stand in settings.ts without zod. */
export const settingsSchema = z.object({
  /** `auto` follows the browser. */
  locale: z.enum(['auto', ...locales]),
  networksOff: z.array(networkId),
  /** Host names on which Vitrine stays silent. */
  pausedHosts: z.array(z.string()),
  sitesRead: z.array(z.string().check(z.regex(/^\*:\/\/[\w.-]+\/\*$/))),
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  keepSharing: z.boolean(),
  sharingDays: z.int().check(z.minimum(1), z.maximum(730)),
  welcomed: z.boolean(),
});
