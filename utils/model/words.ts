/**
 * The closed lists behind the house's words. Plain constants, so that content scripts can use them without zod.
 */

/** Who can see something, widest first; `unknown` where neither the page nor the catalogue tells. */
export const audiences = [
  'public',
  'members',
  'friends-of-friends',
  'friends',
  'custom',
  'only-me',
  'unknown',
] as const;
export type Audience = (typeof audiences)[number];

/** What a profile can show. List-like fields (`linked-accounts`, `employer` …) are observed one item at a time. */
export const fieldIds = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'email',
  'phone',
  'birthday',
  'address',
  'location',
  'employer',
  'education',
  'relationship',
  'family',
  'website',
  'linked-accounts',
  'joined',
  'followers',
  'following',
  'friends',
  'connections',
] as const;
export type FieldId = (typeof fieldIds)[number];

/** Kinds of page on a network. `other` is a page of the network that Vitrine does not read: a feed, a post, a search. */
export const pageKinds = [
  'profile',
  'profile-edit',
  'settings',
  'apps',
  'sessions',
  'ad-preferences',
  'consent',
  'compose',
  'export',
  'delete',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What stood in the way of reading a page; anything but `ok` counts as unknown. */
export const healths = [
  'ok',
  'signed-out',
  'consent-wall',
  'layout-changed',
  'unsupported-language',
  'not-loaded',
] as const;
export type Health = (typeof healths)[number];

/** Who looked: `anonymous` means signed out, so what is seen is public for certain. */
export const viewers = ['member', 'anonymous', 'unknown'] as const;
export type Viewer = (typeof viewers)[number];

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Facts derived from a value before it is masked; closed, so that nothing of the value leaks through them. */
export const facts = [
  'birthday:full',
  'birthday:day-month',
  'birthday:year',
  'place:street',
  'place:city',
  'place:country',
  'contains:email',
  'contains:phone',
  'connections:followers',
  'connections:following',
  'connections:friends',
  // A link to a network that is gone, by its id in utils/former; or a value in which no such link was found.
  'dead-link:aim',
  'dead-link:delve',
  'dead-link:friendfeed',
  'dead-link:friendster',
  'dead-link:geocities',
  'dead-link:google-plus',
  'dead-link:hyves',
  'dead-link:icq',
  'dead-link:klout',
  'dead-link:msn-messenger',
  'dead-link:naymz',
  'dead-link:orkut',
  'dead-link:path',
  'dead-link:periscope',
  'dead-link:plaxo',
  'dead-link:posterous',
  'dead-link:schuelervz',
  'dead-link:skyblog',
  'dead-link:skype',
  'dead-link:studivz',
  'dead-link:stumbleupon',
  'dead-link:vine',
  'dead-link:wer-kennt-wen',
  'dead-link:yahoo-answers',
  'dead-link:yahoo-groups',
  'link:other',
] as const;
export type Fact = (typeof facts)[number];

/** A network that is gone. */
export type FormerId = Fact extends infer One ? (One extends `dead-link:${infer Id}` ? Id : never) : never;

/** What a connected app may do, in plain groups; an app can be in several. */
export const grantGroups = ['acts-for-you', 'reads-messages', 'reads-files', 'location', 'identity'] as const;
export type GrantGroup = (typeof grantGroups)[number];

/** How a person wants to stand on a network; each setting advises a value for each. `balanced` is the default. */
export const postures = ['private', 'balanced', 'work'] as const;
export type Posture = (typeof postures)[number];

/** What a setting is about; the reason to care is told per topic, in the person's language (`topic.<id>`). */
export const topics = [
  'audience', // who sees what is posted or stands on the profile
  'findable', // found by phone number, e-mail address, name or suggestions
  'search-engines',
  'contact', // who may write, call, ask, follow, add to groups
  'tagging', // others' posts and photos with the person in them
  'presence', // online status, last seen, read receipts, typing
  'location',
  'contacts-upload', // address books taken in
  'ads', // the network's own data used for advertising
  'ads-elsewhere', // data from or for other companies and sites
  'ai-training',
  'data-sharing', // research, partners, affiliates, integrations
  'history', // what the network keeps of searches, watching, activity
  'connections', // who sees friends, followers, memberships
  'security',
] as const;
export type Topic = (typeof topics)[number];

/** What a draft can give away. `terms`: words that an organisation does not want outside. Never change meaning. */
export const draftKinds = [
  'email',
  'phone',
  'iban',
  'credit-card',
  'national-id',
  'ip-address',
  'street-address',
  'date-of-birth',
  'licence-plate',
  'credentials',
  'absence',
  'terms',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What a photo or video gives away beside its picture. Never change meaning. */
export const photoKinds = [
  'place', // coordinates
  'place-name', // the place as text
  'time',
  'device',
  'serial',
  'owner',
  'author',
  'software',
  'thumbnail', // a small picture inside, that differs from the picture
  'people', // names and faces tagged
  'keywords',
  'comment',
] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** Formats in which something leaves Vitrine: the leaves of `utils/exports/`. Never change meaning. */
export const exportIds = ['coverage', 'csv', 'html', 'json', 'md'] as const;
export type ExportId = (typeof exportIds)[number];
