import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Bluesky. */
export default defineRecipient({
  id: 'bluesky',
  name: 'Bluesky',
  networks: ['bluesky'],
  domains: ['bsky.app', 'bsky.network', 'bsky.social'],
  services: [
    {
      id: 'share',
      name: 'Bluesky share link',
      how: 'share-link',
      hosts: ['bsky.app'],
      path: /^\/intent\/compose/,
      fields: { text: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'embed',
      name: 'Embedded Bluesky posts',
      how: 'embed',
      hosts: ['embed.bsky.app'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'images',
      name: 'Pictures from Bluesky',
      how: 'embed',
      hosts: ['cdn.bsky.app'],
      path: /^\/img\//,
      confidence: 'low',
    },
  ],
  markers: {
    hooks: { 'bluesky-embed': 'embed' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['ref_src', 'ref_url'].map(
    (name): ClickId => ({ name, on: ['bsky.app'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['https://docs.bsky.app/docs/advanced-guides/intent-links', 'undated'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  share: [['github:nygardk/react-share src', '2026-03']],
  embed: [['github:iamcal/oembed providers/bluesky.yml', '2026-08']],
  images: [['general knowledge of snippets on web pages', '2026']],
  ref_src: [['general knowledge of addresses that people share', '2026']],
  ref_url: [['general knowledge of addresses that people share', '2026']],
};
