import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'instagram',
  revoke: { url: 'https://www.instagram.com/accounts/manage_access/', confidence: 'high' },
  scopes: {
    instagram_basic: {
      groups: ['identity', 'reads-posts', 'reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the profile, photos and videos of the Instagram account tied to your Page.',
        nl: "Leest profiel, foto's en video's van het Instagram-account dat aan je pagina hangt.",
        de: 'Liest Profil, Fotos und Videos des Instagram-Kontos, das mit deiner Seite verbunden ist.',
        fr: 'Lit le profil, les photos et les vidéos du compte Instagram lié à votre Page.',
      },
    },
    instagram_business_basic: {
      groups: ['identity', 'reads-posts', 'reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the profile, photos and videos of your professional Instagram account.',
        nl: "Leest profiel, foto's en video's van je professionele Instagram-account.",
        de: 'Liest Profil, Fotos und Videos deines professionellen Instagram-Kontos.',
        fr: 'Lit le profil, les photos et les vidéos de votre compte Instagram professionnel.',
      },
    },
    instagram_content_publish: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places posts on your Instagram account.',
        nl: 'Plaatst berichten op je Instagram-account.',
        de: 'Veröffentlicht Beiträge in deinem Instagram-Konto.',
        fr: 'Place des publications sur votre compte Instagram.',
      },
    },
    instagram_business_content_publish: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places posts on your professional Instagram account.',
        nl: 'Plaatst berichten op je professionele Instagram-account.',
        de: 'Veröffentlicht Beiträge in deinem professionellen Instagram-Konto.',
        fr: 'Place des publications sur votre compte Instagram professionnel.',
      },
    },
    instagram_manage_comments: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads, writes, hides and deletes comments on your posts.',
        nl: 'Leest, schrijft, verbergt en verwijdert reacties op je berichten.',
        de: 'Liest, schreibt, verbirgt und löscht Kommentare zu deinen Beiträgen.',
        fr: 'Lit, écrit, masque et supprime des commentaires sur vos publications.',
      },
    },
    instagram_business_manage_comments: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads, writes, hides and deletes comments on your posts.',
        nl: 'Leest, schrijft, verbergt en verwijdert reacties op je berichten.',
        de: 'Liest, schreibt, verbirgt und löscht Kommentare zu deinen Beiträgen.',
        fr: 'Lit, écrit, masque et supprime des commentaires sur vos publications.',
      },
    },
    instagram_manage_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your account and posts.',
        nl: 'Leest statistieken van je account en berichten.',
        de: 'Liest Statistiken deines Kontos und deiner Beiträge.',
        fr: 'Lit les statistiques de votre compte et de vos publications.',
      },
    },
    instagram_manage_messages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and answers your Instagram direct messages.',
        nl: 'Leest en beantwoordt je privéberichten op Instagram.',
        de: 'Liest und beantwortet deine Direktnachrichten auf Instagram.',
        fr: 'Lit vos messages privés Instagram et y répond.',
      },
    },
    instagram_business_manage_messages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and answers your Instagram direct messages.',
        nl: 'Leest en beantwoordt je privéberichten op Instagram.',
        de: 'Liest und beantwortet deine Direktnachrichten auf Instagram.',
        fr: 'Lit vos messages privés Instagram et y répond.',
      },
    },
    instagram_shopping_tag_products: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Tags products in your posts.',
        nl: 'Tagt producten in je berichten.',
        de: 'Markiert Produkte in deinen Beiträgen.',
        fr: 'Marque des produits dans vos publications.',
      },
    },
    instagram_creator_marketplace_discovery: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: "Finds creators in Instagram's marketplace for creators.",
        nl: 'Zoekt makers op Instagrams marktplaats voor makers.',
        de: 'Findet Creator im Creator-Marktplatz von Instagram.',
        fr: 'Trouve des créateurs sur la place de marché des créateurs d’Instagram.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developers.facebook.com/docs/permissions', '2026-03'],
  ['https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login', '2026-03'],
];

export const sources: ScopeSources = {
  '': [
    [
      'https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/business-login',
      '2026-03',
    ],
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that opens Instagram consent addresses (ids 58519216949, 16109796669)', 'undated'],
  ],
  instagram_basic: from,
  instagram_business_basic: from,
  instagram_content_publish: from,
  instagram_business_content_publish: from,
  instagram_manage_comments: from,
  instagram_business_manage_comments: from,
  instagram_manage_insights: from,
  instagram_manage_messages: from,
  instagram_business_manage_messages: from,
  instagram_shopping_tag_products: from,
  instagram_creator_marketplace_discovery: from,
};
