import type { GrantGroup } from '../model/words';

/**
 * Names of permissions as programs write them (`tweet.write`, `user_photos`, `read:statuses`), by the words in them. Made from the
 * 547 scopes of the research (shared/platforms/oauth.json); names that say nothing of what they give are in the table below.
 */
const writes =
  /^(?:write|readwrite|modify|manage|management|publish|upload|edit|delete|admin|send|update|moderate|compose|insert|control|fullcontrol|sharing|create|submit|vote|join|invite|incoming|rpc|messaging|bot|accessasuser|webhook|rw|w)$/;
const gives = /^(?:write|publish|send|upload|submit|create|insert|w)$/;
const nouns: readonly (readonly [GrantGroup, RegExp])[] = [
  [
    'reads-messages',
    /^(?:messages?|privatemessages|directmessages|messaging|dms?|gdm|im|mpim|mail|mailbox|gmail|imap|pop|ews|chats?|chatmessage|channelmessage|conversations?|whispers|contacts?|people|friends|relationships|1st|notifications|notify|push|leads|directory|usergroups|chatters|history|groupmember|family|org|editors)$/,
  ],
  [
    'reads-files',
    /^(?:files?|drive|documents?|docs|photos?|videos?|media|repo|repository|gist|notes|sites|packages|project|codespace|albums?)$/,
  ],
  ['location', /^(?:location|places?|gps|hometown|timezone|addresses|postal)$/],
  // Read last, for `user_photos` and `user:read:follows` say by `user` only whose they are.
  [
    'identity',
    /^(?:profile|liteprofile|emails?|emailaddress|openid2?|identity|identify|name|display|user|users|userinfo|me|avatar|birthday|gender|age|locale|link|phone|address|account|accounts|basic|members|connections)$/,
  ],
];

/** Things that belong to none of the groups. */
const others =
  /^(?:tweets?|likes?|lists?|mutes?|block(?:s|ed)?|bookmarks?|spaces?|timeline|follow(?:s|ers)?|favourites|filters|collections|search|posts?|content|statuses|status|comments|replies|boards|pins|reactions|play(?:back|lists?|ing|ed)|library|top|recently|ads|insights|engagement|analytics|stats|subscriptions|broadcast|calendars?|events|tasks|presence|team|channels?|guilds|emoji|dnd|stars|reminders|activit(?:y|ies)|fitness|catalogs|orders|bits|goals|polls|predictions|redemptions|key|voice|social|organization|publickey)$/;

/** Bare words, and names whose parts mislead; an empty list is a permission of none of the groups. */
const special: Readonly<Record<string, readonly GrantGroup[]>> = {
  account: ['acts-for-you'],
  admin: ['acts-for-you'],
  'chat:read': ['reads-messages'],
  edit: ['acts-for-you'],
  flair: ['acts-for-you'],
  follow: ['acts-for-you'],
  full: ['acts-for-you', 'reads-messages', 'reads-files'],
  gist: ['acts-for-you', 'reads-files'],
  guilds: [],
  'group.read.all': ['reads-messages', 'reads-files'],
  history: [],
  instagram_basic: ['identity', 'reads-files'],
  instagram_business_basic: ['identity', 'reads-files'],
  'offline.access': [],
  offline_access: [],
  project: ['acts-for-you', 'reads-files'],
  public_repo: ['acts-for-you'],
  privatemessages: ['acts-for-you', 'reads-messages'],
  read: ['reads-messages', 'identity'],
  refresh_token: [],
  repo: ['acts-for-you', 'reads-files'],
  save: [],
  security_events: ['acts-for-you', 'reads-files'],
  'search:read': ['reads-messages', 'reads-files'],
  'read:statuses': ['reads-messages'],
  submit: ['acts-for-you'],
  'user.read.all': ['reads-messages', 'identity'],
  'user.readbasic.all': ['reads-messages', 'identity'],
  'users:read': ['reads-messages', 'identity'],
  'users:read.email': ['reads-messages', 'identity'],
  'user:follow': ['acts-for-you'],
  'video.list': [],
  'video.publish': ['acts-for-you'],
  'video.upload': ['acts-for-you'],
  vote: ['acts-for-you'],
  workflow: ['acts-for-you', 'reads-files'],
  write: ['acts-for-you'],
};

/** The whole of these unless they say that they only read. */
const wholes = /^(?:drive|documents|gmail|imap|pop|ews|notes|codespace)$/;

const shape = /^[a-z][a-z0-9]*(?:[._:-][a-z0-9]+)*$/;

/** Groups of one name; empty for one of no group; null when it is no name of a permission. */
function readScope(token: string): readonly GrantGroup[] | null {
  const name = token
    .replace(/^https:\/\/(?:www\.googleapis\.com\/auth|mail\.google\.com)\//, (whole) =>
      /mail/.test(whole) ? 'gmail.modify' : '',
    )
    .replace(/([a-z])([A-Z])/g, '$1$2')
    .toLowerCase();
  const known = Object.hasOwn(special, name) ? special[name] : undefined;
  if (known) return known;
  if (!shape.test(name)) return null;
  const parts = name.split(/[._:-]/);
  const has = (words: RegExp) => parts.some((part) => words.test(part));
  const reads = has(/^(?:read|readonly|readbasic|list|basic|r|show|info|history)$/);
  const acts = has(writes) || (has(wholes) && !reads && !has(/^(?:metadata|settings)$/));
  const things = nouns.filter(([group, words]) => group !== 'identity' && has(words)).map(([group]) => group);
  const aside = has(others);
  const self = has(nouns.find(([group]) => group === 'identity')![1]);
  if (!acts && things.length === 0 && !aside && !self) return null;
  // Sending is no reading, and changing something of one's own tells nothing of who one is.
  if (acts) return ['acts-for-you', ...(has(gives) && !reads ? [] : things)];
  return things.length > 0 ? things : self && !aside ? ['identity'] : [];
}

/**
 * Groups of a line that holds nothing but names of permissions; null for any other line.
 * @param asked the page calls what follows scopes, so that a bare word counts too.
 */
export function readScopes(line: string, asked: boolean): GrantGroup[] | null {
  const tokens = line.split(/[\s,;]+/).filter(Boolean);
  if (tokens.length === 0) return null;
  // `example.com` has the shape of a name too, but none of its words.
  if (
    !asked &&
    !tokens.some((token) => /[:_]|\.(?:read|write)\b|^https:\/\/www\.googleapis\.com\/auth\//.test(token))
  )
    return null;
  const read = tokens.map(readScope);
  if (read.some((groups) => groups === null)) return null;
  return [...new Set(read.flatMap((groups) => groups ?? []))];
}
