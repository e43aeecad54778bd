import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'salesforce',
  revoke: null,
  scopes: {
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Knows you by your Salesforce ID.', nl: 'Kent je aan je Salesforce-ID.' },
    },
    id: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads who you are: your ID and what goes with it.',
        nl: 'Leest wie je bent: je ID en wat erbij hoort.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your profile.', nl: 'Leest je profiel.' },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your e-mail address.', nl: 'Leest je e-mailadres.' },
    },
    address: {
      groups: ['identity', 'location'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your address.', nl: 'Leest je adres.' },
    },
    phone: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your phone number.', nl: 'Leest je telefoonnummer.' },
    },
    api: {
      groups: ['contacts', 'reads-messages', 'reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Reads and changes your company's data, wherever you can.",
        nl: 'Leest en wijzigt de gegevens van je bedrijf, overal waar jij dat kunt.',
      },
    },
    web: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Uses Salesforce pages as you.', nl: "Gebruikt Salesforce-pagina's als jou." },
    },
    full: {
      groups: ['contacts', 'reads-files', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Does whatever you can do, with all other rights together.',
        nl: 'Doet alles wat jij kunt, met alle andere rechten samen.',
      },
    },
    refresh_token: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
      },
    },
    offline_access: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
      },
    },
    visualforce: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Uses only the pages that your company built itself (Visualforce), as you.',
        nl: "Gebruikt alleen de pagina's die je bedrijf zelf maakte (Visualforce), als jou.",
      },
    },
    lightning: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Uses Lightning apps and pages as you.',
        nl: "Gebruikt Lightning-apps en -pagina's als jou.",
      },
    },
    content: {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reaches the files in your Salesforce session.',
        nl: 'Kan bij de bestanden in je Salesforce-sessie.',
      },
    },
    chatter_api: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads and posts in Chatter as you.', nl: 'Leest en plaatst in Chatter als jou.' },
    },
    chatbot_api: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads and writes in conversations with chatbots (Einstein Bots).',
        nl: 'Leest en schrijft in gesprekken met chatbots (Einstein Bots).',
      },
    },
    wave_api: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Reaches your company's analyses (CRM Analytics).",
        nl: 'Kan bij de analyses van je bedrijf (CRM Analytics).',
      },
    },
    eclair_api: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reaches maps that are used in charts.',
        nl: 'Kan bij kaarten die in grafieken worden gebruikt.',
      },
    },
    pardot_api: {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Does in your company's marketing (Pardot) whatever you can do.",
        nl: 'Doet in de marketing van je bedrijf (Pardot) alles wat jij kunt.',
      },
    },
    interaction_api: {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'low',
      means: { en: 'Reaches what was said with customers.', nl: 'Kan bij wat met klanten is gewisseld.' },
    },
    custom_permissions: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: "Sees which of your company's own permissions you have.",
        nl: 'Ziet welke eigen rechten van je bedrijf je hebt.',
      },
    },
    user_registration_api: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Signs up people for your company's site.",
        nl: 'Meldt mensen aan voor de site van je bedrijf.',
      },
    },
    pwdless_login_api: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Lets people sign in to your company's site without a password.",
        nl: 'Laat mensen zonder wachtwoord inloggen op de site van je bedrijf.',
      },
    },
    forgot_password: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Resets passwords for your company's site.",
        nl: 'Herstelt wachtwoorden voor de site van je bedrijf.',
      },
    },
    cdp_query_api: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Queries all customer data in your company's Data Cloud.",
        nl: 'Bevraagt alle klantgegevens in de Data Cloud van je bedrijf.',
      },
    },
    cdp_ingest_api: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Loads data into your company's Data Cloud.",
        nl: 'Laadt gegevens in de Data Cloud van je bedrijf.',
      },
    },
    cdp_profile_api: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Reads customer profiles in your company's Data Cloud.",
        nl: 'Leest klantprofielen in de Data Cloud van je bedrijf.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:api-evangelist/salesforce scopes/salesforce-scopes.yml', '2026-06'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['github:api-evangelist/salesforce scopes/salesforce-scopes.yml', '2026-06'],
  ],
  openid: from,
  id: from,
  profile: from,
  email: from,
  address: from,
  phone: from,
  api: from,
  web: from,
  full: from,
  refresh_token: from,
  offline_access: from,
  visualforce: from,
  lightning: from,
  content: from,
  chatter_api: from,
  chatbot_api: from,
  wave_api: from,
  eclair_api: from,
  pardot_api: from,
  interaction_api: from,
  custom_permissions: from,
  user_registration_api: from,
  pwdless_login_api: from,
  forgot_password: from,
  cdp_query_api: from,
  cdp_ingest_api: from,
  cdp_profile_api: from,
};
