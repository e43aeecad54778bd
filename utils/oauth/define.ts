import type { InLanguages } from '../i18n/in-language';
import type { Confidence, GrantGroup } from '../model/words';

/** What a scope lets an app do, in plain groups; a scope can be in several. Words: `consent.group.<id>`. */
export const scopeGroups = [
  'identity', // who the person is: name, picture, id
  'email',
  'contacts', // address book, friends, followers
  'location',
  'reads-posts',
  'reads-messages',
  'reads-files', // files, photos
  'calendar',
  'posts-for-you',
  'messages-for-you',
  'changes-files',
  'payments',
  'manages-account',
  'stays', // access while the person is away
  'other',
] as const;
export type ScopeGroup = (typeof scopeGroups)[number];

export interface Scope {
  groups: readonly ScopeGroup[];
  /** `unknown`: the name stands for rights that are fixed elsewhere. */
  grade: 'low' | 'medium' | 'high' | 'unknown';
  confidence: Confidence;
}

/** An address where people are asked to let an app in. */
export interface Authorize {
  /** Exact hosts, `*.salesforce.com`, or `*` (software that anybody can host: only with `response_type=code` and a redirect). */
  hosts: readonly string[];
  path: RegExp;
  /** A parameter that holds all others, as JSON or as a query of its own. */
  inside?: string;
  /** Names of parameters; null where the address does not have it. A value may be a JSON text or list of texts. */
  client: string | null;
  scope: string | null;
  /** Further parameters with scopes (`user_scope`). */
  moreScopes?: readonly string[];
  /**
   * Parameters that are a scope in all but name: `name` with any value; `name=value` (`access_type=offline`) only beside scopes, because
   * alone it says too little.
   */
  flags?: readonly string[];
  /** What such a page asks for without saying so in its address. */
  asks?: readonly string[];
  /** Where the person is sent back to: the first that names a site other than the provider's own. */
  redirects: readonly string[];
  /** Between scopes, any of these characters; a space always counts. */
  delimiters: string;
  /** All scopes look like this: tells software apart where the address alone does not. */
  scopeForm?: RegExp;
  confidence: Confidence;
}

/** Who asks on behalf of apps, and where. `utils/oauth/<id>/provider.ts`, default export; carried by the background. */
export interface Provider {
  id: string;
  name: string;
  /** Network of the catalogue whose connected apps these become; null where it has none. */
  network: string | null;
  authorize: readonly Authorize[];
}

/** The provider's scopes: loaded only where its consent page is explained. `utils/oauth/<id>/scopes.ts`, default export. */
export interface Scopes {
  id: string;
  /** By name as in the address, or ending in `*` (a bare `*` is a name); `''` for an address that names none. */
  scopes: Readonly<Record<string, Scope & { means: InLanguages }>>;
  /** What may stand before a name without changing it (`https://graph.microsoft.com/`). */
  strip?: RegExp;
  /** Numbers that are sums of bits: by what stands before the number, the scope of each bit by its place. */
  bits?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Some or all rights are fixed elsewhere and never show in the address: for all clients, or those that look like this. */
  hidden?: true | RegExp;
  /** Where to take access back later; `{origin}` stands for the server's own; null where it is not known. */
  revoke: { url: string; confidence: Confidence } | null;
}

/** Named export `sources` beside the scopes: by scope; `''` for the addresses and `revoke`. */
export type ScopeSources = Readonly<Record<string, readonly (readonly [ref: string, date: string])[]>>;

/** How the groups of an app that is already connected (`connected-app`) compare with those of a scope. */
export const grantOf: Readonly<Partial<Record<ScopeGroup, GrantGroup>>> = {
  identity: 'identity',
  email: 'identity',
  location: 'location',
  'reads-messages': 'reads-messages',
  'reads-files': 'reads-files',
  'posts-for-you': 'acts-for-you',
  'messages-for-you': 'acts-for-you',
  'changes-files': 'acts-for-you',
  'manages-account': 'acts-for-you',
};

// @__NO_SIDE_EFFECTS__
export function defineProvider(provider: Provider): Provider {
  return provider;
}

// @__NO_SIDE_EFFECTS__
export function defineScopes(scopes: Scopes): Scopes {
  return scopes;
}
