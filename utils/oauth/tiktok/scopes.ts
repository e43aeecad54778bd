import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'tiktok',
  revoke: { url: 'https://www.tiktok.com/setting/manage-app-permissions', confidence: 'low' },
  scopes: {
    'user.info.basic': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your picture and display name, and gets an ID that stands for you in this app.',
        nl: 'Leest je foto en weergavenaam, en krijgt een ID dat in deze app voor jou staat.',
        de: 'Liest dein Bild und deinen Anzeigenamen und bekommt eine Kennung, die in dieser App für dich steht.',
        fr: 'Lit votre image et votre nom affiché, et reçoit un identifiant qui vous représente dans cette appli.',
      },
    },
    'user.info.profile': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your bio, profile address, username and whether you are verified.',
        nl: 'Leest je bio, profieladres, gebruikersnaam en of je geverifieerd bent.',
        de: 'Liest deine Bio, Profiladresse, deinen Benutzernamen und ob du verifiziert bist.',
        fr: 'Lit votre bio, l’adresse de votre profil, votre nom d’utilisateur et si vous êtes certifié.',
      },
    },
    'user.info.stats': {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads how many likes, followers, followed accounts and videos you have.',
        nl: "Leest hoeveel likes, volgers, gevolgde accounts en video's je hebt.",
        de: 'Liest, wie viele Likes, Follower, gefolgte Konten und Videos du hast.',
        fr: 'Lit combien de J’aime, d’abonnés, d’abonnements et de vidéos vous avez.',
      },
    },
    'video.list': {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads the list of your public videos.',
        nl: "Leest de lijst van je openbare video's.",
        de: 'Liest die Liste deiner öffentlichen Videos.',
        fr: 'Lit la liste de vos vidéos publiques.',
      },
    },
    'video.publish': {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Posts videos straight to your profile.',
        nl: "Plaatst video's direct op je profiel.",
        de: 'Postet Videos direkt in dein Profil.',
        fr: 'Publie des vidéos directement sur votre profil.',
      },
    },
    'video.upload': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Puts videos among your drafts, for you to post.',
        nl: "Zet video's bij je concepten, zodat je ze zelf kunt plaatsen.",
        de: 'Legt Videos unter deine Entwürfe, die du selbst postest.',
        fr: 'Met des vidéos parmi vos brouillons, pour que vous les publiiez.',
      },
    },
    'portability.activity.single': {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your activity, once: what you watched, liked and searched.',
        nl: 'Krijgt één keer een kopie van je activiteit: wat je keek, leuk vond en zocht.',
        de: 'Bekommt einmal eine Kopie deiner Aktivität: was du angesehen, geliket und gesucht hast.',
        fr: 'Reçoit une fois une copie de votre activité : ce que vous avez regardé, aimé et cherché.',
      },
    },
    'portability.activity.ongoing': {
      groups: ['reads-posts', 'stays'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your activity again and again: what you watched, liked and searched.',
        nl: 'Krijgt steeds opnieuw een kopie van je activiteit: wat je keek, leuk vond en zocht.',
        de: 'Bekommt immer wieder eine Kopie deiner Aktivität: was du angesehen, geliket und gesucht hast.',
        fr: 'Reçoit régulièrement une copie de votre activité : ce que vous avez regardé, aimé et cherché.',
      },
    },
    'portability.all.single': {
      groups: ['identity', 'reads-posts', 'reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of all your TikTok data, once.',
        nl: 'Krijgt één keer een kopie van al je TikTok-gegevens.',
        de: 'Bekommt einmal eine Kopie aller deiner TikTok-Daten.',
        fr: 'Reçoit une fois une copie de toutes vos données TikTok.',
      },
    },
    'portability.all.ongoing': {
      groups: ['identity', 'reads-posts', 'reads-messages', 'stays'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of all your TikTok data, again and again.',
        nl: 'Krijgt steeds opnieuw een kopie van al je TikTok-gegevens.',
        de: 'Bekommt immer wieder eine Kopie aller deiner TikTok-Daten.',
        fr: 'Reçoit régulièrement une copie de toutes vos données TikTok.',
      },
    },
    'portability.directmessages.single': {
      groups: ['reads-messages'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your direct messages, once.',
        nl: 'Krijgt één keer een kopie van je privéberichten.',
        de: 'Bekommt einmal eine Kopie deiner Direktnachrichten.',
        fr: 'Reçoit une fois une copie de vos messages directs.',
      },
    },
    'portability.directmessages.ongoing': {
      groups: ['reads-messages', 'stays'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your direct messages, again and again.',
        nl: 'Krijgt steeds opnieuw een kopie van je privéberichten.',
        de: 'Bekommt immer wieder eine Kopie deiner Direktnachrichten.',
        fr: 'Reçoit régulièrement une copie de vos messages directs.',
      },
    },
    'portability.postsandprofile.single': {
      groups: ['identity', 'reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your posts and profile, once.',
        nl: 'Krijgt één keer een kopie van je berichten en profiel.',
        de: 'Bekommt einmal eine Kopie deiner Beiträge und deines Profils.',
        fr: 'Reçoit une fois une copie de vos publications et de votre profil.',
      },
    },
    'portability.postsandprofile.ongoing': {
      groups: ['identity', 'reads-posts', 'stays'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Gets a copy of your posts and profile, again and again.',
        nl: 'Krijgt steeds opnieuw een kopie van je berichten en profiel.',
        de: 'Bekommt immer wieder eine Kopie deiner Beiträge und deines Profils.',
        fr: 'Reçoit régulièrement une copie de vos publications et de votre profil.',
      },
    },
    'local.product.manage': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: 'Manages the local offers of your business.',
        nl: 'Beheert het lokale aanbod van je bedrijf.',
        de: 'Verwaltet die örtlichen Angebote deines Geschäfts.',
        fr: 'Gère les offres locales de votre entreprise.',
      },
    },
    'local.shop.manage': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: 'Manages the local shops of your business.',
        nl: 'Beheert de lokale winkels van je bedrijf.',
        de: 'Verwaltet die örtlichen Läden deines Geschäfts.',
        fr: 'Gère les magasins locaux de votre entreprise.',
      },
    },
    'local.voucher.manage': {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: 'Manages the local vouchers of your business.',
        nl: 'Beheert de lokale tegoedbonnen van je bedrijf.',
        de: 'Verwaltet die örtlichen Gutscheine deines Geschäfts.',
        fr: 'Gère les bons d’achat locaux de votre entreprise.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developers.tiktok.com/doc/tiktok-api-scopes', '2026'],
  ['https://developers.tiktok.com/bulletin/user-info-scope-migration', '2024'],
];
const from2: ScopeSources[string] = [['https://developers.tiktok.com/doc/tiktok-api-scopes', '2026']];

export const sources: ScopeSources = {
  '': [
    ['https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens', '2024'],
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that names the page (ids 56687668025, 55131557638)', 'undated'],
  ],
  'user.info.basic': from,
  'user.info.profile': from,
  'user.info.stats': from,
  'video.list': from,
  'video.publish': from2,
  'video.upload': from2,
  'portability.activity.single': from2,
  'portability.activity.ongoing': from2,
  'portability.all.single': from2,
  'portability.all.ongoing': from2,
  'portability.directmessages.single': from2,
  'portability.directmessages.ongoing': from2,
  'portability.postsandprofile.single': from2,
  'portability.postsandprofile.ongoing': from2,
  'local.product.manage': from2,
  'local.shop.manage': from2,
  'local.voucher.manage': from2,
};
