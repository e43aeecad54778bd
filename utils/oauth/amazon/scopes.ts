import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'amazon',
  revoke: { url: 'https://www.amazon.com/ap/adam', confidence: 'low' },
  scopes: {
    profile: {
      groups: ['identity', 'email'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your name, e-mail address and Amazon account ID.',
        nl: 'Leest je naam, e-mailadres en het ID van je Amazon-account.',
        de: 'Liest deinen Namen, deine E-Mail-Adresse und die ID deines Amazon-Kontos.',
        fr: 'Lit votre nom, votre adresse e-mail et l’identifiant de votre compte Amazon.',
      },
    },
    'profile:user_id': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Gets only an ID that stands for you in this app.',
        nl: 'Krijgt alleen een ID dat in deze app voor jou staat.',
        de: 'Bekommt nur eine Kennung, die in dieser App für dich steht.',
        fr: 'Reçoit seulement un identifiant qui vous représente dans cette appli.',
      },
    },
    postal_code: {
      groups: ['location'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads the postal code of your main delivery address.',
        nl: 'Leest de postcode van je belangrijkste bezorgadres.',
        de: 'Liest die Postleitzahl deiner Haupt-Lieferadresse.',
        fr: 'Lit le code postal de votre adresse de livraison principale.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developer.amazon.com/docs/login-with-amazon/customer-profile.html', 'undated'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['https://developer.amazon.com/docs/login-with-amazon/customer-profile.html', 'undated'],
    ['public code that names the page (ids 12942761399, 2547147942)', 'undated'],
    ['public documentation of regional consent hosts (ids 33929568647, 68376241097)', 'undated'],
  ],
  profile: from,
  'profile:user_id': from,
  postal_code: from,
};
