/** Closed lists and plain shapes of what companies learn of a visit; without zod, so that content scripts and the popup can use them. */

/**
 * How a company comes to learn of a page. `share-link` and `login` tell it only when the person presses; `resource`: the page loads
 * something else from it; `address`: the page was opened with its click identifier.
 */
export const means = [
  'pixel',
  'sdk',
  'widget',
  'embed',
  'login',
  'share-link',
  'resource',
  'address',
] as const;
export type Means = (typeof means)[number];

/** Kinds of data that a request carries. */
export const dataKinds = [
  'page-url',
  'title',
  'referrer',
  'event',
  'value',
  'product',
  'search-term',
  'button-text',
  'form-data',
  'plain-email',
  'plain-phone',
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'hashed-other',
  'external-id',
  'first-party-id',
  'third-party-id',
  'click-id',
  'location',
  'language',
  'screen',
  'device',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** What a person does on a page, as far as events of different companies mean the same; `other` keeps its own name. */
export const eventNames = [
  'view-page',
  'view-product',
  'search',
  'add-to-cart',
  'add-to-wishlist',
  'start-checkout',
  'add-payment',
  'purchase',
  'sign-up',
  'sign-in',
  'lead',
  'contact',
  'subscribe',
  'download',
  'click',
  'form',
  'scroll',
  'video',
  'other',
] as const;
export type EventName = (typeof eventNames)[number];

/** Something of a request worth saying in words. Lives in session memory only, never on disk. Texts ≤ 120 characters. */
export type Detail =
  | { kind: 'event'; name: EventName; raw: string }
  /** `amount` as a plain number; `currency`: ISO 4217, null where the request does not say. */
  | { kind: 'value'; amount: number; currency: string | null }
  | { kind: 'product' | 'search-term' | 'button-text' | 'title'; text: string }
  /** Names of form fields, never what was typed. */
  | { kind: 'form-data'; text: string }
  /** Another page than the one that is open, as host only. */
  | { kind: 'page-url'; text: string };

/** A value that may be the person's own: to be compared under the install's key, then dropped. */
export interface Candidate {
  of: 'email' | 'phone' | 'any';
  /** `plain`: the value itself, normalised. The others: lower-case hex of the hash. */
  form: 'plain' | 'sha256' | 'sha1' | 'md5';
  value: string;
}

/** What one request (or one element of a page) tells one company. */
export interface Transfer {
  /** Id of a recipient. */
  company: string;
  /** Id of the recipient's service; null where only the host is known to be the company's. */
  service: string | null;
  how: Means;
  /** In the order of `dataKinds`, each once. */
  kinds: DataKind[];
  details: Detail[];
  candidates: Candidate[];
  /** `cut`: only the first 256 KB were looked at. `unknown`: there was a body that the browser did not hand over or nobody can read. */
  state: 'read' | 'cut' | 'unknown';
}

/** The most that is looked at of a request's body, bytes. */
export const maxBody = 256 * 1024;

/** One company on the page in a tab. Session memory only. */
export interface VisitCompany {
  company: string;
  name: string;
  /**
   * Ids of services with their names and how each learns; `count` requests (0 where only the page shows it); `unsure` where no public source
   * confirms what is known of it.
   */
  services: { id: string | null; name: string; how: Means; count: number; unsure?: true }[];
  kinds: DataKind[];
  details: Detail[];
  /** Ids of the person's own contacts that were sent, and whether as they are. */
  contacts: { id: string; plain: boolean }[];
  /** Some of what was sent could not be read, or only in part. */
  partly: boolean;
}

/** Who learns of the page in a tab; session memory, key `visit:<tabId>`, never of a private window. */
export interface Visit {
  /** Without query and fragment. */
  url: string;
  /** Registrable domain, else the host. */
  site: string;
  /** When the first of it was seen, milliseconds since 1970. */
  at: number;
  /** When the page itself was looked through; null where it was not. */
  checked: number | null;
  /** The page held more than was taken in when it was looked through, or had loaded more than the browser lists. */
  cut?: boolean;
  /** Requests were watched since the page began. */
  watched: boolean;
  companies: VisitCompany[];
}

/** What one company could tell of one site on one day: counts only. */
export interface Sharing {
  /** `2026-11-22|meta|shop.example` */
  id: string;
  /** ISO date, in the browser's own time zone. */
  day: string;
  company: string;
  /** Registrable domain. */
  site: string;
  /** Requests. */
  count: number;
  how: Means[];
  /** Requests per kind. */
  kinds: Partial<Record<DataKind, number>>;
  /** Ids of the person's own contacts that were sent. */
  contacts: string[];
}

/** An e-mail address or phone number of the person's own: masked, and the keyed hashes of every form that networks use. */
export interface OwnContact {
  id: string;
  kind: 'email' | 'phone';
  shown: string;
  /** HMAC-SHA-256 under the install's key of `contact\0<form>:<value>`, base64url. */
  hashes: string[];
  added: number;
}

/** What an app asked a network for on a consent page. Whether the person agreed is not known. */
export interface ConsentRequest {
  /** `<provider>|<client id, else site>` */
  id: string;
  /** Id in `utils/oauth`. */
  provider: string;
  /** Network of the catalogue, where the provider is one. */
  network: string | null;
  /** As registered with the provider; null where the address does not say. */
  client: string | null;
  /** Registrable domain that the person is sent back to; null where the address does not say, or it is an app on the device. */
  site: string | null;
  /** The app's name as the page has it; null where it was not read. */
  app: string | null;
  /** As written in the address. */
  scopes: string[];
  firstSeen: number;
  lastSeen: number;
}

/** Sums over many days. */
interface SharingSum {
  /** Requests. */
  count: number;
  how: Means[];
  /** Requests per kind. */
  kinds: Partial<Record<DataKind, number>>;
  /** Ids of the person's own contacts that were sent. */
  contacts: string[];
  /** ISO dates of the first and last day. */
  first: string;
  last: string;
}

/** What one company was seen to learn, over all sites; `sites` with the most requests first. */
export interface CompanySum extends SharingSum {
  company: string;
  sites: (SharingSum & { site: string })[];
}

/** What one site was seen to tell, over all companies; `companies` with the most requests first. */
export interface SiteSum extends SharingSum {
  site: string;
  companies: (SharingSum & { company: string })[];
}
