import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'snapchat',
  revoke: null,
  scopes: {
    'https://auth.snapchat.com/oauth2/api/user.display_name': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your display name.',
        nl: 'Leest je weergavenaam.',
        de: 'Liest deinen Anzeigenamen.',
        fr: 'Lit votre nom affiché.',
      },
    },
    'https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your Bitmoji; you can switch that off before you agree.',
        nl: 'Leest je Bitmoji; dat kun je uitzetten voor je akkoord gaat.',
        de: 'Liest dein Bitmoji; du kannst das ausschalten, bevor du einwilligst.',
        fr: 'Lit votre Bitmoji ; vous pouvez le désactiver avant d’accepter.',
      },
    },
    'https://auth.snapchat.com/oauth2/api/user.external_id': {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Gets an ID that stands for you in this app.',
        nl: 'Krijgt een ID dat in deze app voor jou staat.',
        de: 'Bekommt eine Kennung, die in dieser App für dich steht.',
        fr: 'Reçoit un identifiant qui vous représente dans cette appli.',
      },
    },
    'snapchat-marketing-api': {
      groups: ['payments', 'manages-account'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Manages advertisements in the advertising accounts that you can use.',
        nl: 'Beheert advertenties in de advertentieaccounts die je kunt gebruiken.',
        de: 'Verwaltet Anzeigen in den Werbekonten, die du nutzen kannst.',
        fr: 'Gère des publicités dans les comptes publicitaires que vous pouvez utiliser.',
      },
    },
    'snapchat-offline-conversions-api': {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reports to Snap what customers bought or did elsewhere.',
        nl: 'Meldt Snap wat klanten elders kochten of deden.',
        de: 'Meldet Snap, was Kunden anderswo gekauft oder getan haben.',
        fr: 'Rapporte à Snap ce que des clients ont acheté ou fait ailleurs.',
      },
    },
    'snapchat-profile-api': {
      groups: ['reads-posts', 'manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Manages the public profiles that you can use.',
        nl: 'Beheert de openbare profielen die je kunt gebruiken.',
        de: 'Verwaltet die öffentlichen Profile, die du nutzen kannst.',
        fr: 'Gère les profils publics que vous pouvez utiliser.',
      },
    },
  },
});

const from: ScopeSources[string] = [['https://developers.snap.com/snap-kit/login-kit/Tutorials/web', '2026']];
const from2: ScopeSources[string] = [['github:api-evangelist/snap scopes/snap-scopes.yml', '2026-08']];

export const sources: ScopeSources = {
  '': [
    ['https://developers.snap.com/snap-kit/login-kit/Tutorials/web', '2026'],
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['github:api-evangelist/snap scopes/snap-scopes.yml', '2026-08'],
  ],
  'https://auth.snapchat.com/oauth2/api/user.display_name': from,
  'https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar': from,
  'https://auth.snapchat.com/oauth2/api/user.external_id': from,
  'snapchat-marketing-api': from2,
  'snapchat-offline-conversions-api': from2,
  'snapchat-profile-api': from2,
};
