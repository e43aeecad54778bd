import type { Settings } from '../model/settings';
import type { Effort, Identity, Sighting } from '../model/sighting';
import type { FieldId, Health, PageKind } from '../model/words';

/** How things stand on one tab; kept in session memory only; of anybody else's page not the address, only the site. */
export interface TabState {
  network: string;
  page: PageKind;
  health: Health;
  verdict: 'own' | 'not-own' | 'no-profile' | 'unreadable';
  /** Account id when `own`. */
  account: string | null;
  url: string;
  at: number;
}

/** From a content script to the background. The only two that a page's process can send. */
export type PageMessage =
  | {
      /** A page was recognised, nothing of it read yet. Answer: `{ read }`. */
      type: 'page-opened';
      network: string;
      /** The page's address without query and fragment; the browser tells only what the tab first loaded. */
      url: string;
      identity: Identity;
      effort: Effort;
    }
  | {
      /** An own page was read. Answer: `{ stored }`. */
      type: 'observe';
      network: string;
      url: string;
      identity: Identity;
      health: Health;
      looked: FieldId[];
      sightings: Sighting[];
      effort: Effort;
    };

/** From an extension page to the background. */
export type RequestMessage =
  /** *This is me* for the profile open in a tab. Answer: `{ account }` or `{ problem }`. */
  | { type: 'claim-tab'; tabId: number }
  /** Addresses or handles typed by the person. Answer: `{ accounts, rejected }`. */
  | { type: 'claim'; entries: { network: string | null; text: string }[] }
  | { type: 'dismiss'; finding: string }
  | { type: 'restore'; finding: string }
  | { type: 'erase'; what: { account: string } | { network: string } | 'everything' }
  | { type: 'settings'; change: Partial<Settings> }
  /** Read this tab now, after the person asked or granted access (activeTab or host permission). */
  | { type: 'read-tab'; tabId: number };

/** Whom a page shows, and at which address (without query and fragment) it was looked at. */
export interface Who {
  network: string;
  url: string;
  identity: Identity;
}

/** From the background to a content script in a tab. */
export type TabMessage =
  /** Answer: `Who`, or null while the page that is there now is not worked out. */
  | { type: 'who' }
  /** Read (again), after a claim or on request. */
  | { type: 'read-now' };

/** From the background to open extension pages: something stored changed. */
export interface ChangedMessage {
  type: 'changed';
}

export interface Answers {
  'page-opened': { read: boolean };
  observe: { stored: boolean };
  'claim-tab': { account: string } | { problem: 'no-page' | 'no-profile' };
  claim: { accounts: string[]; rejected: string[] };
  dismiss: { done: boolean };
  restore: { done: boolean };
  erase: { accounts: number; observations: number };
  settings: { settings: Settings };
  'read-tab': { done: boolean };
}
