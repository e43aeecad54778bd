import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Telegram. */
export default defineRecipient({
  id: 'telegram',
  name: 'Telegram',
  networks: ['telegram'],
  domains: [
    'tg.dev',
    'telegram.org',
    't.me',
    'telegram.me',
    'telegram.dog',
    'telesco.pe',
    'telegram-cdn.org',
    'cdn-telegram.org',
  ],
  services: [
    {
      id: 'share',
      name: 'Telegram share link',
      how: 'share-link',
      hosts: ['t.me', 'telegram.me', 'www.t.me', 'www.telegram.me'],
      path: /^\/(share(\/url)?|msg_url)\/?$/,
      fields: { url: 'page-url', text: { carries: ['title'], says: 'title' } },
      confidence: 'high',
    },
    {
      id: 'widget',
      name: 'Telegram widget',
      how: 'widget',
      hosts: ['telegram.org', 'oauth.telegram.org', 'tg.dev'],
      path: /^\/(js\/(telegram-)?widget|embed|js\/widget-frame)/,
      confidence: 'medium',
    },
    {
      id: 'embed',
      name: 'Embedded Telegram posts',
      how: 'embed',
      hosts: ['t.me', 'telegram.me'],
      path: /^\/(s\/)?[A-Za-z]\w+\/\d+$/,
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Telegram',
      how: 'login',
      hosts: ['oauth.telegram.org'],
      path: /^\/auth/,
      fields: { origin: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: { 'telegram-*': 'widget', 'amp-social-share-telegram': 'share' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['https://core.telegram.org/widgets', 'undated'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  share: [
    ['https://core.telegram.org/widgets/share', 'undated'],
    ['github:heiseonline/shariff src/js/services', '2023-10'],
  ],
  widget: [['https://core.telegram.org/widgets', 'undated']],
  embed: [['github:yt-dlp/yt-dlp yt_dlp/extractor/telegram.py', '2026-08']],
  login: [['https://core.telegram.org/widgets/login', 'undated']],
};
