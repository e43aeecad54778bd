import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'salesforce',
  revoke: null,
  scopes: {
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Knows you by your Salesforce ID.',
        nl: 'Kent je aan je Salesforce-ID.',
        fr: 'Vous connaît par votre identifiant Salesforce.',
      },
    },
    id: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads who you are: your ID and what goes with it.',
        nl: 'Leest wie je bent: je ID en wat erbij hoort.',
        fr: 'Lit qui vous êtes : votre identifiant et ce qui va avec.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reads your profile.', nl: 'Leest je profiel.', fr: 'Lit votre profil.' },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
    address: {
      groups: ['identity', 'location'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reads your address.', nl: 'Leest je adres.', fr: 'Lit votre adresse.' },
    },
    phone: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your phone number.',
        nl: 'Leest je telefoonnummer.',
        fr: 'Lit votre numéro de téléphone.',
      },
    },
    api: {
      groups: ['contacts', 'reads-messages', 'reads-files', 'changes-files'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Reads and changes your company's data, wherever you can.",
        nl: 'Leest en wijzigt de gegevens van je bedrijf, overal waar jij dat kunt.',
        fr: 'Lit et modifie les données de votre entreprise, partout où vous le pouvez.',
      },
    },
    web: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Uses Salesforce pages as you.',
        nl: "Gebruikt Salesforce-pagina's als jou.",
        fr: 'Utilise les pages Salesforce comme vous.',
      },
    },
    full: {
      groups: ['contacts', 'reads-files', 'changes-files', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Does whatever you can do, with all other rights together.',
        nl: 'Doet alles wat jij kunt, met alle andere rechten samen.',
        fr: 'Fait tout ce que vous pouvez faire, avec tous les autres droits réunis.',
      },
    },
    refresh_token: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
      },
    },
    offline_access: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
      },
    },
    visualforce: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Uses only the pages that your company built itself (Visualforce), as you.',
        nl: "Gebruikt alleen de pagina's die je bedrijf zelf maakte (Visualforce), als jou.",
        fr: 'Utilise seulement les pages que votre entreprise a faites elle-même (Visualforce), comme vous.',
      },
    },
    lightning: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Uses Lightning apps and pages as you.',
        nl: "Gebruikt Lightning-apps en -pagina's als jou.",
        fr: 'Utilise les applis et pages Lightning comme vous.',
      },
    },
    content: {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reaches the files in your Salesforce session.',
        nl: 'Kan bij de bestanden in je Salesforce-sessie.',
        fr: 'Atteint les fichiers de votre session Salesforce.',
      },
    },
    chatter_api: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads and posts in Chatter as you.',
        nl: 'Leest en plaatst in Chatter als jou.',
        fr: 'Lit et publie dans Chatter comme vous.',
      },
    },
    chatbot_api: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads and writes in conversations with chatbots (Einstein Bots).',
        nl: 'Leest en schrijft in gesprekken met chatbots (Einstein Bots).',
        fr: 'Lit et écrit dans les conversations avec des chatbots (Einstein Bots).',
      },
    },
    wave_api: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Reaches your company's analyses (CRM Analytics).",
        nl: 'Kan bij de analyses van je bedrijf (CRM Analytics).',
        fr: 'Atteint les analyses de votre entreprise (CRM Analytics).',
      },
    },
    eclair_api: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reaches maps that are used in charts.',
        nl: 'Kan bij kaarten die in grafieken worden gebruikt.',
        fr: 'Atteint les cartes utilisées dans les graphiques.',
      },
    },
    pardot_api: {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Does in your company's marketing (Pardot) whatever you can do.",
        nl: 'Doet in de marketing van je bedrijf (Pardot) alles wat jij kunt.',
        fr: 'Fait dans le marketing de votre entreprise (Pardot) tout ce que vous pouvez faire.',
      },
    },
    interaction_api: {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: 'Reaches what was said with customers.',
        nl: 'Kan bij wat met klanten is gewisseld.',
        fr: 'Atteint ce qui s’est dit avec les clients.',
      },
    },
    custom_permissions: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: "Sees which of your company's own permissions you have.",
        nl: 'Ziet welke eigen rechten van je bedrijf je hebt.',
        fr: 'Voit lesquelles des autorisations propres à votre entreprise vous avez.',
      },
    },
    user_registration_api: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Signs up people for your company's site.",
        nl: 'Meldt mensen aan voor de site van je bedrijf.',
        fr: 'Inscrit des personnes sur le site de votre entreprise.',
      },
    },
    pwdless_login_api: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Lets people sign in to your company's site without a password.",
        nl: 'Laat mensen zonder wachtwoord inloggen op de site van je bedrijf.',
        fr: 'Laisse des personnes se connecter au site de votre entreprise sans mot de passe.',
      },
    },
    forgot_password: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'low',
      means: {
        en: "Resets passwords for your company's site.",
        nl: 'Herstelt wachtwoorden voor de site van je bedrijf.',
        fr: 'Réinitialise des mots de passe du site de votre entreprise.',
      },
    },
    cdp_query_api: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Queries all customer data in your company's Data Cloud.",
        nl: 'Bevraagt alle klantgegevens in de Data Cloud van je bedrijf.',
        fr: 'Interroge toutes les données clients dans le Data Cloud de votre entreprise.',
      },
    },
    cdp_ingest_api: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: "Loads data into your company's Data Cloud.",
        nl: 'Laadt gegevens in de Data Cloud van je bedrijf.',
        fr: 'Charge des données dans le Data Cloud de votre entreprise.',
      },
    },
    cdp_profile_api: {
      groups: ['contacts'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: "Reads customer profiles in your company's Data Cloud.",
        nl: 'Leest klantprofielen in de Data Cloud van je bedrijf.',
        fr: 'Lit les profils clients dans le Data Cloud de votre entreprise.',
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
