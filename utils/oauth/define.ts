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
  grade: 'low' | 'medium' | 'high';
  confidence: Confidence;
}

/** An address where people are asked to let an app in. */
export interface Authorize {
  /** Exact host, `*.salesforce.com`, or `*` (software that anybody can host). */
  host: string;
  path: RegExp;
  /** Names of parameters; null where the address does not have it. */
  client: string | null;
  scope: string | null;
  /** Further parameters with scopes (`user_scope`). */
  moreScopes?: readonly string[];
  redirect: string | null;
  /** Between scopes, any of these characters; a space always counts. */
  delimiters: string;
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
  /** By name as in the address, or ending in `*`. */
  scopes: Readonly<Record<string, Scope & { means: { en: string; nl: string } }>>;
  /** Where to take access back later; null where it is not known. */
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
