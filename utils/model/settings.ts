import type { FeatureId, Managed } from './policy';
import type { DraftKind } from './words';

/** Settings without zod, so that the popup need not carry it; the schema that guards them is in settings-schema.ts. */
export const locales = ['en', 'nl', 'de', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** Settings as they are in force: the person's choices, and what a policy adds to them. */
export interface Settings {
  /** `auto` follows the browser. */
  locale: 'auto' | Locale;
  networksOff: string[];
  featuresOff: FeatureId[];
  /** Ids of formats that nothing is saved as. */
  exportsOff: string[];
  /** Days that the history of figures and events is kept. */
  historyDays: number;
  /** Ids of networks that are gone and that the person once had an account on. */
  hadNetworks: string[];
  /** Host names on which Vitrine stays silent. */
  pausedHosts: string[];
  /** Host patterns that the person allowed to be read while all sites were allowed for watching. */
  sitesRead: string[];
  /** Hosts of known software that the person's organisation runs itself. */
  ownSites: string[];
  /** Observations not seen again for this long are deleted. */
  retentionDays: number;
  /** Whether counts of who learns of which site are kept at all, and for how long. */
  keepSharing: boolean;
  sharingDays: number;
  /** Kinds that nothing is said about in drafts; never `terms`. */
  draftKindsOff: DraftKind[];
  /** Network ids and hosts on which drafts and chosen photos are not looked at. */
  draftPlacesOff: string[];
  /** Whether the first *Post* click is held where something was found, and asked about once. */
  holdPost: boolean;
  /** Network ids and hosts on which a chosen photo is held until the person says which copy goes on. */
  cleanPhotosOn: string[];
  /** Whether the welcome page opens by itself after the install. */
  firstRunPage: boolean;
  /** Stands above reports; empty for none. */
  reportName: string;
  reportContact: string;
  /** Whom to ask: `https:` or `mailto:`; empty for nobody. */
  supportAddress: string;
  /** The welcome steps were walked through or left. */
  welcomed: boolean;
  /** What of this a policy sets; null without one. Never written by hand. */
  managed: Managed | null;
}

/** What a person can choose. */
export type OwnSettings = Omit<Settings, 'managed'>;

export const defaultSettings: Settings = {
  locale: 'auto',
  networksOff: [],
  featuresOff: [],
  exportsOff: [],
  historyDays: 1825,
  hadNetworks: [],
  pausedHosts: [],
  sitesRead: [],
  ownSites: [],
  retentionDays: 400,
  keepSharing: true,
  sharingDays: 90,
  draftKindsOff: [],
  draftPlacesOff: [],
  holdPost: false,
  cleanPhotosOn: [],
  firstRunPage: true,
  reportName: '',
  reportContact: '',
  supportAddress: '',
  welcomed: false,
  managed: null,
};
