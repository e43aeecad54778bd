import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** LINE, a part of LY Corporation. */
export default defineRecipient({
  id: 'line',
  name: 'LINE',
  domains: ['line.me', 'line-scdn.net', 'line-apps.com'],
  services: [
    {
      id: 'share',
      name: 'LINE share link',
      how: 'share-link',
      hosts: ['social-plugins.line.me', 'line.me', 'www.line.me', 'lineit.line.me', 'timeline.line.me'],
      path: /^\/(lineit\/share|R\/(msg|share)|msg\/|share\/ui|social-plugin\/share)/i,
      fields: { url: 'page-url', text: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'widget',
      name: 'LINE button',
      how: 'widget',
      hosts: ['d.line-scdn.net', 'scdn.line-apps.com', 'media.line.me'],
      path: /^\/(r\/web\/social-plugin|social-plugins|n\/line_tag|js\/line-button)/,
      confidence: 'low',
    },
    {
      id: 'tag',
      name: 'LINE Tag',
      how: 'pixel',
      hosts: ['tr.line.me'],
      path: /^\/tag/,
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with LINE',
      how: 'login',
      hosts: ['access.line.me'],
      path: /^\/(oauth2|dialog\/oauth)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: { 'line-it-button': 'widget', 'amp-social-share-line': 'share' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  share: [['github:nygardk/react-share src', '2026-03']],
  widget: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  tag: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
};
