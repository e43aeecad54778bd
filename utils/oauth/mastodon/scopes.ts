import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'mastodon',
  revoke: { url: '{origin}/oauth/authorized_applications', confidence: 'medium' },
  scopes: {
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads only who you are, to sign you in.',
        nl: 'Leest alleen wie je bent, om je in te loggen.',
        fr: 'Lit seulement qui vous êtes, pour vous connecter.',
      },
    },
    push: {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Gets your push notifications.',
        nl: 'Krijgt je pushmeldingen.',
        fr: 'Reçoit vos notifications push.',
      },
    },
    read: {
      groups: ['identity', 'contacts', 'reads-posts', 'reads-messages'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads everything of your account: posts, private mentions, notifications, lists, blocks and more.',
        nl: 'Leest alles van je account: berichten, privévermeldingen, meldingen, lijsten, blokkades en meer.',
        fr: 'Lit tout votre compte : messages, mentions privées, notifications, listes, blocages et plus.',
      },
    },
    write: {
      groups: ['posts-for-you', 'messages-for-you', 'manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes everything of your account: posts, profile, follows, blocks and more.',
        nl: 'Wijzigt alles van je account: berichten, profiel, wie je volgt, blokkades en meer.',
        fr: 'Modifie tout votre compte : messages, profil, abonnements, blocages et plus.',
      },
    },
    follow: {
      groups: ['contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes whom you follow, block and mute (an old right).',
        nl: 'Wijzigt wie je volgt, blokkeert en negeert (een oud recht).',
        fr: 'Change qui vous suivez, bloquez et masquez (un ancien droit).',
      },
    },
    'read:accounts': {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your account and the accounts that you can see.',
        nl: 'Leest je account en de accounts die je kunt zien.',
        fr: 'Lit votre compte et les comptes que vous pouvez voir.',
      },
    },
    'read:blocks': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads whom you block.', nl: 'Leest wie je blokkeert.', fr: 'Lit qui vous bloquez.' },
    },
    'read:bookmarks': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your bookmarks.', nl: 'Leest je bladwijzers.', fr: 'Lit vos marque-pages.' },
    },
    'read:collections': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your collections.', nl: 'Leest je verzamelingen.', fr: 'Lit vos collections.' },
    },
    'read:favourites': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads what you marked as favourite.',
        nl: 'Leest wat je als favoriet hebt gemarkeerd.',
        fr: 'Lit ce que vous avez mis en favori.',
      },
    },
    'read:filters': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your filters.', nl: 'Leest je filters.', fr: 'Lit vos filtres.' },
    },
    'read:follows': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads whom you follow and who follows you.',
        nl: 'Leest wie je volgt en wie jou volgt.',
        fr: 'Lit qui vous suivez et qui vous suit.',
      },
    },
    'read:lists': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your lists.', nl: 'Leest je lijsten.', fr: 'Lit vos listes.' },
    },
    'read:mutes': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads whom you mute.', nl: 'Leest wie je negeert.', fr: 'Lit qui vous masquez.' },
    },
    'read:notifications': {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your notifications.', nl: 'Leest je meldingen.', fr: 'Lit vos notifications.' },
    },
    'read:search': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Searches in your name.',
        nl: 'Zoekt uit jouw naam.',
        fr: 'Fait des recherches en votre nom.',
      },
    },
    'read:statuses': {
      groups: ['reads-posts', 'reads-messages'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads posts that you can see, private mentions too.',
        nl: 'Leest berichten die je kunt zien, ook privévermeldingen.',
        fr: 'Lit les messages que vous pouvez voir, mentions privées comprises.',
      },
    },
    'write:accounts': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Changes your profile and account settings.',
        nl: 'Wijzigt je profiel en accountinstellingen.',
        fr: 'Modifie votre profil et les paramètres du compte.',
      },
    },
    'write:blocks': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Blocks and unblocks accounts for you.',
        nl: 'Blokkeert accounts voor je en heft dat op.',
        fr: 'Bloque et débloque des comptes pour vous.',
      },
    },
    'write:bookmarks': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Adds and removes bookmarks.',
        nl: 'Zet bladwijzers en haalt ze weg.',
        fr: 'Ajoute et retire des marque-pages.',
      },
    },
    'write:collections': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Changes your collections.',
        nl: 'Wijzigt je verzamelingen.',
        fr: 'Modifie vos collections.',
      },
    },
    'write:conversations': {
      groups: ['messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Marks your private conversations as read and removes them.',
        nl: 'Markeert je privégesprekken als gelezen en verwijdert ze.',
        fr: 'Marque vos conversations privées comme lues et les retire.',
      },
    },
    'write:favourites': {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Marks posts as favourite for you.',
        nl: 'Markeert berichten als favoriet voor je.',
        fr: 'Met des messages en favori pour vous.',
      },
    },
    'write:filters': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Changes your filters.', nl: 'Wijzigt je filters.', fr: 'Modifie vos filtres.' },
    },
    'write:follows': {
      groups: ['contacts', 'manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Follows and unfollows people for you.',
        nl: 'Volgt en ontvolgt mensen voor je.',
        fr: 'Suit des personnes pour vous, ou cesse de les suivre.',
      },
    },
    'write:lists': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Changes your lists.', nl: 'Wijzigt je lijsten.', fr: 'Modifie vos listes.' },
    },
    'write:media': {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Uploads photos and videos for you.',
        nl: "Uploadt foto's en video's voor je.",
        fr: 'Envoie des photos et des vidéos pour vous.',
      },
    },
    'write:mutes': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Mutes and unmutes accounts for you.',
        nl: 'Negeert accounts voor je, of juist niet meer.',
        fr: 'Masque des comptes pour vous, ou cesse de les masquer.',
      },
    },
    'write:notifications': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Clears your notifications.', nl: 'Wist je meldingen.', fr: 'Vide vos notifications.' },
    },
    'write:reports': {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reports others for you.',
        nl: 'Rapporteert anderen voor je.',
        fr: 'Signale d’autres comptes pour vous.',
      },
    },
    'write:statuses': {
      groups: ['posts-for-you', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Posts, changes and deletes posts as you, private mentions too.',
        nl: 'Plaatst, wijzigt en verwijdert berichten als jou, ook privévermeldingen.',
        fr: 'Publie, modifie et supprime des messages comme vous, mentions privées comprises.',
      },
    },
    'admin:read': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all data on the server that you may read as an administrator.',
        nl: 'Leest alle gegevens op de server die je als beheerder mag lezen.',
        fr: 'Lit toutes les données du serveur que vous pouvez lire comme administrateur.',
      },
    },
    'admin:write': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes all data on the server that you may change as an administrator.',
        nl: 'Wijzigt alle gegevens op de server die je als beheerder mag wijzigen.',
        fr: 'Modifie toutes les données du serveur que vous pouvez modifier comme administrateur.',
      },
    },
    'admin:read:*': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads part of what you may read on the server as an administrator.',
        nl: 'Leest een deel van wat je als beheerder op de server mag lezen.',
        fr: 'Lit une partie de ce que vous pouvez lire sur le serveur comme administrateur.',
      },
    },
    'admin:write:*': {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Changes part of what you may change on the server as an administrator.',
        nl: 'Wijzigt een deel van wat je als beheerder op de server mag wijzigen.',
        fr: 'Modifie une partie de ce que vous pouvez modifier sur le serveur comme administrateur.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:mastodon/documentation content/en/api/oauth-scopes.md', '2026-07'],
];

export const sources: ScopeSources = {
  '': [
    ['github:mastodon/documentation content/en/api/oauth-scopes.md', '2026-07'],
    ['github:mastodon/documentation content/en/methods/oauth.md', '2026-07'],
  ],
  profile: from,
  push: from,
  read: from,
  write: from,
  follow: from,
  'read:accounts': from,
  'read:blocks': from,
  'read:bookmarks': from,
  'read:collections': from,
  'read:favourites': from,
  'read:filters': from,
  'read:follows': from,
  'read:lists': from,
  'read:mutes': from,
  'read:notifications': from,
  'read:search': from,
  'read:statuses': from,
  'write:accounts': from,
  'write:blocks': from,
  'write:bookmarks': from,
  'write:collections': from,
  'write:conversations': from,
  'write:favourites': from,
  'write:filters': from,
  'write:follows': from,
  'write:lists': from,
  'write:media': from,
  'write:mutes': from,
  'write:notifications': from,
  'write:reports': from,
  'write:statuses': from,
  'admin:read': from,
  'admin:write': from,
  'admin:read:*': from,
  'admin:write:*': from,
};
