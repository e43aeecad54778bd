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
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the main e-mail address of your Facebook account.',
        nl: 'Leest het belangrijkste e-mailadres van je Facebook-account.',
      },
    },
    user_age_range: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads which age bracket you fall into.', nl: 'Leest in welke leeftijdsgroep je valt.' },
    },
    user_birthday: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your birthday.', nl: 'Leest je verjaardag.' },
    },
    user_friends: {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads which of your friends use this app too.',
        nl: 'Leest welke vrienden van je deze app ook gebruiken.',
      },
    },
    user_gender: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads the gender on your profile.', nl: 'Leest het geslacht op je profiel.' },
    },
    user_hometown: {
      groups: ['identity', 'location'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads the home town on your profile.', nl: 'Leest de geboorteplaats op je profiel.' },
    },
    user_location: {
      groups: ['location'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads the city on your profile.', nl: 'Leest de woonplaats op je profiel.' },
    },
    user_likes: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Reads every Page you have liked.', nl: "Leest alle pagina's die je leuk vindt." },
    },
    user_link: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the address of your Facebook profile.',
        nl: 'Leest het adres van je Facebook-profiel.',
      },
    },
    user_photos: {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads the photos that you uploaded or are tagged in.',
        nl: "Leest de foto's die je hebt geplaatst of waarin je bent getagd.",
      },
    },
    user_posts: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Reads the posts on your timeline.', nl: 'Leest de berichten op je tijdlijn.' },
    },
    user_videos: {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Reads the videos that you uploaded.', nl: "Leest de video's die je hebt geplaatst." },
    },
    user_messenger_contact: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Lets a business write to you in Messenger.',
        nl: 'Laat een bedrijf je schrijven in Messenger.',
      },
    },
    gaming_profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your gaming profile.', nl: 'Leest je spelersprofiel.' },
    },
    ads_read: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads reports of the advertising accounts that you can use.',
        nl: 'Leest rapporten van de advertentieaccounts die je kunt gebruiken.',
      },
    },
    ads_management: {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and runs advertisements in the advertising accounts that you own or can use, and spends their money.',
        nl: 'Leest en beheert advertenties in de advertentieaccounts die van jou zijn of die je kunt gebruiken, en geeft daar geld van uit.',
      },
    },
    attribution_read: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads figures on which advertisements led to what.',
        nl: 'Leest cijfers over wat advertenties hebben opgeleverd.',
      },
    },
    read_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your Pages, apps and sites.',
        nl: "Leest statistieken van je pagina's, apps en sites.",
      },
    },
    business_management: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and changes your business portfolio on Facebook.',
        nl: 'Leest en wijzigt je bedrijfsportfolio op Facebook.',
      },
    },
    catalog_management: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Creates and changes product catalogues for your business.',
        nl: 'Maakt en wijzigt productcatalogi van je bedrijf.',
      },
    },
    commerce_account_read_orders: {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the orders of your shop on Facebook.',
        nl: 'Leest de bestellingen van je winkel op Facebook.',
      },
    },
    commerce_account_manage_orders: {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and changes the orders of your shop on Facebook.',
        nl: 'Leest en wijzigt de bestellingen van je winkel op Facebook.',
      },
    },
    leads_retrieval: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads what people filled in on your advertising forms.',
        nl: 'Leest wat mensen op je advertentieformulieren hebben ingevuld.',
      },
    },
    manage_fundraisers: {
      groups: ['posts-for-you', 'payments'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Starts and manages fundraisers in your name.',
        nl: 'Start en beheert inzamelingsacties uit jouw naam.',
      },
    },
    pages_show_list: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Sees which Pages you manage.', nl: "Ziet welke pagina's je beheert." },
    },
    pages_read_engagement: {
      groups: ['contacts', 'reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads posts and followers of the Pages that you manage.',
        nl: "Leest berichten en volgers van de pagina's die je beheert.",
      },
    },
    pages_read_user_content: {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads what people post, comment and rate on your Pages.',
        nl: "Leest wat mensen op je pagina's plaatsen, als reactie geven en beoordelen.",
      },
    },
    pages_manage_posts: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places, changes and deletes posts of your Pages.',
        nl: "Plaatst, wijzigt en verwijdert berichten van je pagina's.",
      },
    },
    pages_manage_engagement: {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Writes, changes and deletes comments on your Pages.',
        nl: "Schrijft, wijzigt en verwijdert reacties op je pagina's.",
      },
    },
    pages_manage_metadata: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Changes the settings of your Pages and is told what happens on them.',
        nl: "Wijzigt de instellingen van je pagina's en krijgt te horen wat erop gebeurt.",
      },
    },
    pages_manage_ads: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Manages advertisements that belong to your Page.',
        nl: 'Beheert advertenties die bij je pagina horen.',
      },
    },
    pages_messaging: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and writes the Messenger conversations of your Page.',
        nl: 'Leest en schrijft de Messenger-gesprekken van je pagina.',
      },
    },
    pages_utility_messaging: {
      groups: ['messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Sends notices in Messenger in the name of your Page.',
        nl: 'Stuurt mededelingen in Messenger uit naam van je pagina.',
      },
    },
    pages_events: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reports events in the name of your Page.',
        nl: 'Meldt gebeurtenissen uit naam van je pagina.',
      },
    },
    pages_user_gender: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the gender of people who are in touch with your Page.',
        nl: 'Leest het geslacht van mensen die contact hebben met je pagina.',
      },
    },
    pages_user_locale: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the language of people who are in touch with your Page.',
        nl: 'Leest de taal van mensen die contact hebben met je pagina.',
      },
    },
    pages_user_timezone: {
      groups: ['contacts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads the time zone of people who are in touch with your Page.',
        nl: 'Leest de tijdzone van mensen die contact hebben met je pagina.',
      },
    },
    publish_video: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places live video on your timeline, group or Page.',
        nl: 'Plaatst livevideo op je tijdlijn, groep of pagina.',
      },
    },
    whatsapp_business_management: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Manages your WhatsApp Business account.', nl: 'Beheert je WhatsApp Business-account.' },
    },
    whatsapp_business_messaging: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and sends messages and files for your WhatsApp Business number.',
        nl: 'Leest en stuurt berichten en bestanden voor je WhatsApp Business-nummer.',
      },
    },
    instagram_basic: {
      groups: ['identity', 'reads-posts', 'reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the profile, photos and videos of the Instagram account tied to your Page.',
        nl: "Leest profiel, foto's en video's van het Instagram-account dat aan je pagina hangt.",
      },
    },
    instagram_content_publish: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Places posts on your Instagram account.',
        nl: 'Plaatst berichten op je Instagram-account.',
      },
    },
    instagram_manage_comments: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads, writes, hides and deletes comments on your Instagram posts.',
        nl: 'Leest, schrijft, verbergt en verwijdert reacties op je Instagram-berichten.',
      },
    },
    instagram_manage_insights: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of your Instagram account and posts.',
        nl: 'Leest statistieken van je Instagram-account en -berichten.',
      },
    },
    instagram_manage_messages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and answers your Instagram direct messages.',
        nl: 'Leest en beantwoordt je privéberichten op Instagram.',
      },
    },
    instagram_shopping_tag_products: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Tags products in your Instagram posts.',
        nl: 'Tagt producten in je Instagram-berichten.',
      },
    },
    '': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your name and profile picture, and gets an ID that stands for you in this app.',
        nl: 'Leest je naam en profielfoto, en krijgt een ID dat in deze app voor jou staat.',
      },
    },
    'config_id=*': {
      groups: ['other'],
      grade: 'unknown',
      confidence: 'medium',
      means: {
        en: 'Everything that this business fixed with Facebook beforehand; the address does not say what.',
        nl: 'Alles wat dit bedrijf vooraf bij Facebook heeft vastgelegd; het adres zegt niet wat.',
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
