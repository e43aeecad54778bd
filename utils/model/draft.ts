import type { Confidence, DraftKind, PhotoKind } from './words';

/**
 * What the script in a page or frame may do there; the background decides it from settings, policy and place, tells it once asked and
 * again whenever it changes. Null in its stead: nothing at all.
 */
export interface ComposeConfig {
  /** Look at drafts. */
  drafts: boolean;
  /** Look at photos that are chosen, dropped or pasted. */
  photos: boolean;
  /** Hold chosen photos until the person says which copy goes on. */
  cleanPhotos: boolean;
  /** Something found may hold the first *Post*: by the person's wish, or because terms are held here. */
  mayHold: boolean;
  /** An organisation has terms: the cheap look in the page knows nothing of them, so every draft is passed on. */
  always: boolean;
  /** A *Post* pressed before the answer is there is held too: terms are held here. */
  strict: boolean;
  /** What is said while such a press is held and nothing is known yet; null where none is. */
  pending: PendingWords | null;
}

/** Of a post that was held before the answer was there, in the person's language. */
export interface PendingWords {
  /** `Not posted yet` */
  title: string;
  /** That the draft was still being looked at, and for whom. */
  text: string;
  /** Takes the place of `text` where the answer holds nothing. */
  nothing: string;
  region: string;
  close: string;
}

/** One find in a draft, as the person is shown it. */
export interface DraftItem {
  kind: DraftKind;
  /** What it is: `Dutch citizen service number (BSN)`, in the person's language. */
  label: string;
  /** Masked: `j•••@e•••.com`; of an organisation's terms the term itself. */
  shown: string;
  /** Why it matters, one sentence. */
  why: string;
  certainty: Confidence;
  /** Names this find among the draft's: a salted number of this worker's life, no hash of the value that outlives it. */
  key: string;
}

/** What is said beside a composer, in the person's language; made by the background, which alone has the words. */
export interface DraftNotice {
  items: DraftItem[];
  /** More were found than `items` holds. */
  more: string;
  title: string;
  /** `Who can see it: Public.`, or that it could not be read. */
  audience: string;
  /** Announced to screen readers: title and how to get to the notice. */
  announce: string;
  /** The first *Post* is held while this stands: what is said then; null where it is not held. */
  hold: { title: string; text: string } | null;
  words: NoticeWords;
}

export interface NoticeWords {
  /** Name of the region: `Vitrine: before you post`. */
  region: string;
  /** How to reach it by keyboard: `Keyboard: Alt+Shift+V`. */
  keys: string;
  /** Head what is folded away: why each find matters, and choices beyond this draft. */
  whys: string;
  other: string;
  /** `Unsure: it may be something else`, put behind finds of low certainty. */
  unsure: string;
  fine: string;
  /** One button per kind: `Not about e-mail addresses`. A kind that is locked on, or `terms` of a locked list, has none. */
  kinds: { kind: DraftKind; label: string }[];
  /** Null where the organisation holds it on. */
  place: string | null;
  close: string;
  undo: string;
  /** Said after each: `Nothing more is said about this draft.` */
  saidFine: string;
  saidKind: string;
  saidPlace: string;
  undone: string;
  /** Said where a button did not work: the background did not answer. */
  failed: string;
}

/** What the photos give away that were just chosen: what the page's script tells the background, no value among it. */
export interface PhotosTold {
  /** Files looked at, and those that could not be read. */
  files: number;
  unread: number;
  /** In how many files each kind was found. */
  kinds: { kind: PhotoKind; files: number }[];
  /** The files are held, and the person must say which copy goes on. */
  held: boolean;
}

/** Words for a notice about photos, in the person's language; the script in the page puts in the values that never leave it. */
export interface PhotoNotice {
  title: string;
  announce: string;
  /** For each kind told: what it is, and why it matters. */
  labels: { kind: PhotoKind; label: string; why: string }[];
  /** `near {town}, {country}` and the like, with the slots still in. */
  near: string;
  nearFar: string;
  /** Language of the words, for dates and names of countries: `nl`. */
  locale: string;
  /** `and {count} more`. */
  more: string;
  /** What this network is known to do with metadata, with its certainty; empty where nothing is known. */
  network: string;
  words: {
    region: string;
    keys: string;
    whys: string;
    other: string;
    /** Said while the page does not have the files. */
    held: string;
    /** `in {some} of {all}` files. */
    someOf: string;
    useClean: string;
    useOriginal: string;
    download: string;
    /** `Ask me on X each time`: switches `cleanPhotosOn` on for this place; null where locked or on. */
    always: string | null;
    place: string | null;
    close: string;
    undo: string;
    saidClean: string;
    saidOriginal: string;
    saidAlways: string;
    saidPlace: string;
    undone: string;
    failed: string;
    /** For formats that cannot be cleaned, or were made anew: `{formats}`. */
    cannot: string;
    recoded: string;
    unread: string;
    working: string;
  };
}

/** How often something was found on a day, at a place; all that is kept of drafts and photos. */
export interface Caution {
  /** `<day>|<about>|<place>|<kind>` */
  id: string;
  /** `2026-11-22`, the person's local day. */
  day: string;
  about: 'draft' | 'photo';
  /** Network id, or host off the catalogue. */
  place: string;
  kind: DraftKind | PhotoKind;
  count: number;
}
