import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'yahoo',
  hidden: true,
  revoke: { url: 'https://login.yahoo.com/account/activity', confidence: 'low' },
  scopes: {
    openid: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Knows you by your Yahoo ID.',
        nl: 'Kent je aan je Yahoo-ID.',
        de: 'Kennt dich an deiner Yahoo-ID.',
        fr: 'Vous connaît par votre identifiant Yahoo.',
      },
    },
    openid2: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'low',
      means: {
        en: 'Knows you by your Yahoo ID, in an older way.',
        nl: 'Kent je aan je Yahoo-ID, op een oudere manier.',
        de: 'Kennt dich an deiner Yahoo-ID, auf ältere Weise.',
        fr: 'Vous connaît par votre identifiant Yahoo, d’une façon plus ancienne.',
      },
    },
    profile: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your name, date of birth and language.',
        nl: 'Leest je naam, geboortedatum en taal.',
        de: 'Liest deinen Namen, dein Geburtsdatum und deine Sprache.',
        fr: 'Lit votre nom, votre date de naissance et votre langue.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        de: 'Liest deine E-Mail-Adresse.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  [
    'https://raw.githubusercontent.com/api-evangelist/yahoo/refs/heads/main/scopes/yahoo-scopes.yml',
    '2026-08',
  ],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    [
      'https://raw.githubusercontent.com/api-evangelist/yahoo/refs/heads/main/scopes/yahoo-scopes.yml',
      '2026-08',
    ],
    ['public code that names the page (ids 35978734883, 69216023224)', 'undated'],
  ],
  openid: from,
  openid2: from,
  profile: from,
  email: from,
};
