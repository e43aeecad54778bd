import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'apple',
  revoke: { url: 'https://account.apple.com/account/manage', confidence: 'low' },
  scopes: {
    name: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Gets your name, at the first sign-in only; you can change it first.',
        nl: 'Krijgt je naam, alleen bij de eerste keer inloggen; je kunt die eerst aanpassen.',
        de: 'Bekommt deinen Namen, nur bei der ersten Anmeldung; du kannst ihn vorher ändern.',
        fr: 'Reçoit votre nom, à la première connexion seulement ; vous pouvez d’abord le changer.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Gets your e-mail address, or one that hides it, at the first sign-in only.',
        nl: 'Krijgt je e-mailadres, of een dat het verbergt, alleen bij de eerste keer inloggen.',
        de: 'Bekommt deine E-Mail-Adresse oder eine, die sie verbirgt, nur bei der ersten Anmeldung.',
        fr: 'Reçoit votre adresse e-mail, ou une qui la cache, à la première connexion seulement.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developer.apple.com/forums/thread/131251', '2020'],
  ['https://hexdocs.pm/ueberauth_apple/readme.html', 'undated'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['public code that opens the page (ids 7070637002, 63137379946)', 'undated'],
  ],
  name: from,
  email: from,
};
