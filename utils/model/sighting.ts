import type { Audience, FieldId, Health, PageKind, Viewer } from './words';

/** One fact as a reader sees it on a page, before the background masks it. The value is plain text, never markup. */
export interface Sighting {
  field: FieldId;
  /** As shown. `photo`: `'yes'`. `verified`: `'yes'`. `connections`: which list is open: followers, following or friends. */
  value: string;
  /** Which cue gave it: `attribute:data-testid=UserName`, `json-ld:Person.email`, `meta:og:title` … at most 80 characters. */
  cue: string;
  /** Only where the page's structure says so in any language; else leave out. */
  audience?: Audience;
  /** The page's own words for the audience ("Shared with: Friends"); matched to an audience in the background. */
  audienceText?: string;
  /** Of a photo: where the picture on the page comes from, as far as it has an address. */
  address?: string;
}

/** Whose page it is, worked out cheaply before anything is read. */
export interface Identity {
  page: PageKind;
  health: Health;
  /** Without `@`; on federated networks `user@instance`; on a web page its host and path. Null when not recognised. */
  handle: string | null;
  /** The network's own id, which survives a rename. */
  stableId: string | null;
  /** `true` or `false` only by a cue on the page; null when the page does not tell (then: not theirs unless claimed). */
  own: boolean | null;
  viewer: Viewer;
}

/** What a reader says at the end: whether it recognised the page, and which fields it looked for where they would stand. */
export interface ReadOutcome {
  health: Health;
  /** A field in here without a sighting is absent for this viewer; a field not in here stays unknown. */
  looked: FieldId[];
}

/** Work done by the runner: milliseconds, and the number of slices it yielded to the page between. */
export interface Effort {
  ms: number;
  longestMs: number;
  slices: number;
  steps: number;
}
