import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Twitch, a part of Amazon. */
export default defineRecipient({
  id: 'twitch',
  name: 'Twitch',
  networks: ['twitch'],
  domains: ['twitch.tv', 'ttvnw.net', 'jtvnw.net'],
  services: [
    {
      id: 'player',
      name: 'Twitch player',
      how: 'embed',
      hosts: ['player.twitch.tv', 'embed.twitch.tv', 'clips.twitch.tv', 'www.twitch.tv'],
      path: /^\/(embed|\?|$|js\/embed|[^/]+\/(embed|chat))/,
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with Twitch',
      how: 'login',
      hosts: ['id.twitch.tv'],
      path: /^\/oauth2\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: { 'twitch-embed': 'player' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['tt_content', 'tt_medium'].map(
    (name): ClickId => ({ name, on: ['twitch.tv'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  player: [
    ['https://dev.twitch.tv/docs/embed/everything', '2026-11'],
    ['https://dev.twitch.tv/docs/embed/chat', '2026-11'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  tt_content: [['general knowledge of addresses that people share', '2026']],
  tt_medium: [['general knowledge of addresses that people share', '2026']],
};
