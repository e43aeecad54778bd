import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Spotify. */
export default defineRecipient({
  id: 'spotify',
  name: 'Spotify',
  networks: ['spotify'],
  domains: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
  services: [
    {
      id: 'player',
      name: 'Spotify player',
      how: 'embed',
      hosts: ['open.spotify.com', 'embed.spotify.com', 'embed-standalone.spotify.com'],
      path: /^\/(embed|\?|$)/,
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with Spotify',
      how: 'login',
      hosts: ['accounts.spotify.com'],
      path: /^\/(?:[a-z-]+\/)?(authorize|oauth2)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  { name: 'si', on: ['spotify.com', 'spotify.link'], kind: 'share' },
  .../* @__PURE__ */ ['nd', 'dlsi', 'sp_cid'].map(
    (name): ClickId => ({ name, on: ['spotify.com', 'spotify.link'], kind: 'share', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  player: [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:iamcal/oembed providers/spotify.yml', '2026-08'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  si: [
    ['https://sharesafely.app/info.html', 'undated'],
    ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'],
  ],
  nd: [['general knowledge of addresses that people share', '2026']],
  dlsi: [['general knowledge of addresses that people share', '2026']],
  sp_cid: [['general knowledge of addresses that people share', '2026']],
};
