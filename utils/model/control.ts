/** What the finder of controls and the rest agree on. Types and constants only: content scripts use them without zod. */

/**
 * `switch`, `checkbox` and `toggle` are on or off. `radio` (a group of radio buttons is one control), `select` (native or ARIA
 * list box), `audience` (a button that shows who can see something and opens a choice) and `link-row` (a row that leads to another
 * page or dialog and repeats its present value) are choices.
 */
export const controlRoles = [
  'switch',
  'checkbox',
  'toggle',
  'radio',
  'select',
  'audience',
  'link-row',
] as const;
export type ControlRole = (typeof controlRoles)[number];

export const onOffRoles: ReadonlySet<ControlRole> = new Set(['switch', 'checkbox', 'toggle']);

/** A control as assistive technology meets it. Texts are as shown, white space collapsed, and cut to the lengths named. */
export interface Control {
  /** Its number in this document; the finder can go back to the element by it. */
  ref: number;
  role: ControlRole;
  /** Accessible name (300); of a radio group its label; `''` when it has none. */
  name: string;
  /** Nearest heading, legend or labelled group above it (300). */
  group: string;
  /** `aria-describedby`, or the explaining text beside it in the same row (500). */
  description: string;
  /** On/off roles: `on`, `off`, `mixed`. Choices: the text of the selected option (200). Null when it does not show. */
  value: string | null;
  /** Texts of the options that stand on the page (60 of 100 characters each); closed menus have none. */
  options: string[];
  /**
   * Stable cues, never generated ids or hashed classes: `id:user_privacy`, `name:account[locked]`, `labelledby:allowAdsByAge`,
   * `testid:protectPosts`, `value:friends` (the selected option's), `data-<x>:…` (12 of 160).
   */
  keys: string[];
  /** Where a link row leads: the address without fragment; null elsewhere. */
  href: string | null;
  disabled: boolean;
  /** False for what a person cannot see or reach now: a collapsed panel, a closed dialog, a mobile copy of the same menu. */
  visible: boolean;
}

/** One entry of a list of things that have access (apps, sessions), as shown. */
export interface ListEntry {
  ref: number;
  /** The entry's heading (200). */
  name: string;
  /** Its other texts in order, one per line as shown (12 of 300). */
  lines: string[];
  /** Names of its buttons and links, such as *Remove access* (6 of 80). */
  actions: string[];
  /** Values of `time[datetime]` in it, milliseconds since 1970 (6). */
  times: number[];
}

/** What the page as a whole looks like, for judging whether it could be read. Nothing of it is stored. */
export interface PageLook {
  /** Primary language subtag that the page claims, or `''`. */
  language: string;
  /** Document title (200). */
  title: string;
  /** Visible headings in order (30 of 200). */
  headings: string[];
  /** Names of visible buttons and links outside navigation (60 of 80). */
  actions: string[];
  /** A password field can be seen. */
  asksPassword: boolean;
  /** Text of a visible dialog or banner that lies over the page (800), else null; `blocks`: the rest cannot be reached. */
  overlay: { text: string; blocks: boolean } | null;
  /** Something says that it is still loading: `aria-busy`, a progress bar or spinner by role, skeletons. */
  busy: boolean;
  /** Characters of visible text in the main region. */
  textLength: number;
  /** Short paragraphs of the main region (12 of 200), where what has access is listed: an empty list says so there. */
  notes?: string[];
  /** The signed-in person, where the network's reader can tell on any page. */
  viewer: { handle: string | null; stableId: string | null } | null;
}

/** Limits of one inspection; the finder stops there and the background accepts no more. */
export const maxControls = 500;
export const maxEntries = 300;
