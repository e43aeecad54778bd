import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Hatena. */
export default defineRecipient({
  id: 'hatena',
  name: 'Hatena',
  domains: ['hatena.ne.jp', 'st-hatena.com', 'hatenaapis.com', 'hatena.com'],
  services: [
    {
      id: 'share',
      name: 'Hatena Bookmark share link',
      how: 'share-link',
      hosts: ['b.hatena.ne.jp'],
      path: /^\/(add|entry\/|append|my\/add|bookmarklet)/,
      fields: { url: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Hatena Bookmark button',
      how: 'widget',
      hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'cdn-ak.b.st-hatena.com', 'bookmark.hatenaapis.com'],
      path: /^\/(js\/bookmark_button|images\/entry-button|count|entry\/image)/,
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: { 'hatena-bookmark*': 'button' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:nygardk/react-share src/HatenaShareCount.ts', '2026-03'],
  ],
  share: [['github:nygardk/react-share src', '2026-03']],
  button: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
};
