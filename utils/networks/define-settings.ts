import type { InLanguages } from '../i18n/in-language';
import type { Audience, Confidence, Fact, FieldId, PageKind, Posture, Topic } from '../model/words';

/** Label texts as the network shows them, by language; a language that is missing was not found. */
export type Labels = Partial<Record<'en' | 'nl' | 'de' | 'fr', readonly string[]>>;

export interface SettingOption {
  /** An audience of the house where it is one; `on`, `off`; else a word in kebab-case. Never changes meaning. */
  id: string;
  /** Texts beyond those that `audience-labels.ts` knows for the audience; `on` and `off` need none. */
  labels?: Labels;
  /** Who can see the thing at this value, where the setting is about that. */
  audience?: Audience;
  /** Of a switch that hides `fields`: who is left to see them at this value. Counts for contradictions only. */
  leaves?: Audience;
}

/** One setting of a network: what the background needs to find, read and judge it. Prose and sources: `about.ts`. */
export interface Setting {
  /** As in the research (`shared/platforms/<network>.json`). Never changes meaning. */
  id: string;
  topic: Topic;
  /** `switch`: on or off. `choice`: one of several. */
  kind: 'switch' | 'choice';
  labels: Labels;
  /** Most exposing first, most private last. */
  options: readonly SettingOption[];
  /** `Control.keys` that mean this setting for certain; `*` stands for any run of characters. */
  keys?: readonly string[];
  /** Folded labels or keys on which on and off mean the opposite of `options` (a page that words it the other way round). */
  flipped?: readonly string[];
  /** Key in `pages`; null where no page of its own is known. */
  page: string | null;
  /** `app`: only in the network's app, so that nothing but the person's word can tell. */
  where: 'web' | 'app';
  /** Option id a new account starts with; null where it could not be confirmed. */
  default: { value: string; confidence: Confidence } | null;
  /** The least private option id that is still fine, per posture. */
  advice: Readonly<Record<Posture, string>>;
  severity: 'high' | 'medium' | 'low';
  /** How sure the catalogue is of the setting as a whole: low where it could not be confirmed. */
  confidence: Confidence;
  /**
   * What of the profile it decides who can see, where its label leaves no doubt (docs/checks.md); the network's reader looks for it.
   * Left out where it is about something else, or nobody can be sure.
   */
  fields?: readonly FieldId[];
  /** Of those fields only what has one of these facts: the list of friends among all open lists. */
  facts?: readonly Fact[];
}

export interface SettingsPage {
  kind: Extract<PageKind, 'settings' | 'apps' | 'sessions' | 'ad-preferences' | 'export' | 'delete'>;
  /** `{handle}` and `{instance}` are filled in; on self-hosted software it begins with `{origin}`. */
  url: string;
  /**
   * Other addresses of the same page, as path patterns on the network's hosts: `/settings/privacy*`, with `?tab=posts` where the
   * query tells pages apart. The page's own `url` always counts.
   */
  also?: readonly string[];
  confidence: Confidence;
}

/** Everything of a network's settings that the background needs. `utils/networks/<id>/settings.ts`, default export. */
export interface NetworkSettings {
  id: string;
  /** Files of the research that it covers: `facebook`; `google-youtube` … */
  research: readonly string[];
  pages: Readonly<Record<string, SettingsPage>>;
  settings: readonly Setting[];
  /** Texts that show what state a page is in, in every language known; folded before comparing. */
  cues?: { signedOut?: readonly string[]; settingsTitle?: readonly string[] };
}

/** `[where, when]`: an address or `github:owner/repo path`, and an ISO date, month or the words of the research. */
export type Source = readonly [ref: string, date: string];

/** Prose and sources for pages and tests; never in the background. `utils/networks/<id>/about.ts`, default export. */
export interface SettingsAbout {
  id: string;
  settings: Readonly<Record<string, SettingAbout>>;
  /** Sources of `pages`, by key. */
  pages: Readonly<Record<string, readonly Source[]>>;
  /** Researched settings that the catalogue leaves out on purpose, each with the reason. */
  leftOut?: Readonly<Record<string, string>>;
  notes?: readonly string[];
}

export interface SettingAbout {
  /** What it decides, one plain sentence each. */
  controls: InLanguages;
  /** Where to find it by hand, in order, in the network's own words; required for `where: 'app'`. */
  steps?: InLanguages<readonly string[]>;
  /** Why this advice, where somebody else gives it too: `Brave PSST turns it off`. Without it the advice is our judgement. */
  basis?: string;
  sources: readonly Source[];
}

// @__NO_SIDE_EFFECTS__
export function defineSettings(settings: NetworkSettings): NetworkSettings {
  return settings;
}

// @__NO_SIDE_EFFECTS__
export function defineAbout(about: SettingsAbout): SettingsAbout {
  return about;
}
