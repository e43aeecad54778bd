/** Settings without zod, so that the popup need not carry it; the schema that guards them is in settings-schema.ts. */
export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

export interface Settings {
  /** `auto` follows the browser. */
  locale: 'auto' | Locale;
  networksOff: string[];
  /** Host names on which Vitrine stays silent. */
  pausedHosts: string[];
  /** Host patterns that the person allowed to be read while all sites were allowed for watching. */
  sitesRead: string[];
  /** Observations not seen again for this long are deleted. */
  retentionDays: number;
  /** Whether counts of who learns of which site are kept at all, and for how long. */
  keepSharing: boolean;
  sharingDays: number;
  /** The welcome steps were walked through or left. */
  welcomed: boolean;
}

export const defaultSettings: Settings = {
  locale: 'auto',
  networksOff: [],
  pausedHosts: [],
  sitesRead: [],
  retentionDays: 400,
  keepSharing: true,
  sharingDays: 90,
  welcomed: false,
};
