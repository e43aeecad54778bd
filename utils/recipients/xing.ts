import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** XING. */
export default defineRecipient({
  id: 'xing',
  name: 'XING',
  networks: ['xing'],
  domains: ['xing.com', 'xing-share.com', 'xing-events.com'],
  services: [
    {
      id: 'share',
      name: 'XING share link',
      how: 'share-link',
      hosts: ['www.xing.com', 'xing.com', 'www.xing-share.com', 'xing-share.com'],
      path: /^\/(spi\/shares|social_plugins\/share|social\/share|app\/(user|share|startpage))/,
      fields: { url: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'plugin',
      name: 'XING plugin',
      how: 'widget',
      hosts: ['www.xing-share.com', 'static.xing.com', 'www.xing.com'],
      path: /^\/(js\/external|plugins\/|plugin)/,
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with XING',
      how: 'login',
      hosts: ['www.xing.com', 'api.xing.com', 'login.xing.com'],
      path: /^\/(plugins\/login|v1\/authorize|auth\/oauth)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'low',
    },
  ],
  markers: {
    hooks: { 'xing-*': 'plugin' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['sc_o', 'xng_share_origin'].map(
    (name): ClickId => ({ name, on: ['xing.com'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['https://dev.xing.com/plugins/login_with/docs', 'undated'],
    ['github:heiseonline/shariff src/js/services/xing.js', '2023-10'],
    ['general knowledge of who owns xing-share.com and xing-events.com', '2026'],
  ],
  share: [['github:heiseonline/shariff src/js/services', '2023-10']],
  plugin: [['general knowledge of snippets on web pages', '2026']],
  login: [['https://dev.xing.com/plugins/login_with/docs', 'undated']],
  sc_o: [['general knowledge of addresses that people share', '2026']],
  xng_share_origin: [['general knowledge of addresses that people share', '2026']],
};
