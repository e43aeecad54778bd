import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Tumblr, a part of Automattic. */
export default defineRecipient({
  id: 'tumblr',
  name: 'Tumblr',
  networks: ['tumblr'],
  domains: ['tumblr.com', 'tmblr.co', 'txmblr.com', 'tumblr.co'],
  services: [
    {
      id: 'share',
      name: 'Tumblr share link',
      how: 'share-link',
      hosts: ['www.tumblr.com', 'tumblr.com'],
      path: /^\/(share(\/(link|photo|quote|video|text))?|widgets\/share\/tool(\/preview)?|reblog\/button)\/?$/,
      fields: { url: 'page-url', canonicalUrl: 'page-url', name: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Tumblr button',
      how: 'widget',
      hosts: ['platform.tumblr.com', 'assets.tumblr.com', 'www.tumblr.com', 'secure.assets.tumblr.com'],
      path: /^\/(v1\/share|v2\/|share-button|follow-button|assets\/html\/(iframe|like)|client\/.*tumblelog|assets\/scripts\/tumblelog|platform\/v\d)/,
      fields: { url: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'embed',
      name: 'Embedded Tumblr posts',
      how: 'embed',
      hosts: ['embed.tumblr.com', 'assets.tumblr.com'],
      path: /^\/(embed\/|widget|post\.js)/,
      confidence: 'low',
    },
    {
      id: 'images',
      name: 'Pictures from Tumblr',
      how: 'embed',
      hosts: ['*.media.tumblr.com', 'media.tumblr.com', 'va.media.tumblr.com', '*.tumblr.com'],
      path: /^\/(?!api\/).*\.(jpe?g|png|gif|gifv|webp|pnj|mp4)$/i,
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with Tumblr',
      how: 'login',
      hosts: ['www.tumblr.com'],
      path: /^\/oauth2?\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: {
      'tumblr-share-button': 'button',
      'tumblr-follow-button': 'button',
      'tumblr-post': 'embed',
      'amp-social-share-tumblr': 'share',
    },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [{ hosts: ['t.umblr.com'], path: /^\/redirect$/, param: 'z' }];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['general knowledge of who owns tmblr.co and txmblr.com', '2026'],
  ],
  share: [
    ['github:heiseonline/shariff src/js/services', '2023-10'],
    ['github:nygardk/react-share src', '2026-03'],
  ],
  button: [
    [
      'https://www.theatlantic.com/technology/archive/2011/05/tumblr-launches-customizable-share-button-for-web-publishers/238623/',
      '2011-05',
    ],
    ['general knowledge of snippets on web pages', '2026'],
  ],
  embed: [['general knowledge of snippets on web pages', '2026']],
  images: [['github:yt-dlp/yt-dlp yt_dlp/extractor/tumblr.py', '2026-08']],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  't.umblr.com': [
    ['github:macieklamberski/urlpurify README.md', '2026-07'],
    ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'],
  ],
};
