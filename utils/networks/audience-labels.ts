import { fold } from '../dom/text';
import type { Audience, Confidence } from '../model/words';

/** What the label tables tell apart; each is mapped to one of the house's audiences. */
type Told =
  | 'public'
  | 'unlisted'
  | 'members'
  | 'followers'
  | 'following'
  | 'mentioned'
  | 'friends'
  | 'friends-of-friends'
  | 'custom'
  | 'only-me'
  | 'private'
  | 'nobody';

/**
 * The nearest of the house's audiences, never a narrower one: anyone can become a follower of an open account, so `followers`
 * counts as `members`; people you follow are of your own choosing, as friends are; an unlisted thing is public to who has the link.
 * `certain: false` where the word is only near: the confidence is then low.
 */
const meanings: Readonly<Record<Told, { audience: Audience; certain: boolean }>> = {
  public: { audience: 'public', certain: true },
  unlisted: { audience: 'public', certain: true },
  members: { audience: 'members', certain: true },
  followers: { audience: 'members', certain: false },
  following: { audience: 'friends', certain: false },
  mentioned: { audience: 'custom', certain: false },
  friends: { audience: 'friends', certain: true },
  'friends-of-friends': { audience: 'friends-of-friends', certain: true },
  custom: { audience: 'custom', certain: true },
  'only-me': { audience: 'only-me', certain: true },
  private: { audience: 'only-me', certain: true },
  nobody: { audience: 'only-me', certain: true },
};

type Row = readonly [told: Told, confidence: Confidence, labels: string];

/**
 * Labels in en, nl, de, fr, folded and split by `|`. Source: /work/shared/platforms/labels/audiences.json, 2026-11-22, which
 * names a source per row; sentences on replying and tagging are left out. `*` holds for every network.
 */
const tables: Readonly<Record<string, readonly Row[]>> = {
  facebook: [
    ['public', 'high', 'public|openbaar|öffentlich'],
    ['friends', 'high', 'friends|vrienden|freunde|amis'],
    ['friends-of-friends', 'medium', 'friends of friends|vrienden van vrienden|freunde von freunden'],
    ['only-me', 'medium', 'only me|alleen ik|nur ich|moi uniquement'],
  ],
  x: [
    ['public', 'high', 'everyone|iedereen|alle|tout le monde'],
    [
      'members',
      'high',
      'verified accounts|verified users|geverifieerde accounts|geverifieerde gebruikers|verifizierte accounts|verifizierten nutzer|comptes certifiés|utilisateurs certifiés',
    ],
    ['followers', 'high', 'protected posts|beschermde posts|geschützte posts|posts protégés'],
    ['only-me', 'high', 'only you|alleen jij|nur du|vous uniquement'],
    ['nobody', 'high', 'no one|niemand|niemandem|personne'],
  ],
  linkedin: [
    ['members', 'medium', 'alle linkedin-mitglieder'],
    ['friends', 'low', 'your connections|ihre kontakte'],
    ['friends-of-friends', 'low', 'your network|ihr netzwerk'],
    // Not in the source: the same words in the other languages and in the forms the contact details use.
    [
      'members',
      'low',
      'all linkedin members|linkedin members|alle linkedin-leden|linkedin-leden|linkedin-mitglieder|tous les membres de linkedin|membres de linkedin',
    ],
    [
      'friends',
      'low',
      'connections|1st-degree connections|connections only|connecties|je connecties|1e-graads connecties|kontakte|kontakte 1. grades|relations|vos relations|relations de 1er niveau',
    ],
    ['friends-of-friends', 'low', 'network|netwerk|je netwerk|netzwerk|réseau|votre réseau'],
    ['custom', 'low', 'recruiters only|alleen recruiters|nur recruiter|recruteurs uniquement'],
  ],
  mastodon: [
    ['public', 'high', 'public|anyone|openbaar|iedereen|öffentlich|publique|tout le monde'],
    ['unlisted', 'high', 'quiet public|minder openbaar|öffentlich (still)|public discret'],
    ['mentioned', 'high', 'private mention|privébericht|private erwähnung|mention privée'],
    ['only-me', 'high', 'just me|alleen ik|juste moi'],
  ],
  youtube: [
    ['public', 'high', 'public|openbaar|öffentlich|publique'],
    ['unlisted', 'high', 'unlisted|verborgen|nicht gelistet|non répertoriée'],
    ['private', 'high', 'private|privé|privat|privée'],
  ],
  strava: [
    ['public', 'high', 'everyone|alle'],
    ['only-me', 'medium', 'only you|nur du|seulement vous'],
  ],
  tiktok: [
    ['public', 'high', 'everyone|iedereen|alle|tout le monde'],
    ['friends', 'high', 'friends|vrienden|freunde|amis'],
    ['nobody', 'high', 'no one|niemand|personne'],
  ],
  reddit: [['private', 'medium', 'private|privé|privat']],
  bluesky: [
    ['mentioned', 'high', 'people you mention|personen, die du erwähnst|comptes que vous mentionnez'],
  ],
  '*': [
    [
      'public',
      'medium',
      "everyone|anyone|public|everybody|iedereen|openbaar|alle|jedem|jeder|öffentlich|tout le monde|n'importe qui|publique",
    ],
    [
      'followers',
      'medium',
      'followers|followers only|volgers|alleen volgers|follower|nur follower|abonnenten|comptes qui vous suivent|abonnés|abonnés seulement',
    ],
    [
      'following',
      'medium',
      'accounts you follow|people you follow|people i follow|accounts die jij volgt|personen die jij volgt|accounts, denen du folgst|leute, denen du folgst|personen, denen ich folge|personen, denen du folgst|les comptes que vous suivez|personnes que vous suivez|comptes suivis|comptes que vous suivez',
    ],
    [
      'only-me',
      'medium',
      'only you|just me|only me|alleen jij|alleen ik|nur du|nur ich|vous uniquement|juste moi|moi uniquement|seulement vous',
    ],
    ['nobody', 'medium', 'no one|nobody|niemand|niemandem|personne'],
    ['friends', 'medium', 'friends|contacts|vrienden|contacten|freunde|kontakte|amis'],
    ['friends-of-friends', 'medium', 'friends of friends|vrienden van vrienden|freunde von freunden'],
    ['custom', 'medium', 'friends except acquaintances|benutzerdefiniert|amis spécifiques|personnaliser'],
    // Not in the source: near forms of the above, known from the networks' help pages at best.
    ['custom', 'low', 'custom|specific friends|aangepast|specifieke vrienden|bestimmte freunde|personnalisé'],
    ['friends-of-friends', 'low', 'amis et leurs amis|amis de vos amis|amis de mes amis'],
    [
      'only-me',
      'low',
      'private to you|visible only to you|only visible to you|alleen zichtbaar voor jou|nur für dich sichtbar|visible uniquement par vous',
    ],
  ],
};

/** Words before an audience's name on controls and icons; taken off one after another. */
const prefixes = [
  /^(?:edit privacy|privacy bewerken|privatsphäre bearbeiten|modifier la confidentialité)[.:\s]*/,
  /^(?:sharing|shared?|visible|gedeeld|delen|zichtbaar|geteilt|sichtbar|partagée?|partage|visibilité|visibility|zichtbaarheid|sichtbarkeit)(?: (?:with|to|by|met|voor|mit|für|avec|par|pour))?[:\s]*/,
  /^(?:your|my|the|je|jouw|mijn|uw|deinen?|deine[rm]|ihren?|ihre[rm]|meinen?|vos|mes|les|tes)\s+/,
];
/** `Friends, except …`: whoever the rest are, it is a chosen part. */
const exception =
  /^(?:[\p{L}]+ )?(?:friends|contacts|vrienden|contacten|freunde|kontakte|amis)[;,]? (?:except|but|behalve|außer|sauf)(?!\p{L})/u;
/** Where only a drawing tells: its accessible name. */
const globe = /^(?:globe|world|wereldbol|weltkugel|monde)(?: icon)?$/;
const padlock = /^(?:pad)?lock(?:ed)?(?: icon)?$|^(?:hangslot|slotje|vorhängeschloss|schloss|cadenas)$/;

const known = new Map(
  Object.entries(tables).map(([network, rows]) => [
    network,
    new Map(
      // The first row with a label wins, so that a surer one stays.
      rows.toReversed().flatMap((row) => row[2].split('|').map((label) => [label, row] as const)),
    ),
  ]),
);

/** One spelling for compared texts: gendered forms, ellipses and full stops do not count. */
function normalise(text: string): string {
  return fold(text)
    .replace(/(?<=\p{L})(?:\(e\)s|[·.]e[·.]s)(?!\p{L})/gu, 's')
    .replace(/freund[*:_·]innen/g, 'freunde')
    .replace(/(?<=\p{L})[*:_·]innen/gu, '')
    .replace(/[\s.:…]+$/u, '');
}

/**
 * The audience a text on a page names, in English, Dutch, German or French: `Shared with Your friends`, `Nur ich`. Null where the
 * text is not known: a list of names, another language. Labels of the network itself come before those common to all.
 */
export function matchAudience(
  network: string,
  text: string,
): { audience: Audience; confidence: Confidence } | null {
  let left = normalise(text);
  for (const prefix of [null, ...prefixes]) {
    if (prefix) left = left.replace(prefix, '');
    for (const table of [network, '*']) {
      const row = known.get(table)?.get(left);
      if (!row) continue;
      const { audience, certain } = meanings[row[0]];
      return { audience, confidence: certain ? row[1] : 'low' };
    }
    if (exception.test(left)) return { audience: 'custom', confidence: 'medium' };
    if (globe.test(left)) return { audience: 'public', confidence: 'low' };
    // On Facebook and LinkedIn a padlock is “only me”; elsewhere it marks an account that chooses its followers.
    if (padlock.test(left)) {
      const audience = network === 'facebook' || network === 'linkedin' ? 'only-me' : 'custom';
      return { audience, confidence: 'low' };
    }
  }
  return null;
}
