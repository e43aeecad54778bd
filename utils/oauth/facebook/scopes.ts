import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'facebook',
  revoke: { url: 'https://www.facebook.com/settings/?tab=applications', confidence: 'medium' },
  scopes: {
    public_profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name and profile picture, and gets an ID that stands for you in this app.',
        nl: 'Leest je naam en profielfoto, en krijgt een ID dat in deze app voor jou staat.',
        fr: 'Lit votre nom et votre photo de profil, et reçoit un identifiant qui vous représente dans cette appli.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the main e-mail address of your Facebook account.',
        nl: 'Leest het belangrijkste e-mailadres van je Facebook-account.',
        fr: 'Lit l’adresse e-mail principale de votre compte Facebook.',
      },
    },
    user_age_range: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads which age bracket you fall into.',
        nl: 'Leest in welke leeftijdsgroep je valt.',
        fr: 'Lit votre tranche d’âge.',
      },
    },
    user_birthday: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your birthday.', nl: 'Leest je verjaardag.', fr: 'Lit votre date de naissance.' },
    },
    user_friends: {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads which of your friends use this app too.',
        nl: 'Leest welke vrienden van je deze app ook gebruiken.',
        fr: 'Lit lesquels de vos amis utilisent aussi cette appli.',
      },
    },
    user_gender: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the gender on your profile.',
        nl: 'Leest het geslacht op je profiel.',
        fr: 'Lit le genre indiqué sur votre profil.',
      },
    },
    user_hometown: {
      groups: ['identity', 'location'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the home town on your profile.',
        nl: 'Leest de geboorteplaats op je profiel.',
        fr: 'Lit la ville d’origine indiquée sur votre profil.',
      },
    },
    user_location: {
      groups: ['location'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the city on your profile.',
        nl: 'Leest de woonplaats op je profiel.',
        fr: 'Lit la ville indiquée sur votre profil.',
      },
    },
    user_likes: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads every Page you have liked.',
        nl: "Leest alle pagina's die je leuk vindt.",
        fr: 'Lit chaque Page que vous aimez.',
      },
    },
    user_link: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the address of your Facebook profile.',
        nl: 'Leest het adres van je Facebook-profiel.',
        fr: 'Lit l’adresse de votre profil Facebook.',
      },
    },
    user_photos: {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads the photos that you uploaded or are tagged in.',
        nl: "Leest de foto's die je hebt geplaatst of waarin je bent getagd.",
        fr: 'Lit les photos que vous avez ajoutées ou où vous êtes identifié.',
      },
    },
    user_posts: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads the posts on your timeline.',
        nl: 'Leest de berichten op je tijdlijn.',
        fr: 'Lit les publications de votre journal.',
      },
    },
    user_videos: {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads the videos that you uploaded.',
        nl: "Leest de video's die je hebt geplaatst.",
        fr: 'Lit les vidéos que vous avez ajoutées.',
      },
    },
    user_messenger_contact: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Lets a business write to you in Messenger.',
        nl: 'Laat een bedrijf je schrijven in Messenger.',
        fr: 'Permet à une entreprise de vous écrire dans Messenger.',
      },
    },
    gaming_profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your gaming profile.',
        nl: 'Leest je spelersprofiel.',
        fr: 'Lit votre profil de jeu.',
      },
    },
    ads_read: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads reports of the advertising accounts that you can use.',
        nl: 'Leest rapporten van de advertentieaccounts die je kunt gebruiken.',
        fr: 'Lit les rapports des comptes publicitaires que vous pouvez utiliser.',
      },
    },
    ads_management: {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and runs advertisements in the advertising accounts that you own or can use, and spends their money.',
        nl: 'Leest en beheert advertenties in de advertentieaccounts die van jou zijn of die je kunt gebruiken, en geeft daar geld van uit.',
        fr: 'Lit et mène des publicités dans les comptes publicitaires que vous possédez ou pouvez utiliser, et dépense leur argent.',
      },
    },
    attribution_read: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads figures on which advertisements led to what.',
        nl: 'Leest cijfers over wat advertenties hebben opgeleverd.',
        fr: 'Lit les chiffres sur ce qu’ont donné quelles publicités.',
      },
    },
    read_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your Pages, apps and sites.',
        nl: "Leest statistieken van je pagina's, apps en sites.",
        fr: 'Lit les statistiques de vos Pages, applis et sites.',
      },
    },
    business_management: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and changes your business portfolio on Facebook.',
        nl: 'Leest en wijzigt je bedrijfsportfolio op Facebook.',
        fr: 'Lit et modifie votre portefeuille d’entreprise sur Facebook.',
      },
    },
    catalog_management: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Creates and changes product catalogues for your business.',
        nl: 'Maakt en wijzigt productcatalogi van je bedrijf.',
        fr: 'Crée et modifie des catalogues de produits pour votre entreprise.',
      },
    },
    commerce_account_read_orders: {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the orders of your shop on Facebook.',
        nl: 'Leest de bestellingen van je winkel op Facebook.',
        fr: 'Lit les commandes de votre boutique sur Facebook.',
      },
    },
    commerce_account_manage_orders: {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and changes the orders of your shop on Facebook.',
        nl: 'Leest en wijzigt de bestellingen van je winkel op Facebook.',
        fr: 'Lit et modifie les commandes de votre boutique sur Facebook.',
      },
    },
    leads_retrieval: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads what people filled in on your advertising forms.',
        nl: 'Leest wat mensen op je advertentieformulieren hebben ingevuld.',
        fr: 'Lit ce que les gens ont rempli dans vos formulaires publicitaires.',
      },
    },
    manage_fundraisers: {
      groups: ['posts-for-you', 'payments'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Starts and manages fundraisers in your name.',
        nl: 'Start en beheert inzamelingsacties uit jouw naam.',
        fr: 'Lance et gère des collectes de fonds en votre nom.',
      },
    },
    pages_show_list: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sees which Pages you manage.',
        nl: "Ziet welke pagina's je beheert.",
        fr: 'Voit quelles Pages vous gérez.',
      },
    },
    pages_read_engagement: {
      groups: ['contacts', 'reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads posts and followers of the Pages that you manage.',
        nl: "Leest berichten en volgers van de pagina's die je beheert.",
        fr: 'Lit les publications et les abonnés des Pages que vous gérez.',
      },
    },
    pages_read_user_content: {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads what people post, comment and rate on your Pages.',
        nl: "Leest wat mensen op je pagina's plaatsen, als reactie geven en beoordelen.",
        fr: 'Lit ce que les gens publient, commentent et notent sur vos Pages.',
      },
    },
    pages_manage_posts: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places, changes and deletes posts of your Pages.',
        nl: "Plaatst, wijzigt en verwijdert berichten van je pagina's.",
        fr: 'Place, modifie et supprime des publications de vos Pages.',
      },
    },
    pages_manage_engagement: {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Writes, changes and deletes comments on your Pages.',
        nl: "Schrijft, wijzigt en verwijdert reacties op je pagina's.",
        fr: 'Écrit, modifie et supprime des commentaires sur vos Pages.',
      },
    },
    pages_manage_metadata: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Changes the settings of your Pages and is told what happens on them.',
        nl: "Wijzigt de instellingen van je pagina's en krijgt te horen wat erop gebeurt.",
        fr: 'Change les paramètres de vos Pages et apprend ce qui s’y passe.',
      },
    },
    pages_manage_ads: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Manages advertisements that belong to your Page.',
        nl: 'Beheert advertenties die bij je pagina horen.',
        fr: 'Gère les publicités qui appartiennent à votre Page.',
      },
    },
    pages_messaging: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and writes the Messenger conversations of your Page.',
        nl: 'Leest en schrijft de Messenger-gesprekken van je pagina.',
        fr: 'Lit et écrit les conversations Messenger de votre Page.',
      },
    },
    pages_utility_messaging: {
      groups: ['messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sends notices in Messenger in the name of your Page.',
        nl: 'Stuurt mededelingen in Messenger uit naam van je pagina.',
        fr: 'Envoie des avis dans Messenger au nom de votre Page.',
      },
    },
    pages_events: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reports events in the name of your Page.',
        nl: 'Meldt gebeurtenissen uit naam van je pagina.',
        fr: 'Rapporte des évènements au nom de votre Page.',
      },
    },
    pages_user_gender: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the gender of people who are in touch with your Page.',
        nl: 'Leest het geslacht van mensen die contact hebben met je pagina.',
        fr: 'Lit le genre des personnes en contact avec votre Page.',
      },
    },
    pages_user_locale: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the language of people who are in touch with your Page.',
        nl: 'Leest de taal van mensen die contact hebben met je pagina.',
        fr: 'Lit la langue des personnes en contact avec votre Page.',
      },
    },
    pages_user_timezone: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the time zone of people who are in touch with your Page.',
        nl: 'Leest de tijdzone van mensen die contact hebben met je pagina.',
        fr: 'Lit le fuseau horaire des personnes en contact avec votre Page.',
      },
    },
    publish_video: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places live video on your timeline, group or Page.',
        nl: 'Plaatst livevideo op je tijdlijn, groep of pagina.',
        fr: 'Place des vidéos en direct dans votre journal, un groupe ou une Page.',
      },
    },
    whatsapp_business_management: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Manages your WhatsApp Business account.',
        nl: 'Beheert je WhatsApp Business-account.',
        fr: 'Gère votre compte WhatsApp Business.',
      },
    },
    whatsapp_business_messaging: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and sends messages and files for your WhatsApp Business number.',
        nl: 'Leest en stuurt berichten en bestanden voor je WhatsApp Business-nummer.',
        fr: 'Lit et envoie messages et fichiers pour votre numéro WhatsApp Business.',
      },
    },
    instagram_basic: {
      groups: ['identity', 'reads-posts', 'reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the profile, photos and videos of the Instagram account tied to your Page.',
        nl: "Leest profiel, foto's en video's van het Instagram-account dat aan je pagina hangt.",
        fr: 'Lit le profil, les photos et les vidéos du compte Instagram lié à votre Page.',
      },
    },
    instagram_content_publish: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places posts on your Instagram account.',
        nl: 'Plaatst berichten op je Instagram-account.',
        fr: 'Place des publications sur votre compte Instagram.',
      },
    },
    instagram_manage_comments: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads, writes, hides and deletes comments on your Instagram posts.',
        nl: 'Leest, schrijft, verbergt en verwijdert reacties op je Instagram-berichten.',
        fr: 'Lit, écrit, masque et supprime des commentaires sur vos publications Instagram.',
      },
    },
    instagram_manage_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your Instagram account and posts.',
        nl: 'Leest statistieken van je Instagram-account en -berichten.',
        fr: 'Lit les statistiques de votre compte et de vos publications Instagram.',
      },
    },
    instagram_manage_messages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and answers your Instagram direct messages.',
        nl: 'Leest en beantwoordt je privéberichten op Instagram.',
        fr: 'Lit vos messages privés Instagram et y répond.',
      },
    },
    instagram_shopping_tag_products: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Tags products in your Instagram posts.',
        nl: 'Tagt producten in je Instagram-berichten.',
        fr: 'Marque des produits dans vos publications Instagram.',
      },
    },
    '': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name and profile picture, and gets an ID that stands for you in this app.',
        nl: 'Leest je naam en profielfoto, en krijgt een ID dat in deze app voor jou staat.',
        fr: 'Lit votre nom et votre photo de profil, et reçoit un identifiant qui vous représente dans cette appli.',
      },
    },
    'config_id=*': {
      groups: ['other'],
      grade: 'unknown',
      confidence: 'medium',
      means: {
        en: 'Everything that this business fixed with Facebook beforehand; the address does not say what.',
        nl: 'Alles wat dit bedrijf vooraf bij Facebook heeft vastgelegd; het adres zegt niet wat.',
        fr: 'Tout ce que cette entreprise a fixé d’avance avec Facebook ; l’adresse ne dit pas quoi.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developers.facebook.com/docs/permissions', '2026-03'],
  ['github:api-evangelist/facebook-business-manager scopes/facebook-business-manager-scopes.yml', '2026-08'],
];
const from2: ScopeSources[string] = [
  ['https://developers.facebook.com/docs/permissions', '2026-03'],
  ['https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login', '2026-03'],
];

export const sources: ScopeSources = {
  '': [
    ['https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow', '2026-03'],
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that opens Facebook consent addresses (ids 23273499460, 16600684881)', 'undated'],
  ],
  public_profile: from,
  email: from,
  user_age_range: from,
  user_birthday: from,
  user_friends: from,
  user_gender: from,
  user_hometown: from,
  user_location: from,
  user_likes: from,
  user_link: from,
  user_photos: from,
  user_posts: from,
  user_videos: from,
  user_messenger_contact: from,
  gaming_profile: from,
  ads_read: from,
  ads_management: from,
  attribution_read: from,
  read_insights: from,
  business_management: from,
  catalog_management: from,
  commerce_account_read_orders: from,
  commerce_account_manage_orders: from,
  leads_retrieval: from,
  manage_fundraisers: from,
  pages_show_list: from,
  pages_read_engagement: from,
  pages_read_user_content: from,
  pages_manage_posts: from,
  pages_manage_engagement: from,
  pages_manage_metadata: from,
  pages_manage_ads: from,
  pages_messaging: from,
  pages_utility_messaging: from,
  pages_events: from,
  pages_user_gender: from,
  pages_user_locale: from,
  pages_user_timezone: from,
  publish_video: from,
  whatsapp_business_management: from,
  whatsapp_business_messaging: from,
  instagram_basic: from2,
  instagram_content_publish: from2,
  instagram_manage_comments: from2,
  instagram_manage_insights: from2,
  instagram_manage_messages: from2,
  instagram_shopping_tag_products: from2,
  'config_id=*': [
    ['https://developers.facebook.com/docs/facebook-login/facebook-login-for-business', '2026'],
  ],
};
