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
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  stats: [['general knowledge of snippets on web pages', '2026']],
  'stats-script': [['general knowledge of snippets on web pages', '2026']],
  widgets: [['general knowledge of snippets on web pages', '2026']],
  gravatar: [['https://docs.gravatar.com/api/avatars/images/', '2025']],
  polls: [['general knowledge of snippets on web pages', '2026']],
  reblog: [['general knowledge of snippets on web pages', '2026']],
  'href.li': [['general knowledge of addresses that people share', '2026']],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
};
