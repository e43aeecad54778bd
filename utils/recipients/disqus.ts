import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Disqus. */
export default defineRecipient({
  id: 'disqus',
  name: 'Disqus',
  domains: ['disqus.com', 'disquscdn.com', 'disq.us'],
  services: [
    {
      id: 'comments',
      name: 'Disqus comments',
      how: 'widget',
      hosts: ['disqus.com', '*.disqus.com'],
      path: /^\/(embed|count|recommendations|forums\/|next\/|next\/embed|combination_widget|recent_comments|popular_threads)/,
      fields: { t_u: 'page-url', t_t: { carries: ['title'], says: 'title' }, t_d: 'title', t_e: 'title' },
      confidence: 'medium',
    },
    {
      id: 'comments-script',
      name: 'Disqus comments',
      how: 'widget',
      hosts: ['*.disquscdn.com'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'referrer',
      name: 'Disqus statistics',
      how: 'pixel',
      hosts: ['referrer.disqus.com', 'links.services.disqus.com', 'realtime.services.disqus.com'],
      path: /^\//,
      fields: { url: 'page-url', referrer: 'referrer' },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Disqus',
      how: 'login',
      hosts: ['disqus.com'],
      path: /^\/api\/oauth\/2\.0\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { DISQUS: 'comments', disqus_shortname: 'comments' },
    hooks: { disqus_thread: 'comments' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['disq.us', 'redirect.disqus.com'], path: /^\/url$/, param: 'url', end: /:[\w-]{20,40}$/ },
];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  comments: [['https://gist.github.com/ryanvalentin/4f6fad19f7a0ccbae20f6264dde5d622', 'undated']],
  'comments-script': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  referrer: [['general knowledge of snippets on web pages', '2026']],
  'disq.us': [
    ['github:macieklamberski/urlpurify README.md', '2026-07'],
    ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
};
