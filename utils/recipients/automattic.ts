import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Automattic: WordPress.com, Jetpack, Gravatar. */
export default defineRecipient({
  id: 'automattic',
  name: 'Automattic',
  aka: ['WordPress.com', 'Gravatar', 'Jetpack', 'Crowdsignal'],
  domains: [
    'automattic.com',
    'wordpress.com',
    'wp.com',
    'gravatar.com',
    'polldaddy.com',
    'poll.fm',
    'crowdsignal.com',
    'pubmine.com',
    'wp.me',
    'jetpack.com',
    'intensedebate.com',
  ],
  services: [
    {
      id: 'stats',
      name: 'Jetpack Stats',
      how: 'pixel',
      hosts: ['pixel.wp.com', 'stats.wp.com', 'stats.wordpress.com'],
      path: /^\/[a-z]\.gif/,
      fields: { ref: 'referrer', post: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'stats-script',
      name: 'Jetpack Stats',
      how: 'pixel',
      hosts: ['stats.wp.com', 'stats.wordpress.com'],
      path: /^\/(e-|w\.js|s-)/,
      confidence: 'medium',
    },
    {
      id: 'widgets',
      name: 'Jetpack widgets',
      how: 'widget',
      hosts: ['widgets.wp.com'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'gravatar',
      name: 'Gravatar pictures',
      how: 'embed',
      hosts: ['gravatar.com', '*.gravatar.com'],
      path: /^\/avatar/,
      confidence: 'medium',
    },
    {
      id: 'polls',
      name: 'Polls of Crowdsignal',
      how: 'widget',
      hosts: ['static.polldaddy.com', 'secure.polldaddy.com', 'app.crowdsignal.com'],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'reblog',
      name: 'WordPress.com share link',
      how: 'share-link',
      hosts: ['wordpress.com', 'www.wordpress.com'],
      path: /^\/(press-this\.php|wp-admin\/press-this\.php)/,
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with WordPress.com',
      how: 'login',
      hosts: ['public-api.wordpress.com'],
      path: /^\/oauth2\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { _stq: 'stats' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [{ hosts: ['href.li'], path: /^\/$/, param: '' }];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:iamcal/oembed providers/wordpress.com.yml', '2026-08'],
    ['github:jkwakman/Open-Cookie-Database open-cookie-database.csv', '2026-01'],
    ['general knowledge of who owns crowdsignal.com, jetpack.com and intensedebate.com', '2026'],
  ],
  stats: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  'stats-script': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  widgets: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  gravatar: [['https://docs.gravatar.com/sdk/images', '2026-11']],
  polls: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  reblog: [['general knowledge of snippets on web pages', '2026']],
  'href.li': [
    ['github:macieklamberski/urlpurify README.md', '2026-07'],
    ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
};
