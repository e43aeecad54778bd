import type { Control, ControlRole, ListEntry, PageLook } from '../model/control';
import type { Plan } from '../model/schemas';
import type { OwnSettings, Settings } from '../model/settings';
import type { ConsentRequest, OwnContact } from '../model/sharing';
import type { Effort, Identity, Sighting } from '../model/sighting';
import type { Confidence, FieldId, Health, PageKind, Posture } from '../model/words';
import type { Snapshot } from '../snapshot/format';
import type { ComposeAnswers, ComposeTabMessage } from './compose';
import type { KeepingAnswers, KeepingRequest } from './keeping';
import type { PictureAnswers, PictureRequest } from './picture';

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

/** A control that concerns privacy, as the popup lists it. */
export interface InspectedControl {
  ref: number;
  role: ControlRole;
  name: string;
  group: string;
  /** `on`, `off`, `mixed` or the selected option's text; null when it does not show. */
  value: string | null;
  disabled: boolean;
  visible: boolean;
  /** The catalogue's setting, by which cue, and how sure. */
  setting: { id: string; cue: 'key' | 'label' | 'address' | 'state'; confidence: Confidence } | null;
  /** Against the account's posture; null where the catalogue has no advice for it. */
  verdict: 'as-advised' | 'not-as-advised' | null;
}

/** What the last inspection of a tab's settings page gave; session memory only, key `inspection:<tabId>`. */
export interface Inspection {
  /** Null off the catalogue. */
  network: string | null;
  page: PageKind;
  /** Key of the catalogue's page; null where it is none that is known. */
  pageKey: string | null;
  /** Without query and fragment. */
  url: string;
  health: Health;
  /** Whose settings: account id; `ambiguous` when the person must say; null when nothing is kept (off the catalogue). */
  account: string | 'ambiguous' | null;
  /** Only those that concern privacy, visibility or data sharing, in document order. */
  controls: InspectedControl[];
  /** Ids of the catalogue's settings that belong on this page and were not found. */
  missing: string[];
  /** Controls on the page in all. */
  seen: number;
  apps: number | null;
  sessions: number | null;
  effort: Effort;
  at: number;
}

/** Words of the strip, in the person's language, made by the page that started it (the background has no prose). */
export interface GuideWords {
  /** `Who can see your friends list?` */
  title: string;
  /** `Change it from Public to Friends.` */
  change: string;
  why: string;
  /** By hand, in order, where the control is not there. */
  steps: string[];
  looking: string;
  missing: string;
  /** Said when the value changed: `Done. It is Friends now.` */
  done: string;
  buttons: { changed: string; notFound: string; hub: string; close: string };
  label: string;
}

/** A tab that was opened to show somebody a control, or as a step of a plan; session memory, key `guide:<tabId>`. */
export interface Guide {
  account: string;
  network: string;
  /** Key of the page that was opened. */
  page: string;
  /** Null for a mere step of a plan: then nothing is drawn. */
  setting: string | null;
  words: GuideWords | null;
  /** Address of the network's settings hub, the fallback; null where none is known. */
  hub: string | null;
  /** What the person last answered on the strip; a reading that shows the control counts for more. */
  said: 'changed' | 'not-found' | null;
  /** The tab has shown a page of the network; when it leaves that, the guide ends. */
  arrived?: boolean;
  at: number;
}

/** What the strip should show now; `ref` is the control to outline. */
export interface GuideState {
  stage: 'looking' | 'found' | 'missing' | 'done';
  ref: number | null;
  words: GuideWords;
  hub: string | null;
}

/** From the inspecting script to the background. */
export type InspectMessage =
  | {
      /** A settings page (or any page, on request) was looked through. Answer: `{ guide }`. */
      type: 'inspected';
      url: string;
      look: PageLook;
      controls: Control[];
      entries: ListEntry[];
      effort: Effort;
    }
  | {
      /** A button of the strip, pressed by the person. Answer: `{ guide }`. */
      type: 'guide';
      press: 'changed' | 'not-found' | 'hub' | 'close';
    };

/** From the observing script to the background. */
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
  | { type: 'settings'; change: Partial<OwnSettings> }
  /** Read this tab now, after the person asked or granted access (activeTab or host permission). */
  | { type: 'read-tab'; tabId: number }
  /** Look through a tab's controls now (activeTab or host permission). Answer: `{ done }`; the result is its `Inspection`. */
  | { type: 'inspect-tab'; tabId: number }
  /** Which account a settings page in a tab belongs to, when it could be several. */
  | { type: 'assign-tab'; tabId: number; account: string }
  | { type: 'plan-start'; account: string }
  /** Opens the page of a step in a tab. Answer: `{ tabId }`, null where there is no address. */
  | { type: 'plan-open'; account: string; page: string }
  | { type: 'plan-skip'; account: string; page: string; skipped: boolean }
  | { type: 'plan-end'; account: string }
  /** The person's word on a setting that only they can see; null takes it back. */
  | { type: 'declare'; account: string; setting: string; value: string | null }
  | { type: 'posture'; account: string; posture: Posture }
  /** *I use this* on an app, *This is me* on a session: keeps the observation out of the findings. */
  | { type: 'keep'; observation: string; kept: boolean }
  /** Opens the setting's page and points at the control. Answer: `{ tabId }`. */
  | { type: 'show-me'; account: string; setting: string; words: GuideWords }
  /** Makes a structural snapshot of a tab's page, for *Report this page*. */
  | { type: 'snapshot'; tabId: number }
  /** *Check this page*: who learns of the page in this tab (activeTab or host permission). The result is its `Visit`. */
  | { type: 'check-visit'; tabId: number }
  /** An e-mail address or phone number of the person's own, to be recognised in traffic; only keyed hashes are kept. */
  | { type: 'contact-add'; kind: 'email' | 'phone'; text: string }
  | { type: 'contact-remove'; id: string }
  /** A consent page is open in this tab: note what is asked, and the app's name where the page shows it. */
  | { type: 'note-consent'; tabId: number }
  /** Switches a list of the organisation's terms off or on again, where it is not locked. */
  | { type: 'term-list'; id: string; on: boolean }
  | KeepingRequest
  | PictureRequest;

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
  | { type: 'read-now' }
  /** Answer: `PictureAt`, of the profile picture that the page shows now. */
  | { type: 'picture' }
  /** To the inspecting script: look through the page (again); `entries`: list what has access as well. */
  | { type: 'inspect'; entries: boolean; guide: boolean }
  | ComposeTabMessage
  /** To the script that takes snapshots. Answer: the page's structure as `RawSnapshot`. */
  | { type: 'snapshot' };

/** From the background to open extension pages: something stored changed. */
export type ChangedMessage = { type: 'changed' };

export interface Answers extends ComposeAnswers, KeepingAnswers, PictureAnswers {
  'page-opened': { read: boolean };
  observe: { stored: boolean };
  'claim-tab': { account: string } | { problem: 'no-page' | 'no-profile' };
  claim: { accounts: string[]; rejected: string[] };
  dismiss: { done: boolean };
  restore: { done: boolean };
  erase: { accounts: number; observations: number };
  /** `refused`: ids of policy keys of which something was locked, and so stayed. */
  settings: { settings: Settings; refused: string[] };
  'read-tab': { done: boolean };
  inspected: { guide: GuideState | null };
  guide: { guide: GuideState | null };
  /** `off`: what was asked for is a part of Vitrine that is switched off. Here and below. */
  'inspect-tab': { done: boolean; problem?: 'off' };
  'assign-tab': { done: boolean };
  'plan-start': { plan: Plan | null };
  'plan-open': { tabId: number | null };
  'plan-skip': { done: boolean };
  'plan-end': { done: boolean };
  declare: { done: boolean };
  posture: { done: boolean };
  keep: { done: boolean };
  /** The page is opened, but nothing is pointed at, where that is `off`. */
  'show-me': { tabId: number | null; problem?: 'off' };
  /** Null where the browser lets nothing in, or the page is gone. */
  snapshot: { snapshot: Snapshot | null; problem?: 'off' };
  /** Why not, where it was not: a page of the browser's, a private window, a paused site, or no access. */
  'check-visit': { done: boolean; problem: 'no-page' | 'private' | 'paused' | 'refused' | 'off' | null };
  'contact-add':
    | { contact: OwnContact }
    | { problem: 'not-email' | 'not-phone' | 'known' | 'too-many' | 'off' };
  'contact-remove': { done: boolean };
  'note-consent': { consent: ConsentRequest | null; problem?: 'off' };
  /** Not where it is locked, or no such list. */
  'term-list': { done: boolean };
}
