import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Apple. */
export default defineRecipient({
  id: 'apple',
  name: 'Apple',
  domains: [
    'apple.com',
    'cdn-apple.com',
    'mzstatic.com',
    'icloud.com',
    'apple-mapkit.com',
    'itunes.com',
    'applemediaservices.com',
  ],
  services: [
    {
      id: 'login',
      name: 'Sign in with Apple',
      how: 'login',
      hosts: ['appleid.apple.com', 'appleid.cdn-apple.com', 'idmsa.apple.com'],
      path: /^\/(auth\/authorize|appleauth\/)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'high',
    },
    {
      id: 'player',
      name: 'Apple Music and Podcasts player',
      how: 'embed',
      hosts: [
        'embed.music.apple.com',
        'embed.podcasts.apple.com',
        'embed.tv.apple.com',
        'tools.applemediaservices.com',
      ],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { AppleID: 'login' },
    hooks: { 'appleid-signin*': 'login' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['at', 'ct', 'itscg', 'itsct', 'ls', 'uo'].map(
    (name): ClickId => ({
      name,
      on: [
        'music.apple.com',
        'podcasts.apple.com',
        'apps.apple.com',
        'books.apple.com',
        'tv.apple.com',
        'itunes.apple.com',
      ],
      kind: 'source',
      confidence: 'low',
    }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns applemediaservices.com', '2026'],
  ],
  login: [
    ['https://developer.apple.com/documentation/signinwithapplejs', '2026-11'],
    ['https://pub.dev/packages/sign_in_with_apple_js', '2026-11'],
  ],
  player: [['general knowledge of snippets on web pages', '2026']],
  itsct: [['general knowledge of addresses that people share', '2026']],
  at: [['general knowledge of addresses that people share', '2026']],
  ct: [['general knowledge of addresses that people share', '2026']],
  itscg: [['general knowledge of addresses that people share', '2026']],
  ls: [['general knowledge of addresses that people share', '2026']],
  uo: [['general knowledge of addresses that people share', '2026']],
};
