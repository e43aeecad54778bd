import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** The servers that the makers run themselves. */
const own = ['mastodon.social', 'mastodon.online'];

/** Mastodon gGmbH, which makes Mastodon; servers other than its own belong to whoever runs them. */
export default defineRecipient({
  id: 'mastodon',
  name: 'Mastodon',
  networks: ['mastodon'],
  domains: [...own, 'joinmastodon.org'],
  services: [
    {
      id: 'share',
      name: 'Mastodon share link',
      how: 'share-link',
      hosts: [...own, 'share.joinmastodon.org'],
      path: /^\/(share|publish)?\/?$/,
      fields: { text: 'page-url', url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with Mastodon',
      how: 'login',
      hosts: own,
      path: /^\/oauth\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'embed',
      name: 'Embedded Mastodon posts',
      how: 'embed',
      hosts: own,
      path: /^\/(embed\.js|@[^/]+\/\d+\/embed|users\/[^/]+\/statuses\/\d+\/embed)/,
      confidence: 'medium',
    },
    {
      id: 'images',
      name: 'Pictures from Mastodon',
      how: 'embed',
      hosts: ['files.mastodon.social', 'files.mastodon.online'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['https://docs.joinmastodon.org', '2026'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  share: [['github:mastodon/mastodon config/routes.rb', '2026']],
  login: [['https://docs.joinmastodon.org/methods/oauth/', '2026']],
  embed: [['https://docs.joinmastodon.org/methods/oembed/', '2026']],
  images: [['general knowledge of snippets on web pages', '2026']],
};
