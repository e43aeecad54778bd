import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Flipboard. */
export default defineRecipient({
  id: 'flipboard',
  name: 'Flipboard',
  domains: ['flipboard.com', 'flip.it'],
  services: [
    {
      id: 'share',
      name: 'Flipboard share link',
      how: 'share-link',
      hosts: ['share.flipboard.com', 'flipboard.com'],
      path: /^\/(bookmarklet|flipit|share)/,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Flipboard button',
      how: 'widget',
      hosts: ['cdn.flipboard.com'],
      path: /^\/(web\/buttons|content\/)/,
      confidence: 'low',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:obsidianforensics/unfurl unfurl/parsers/parse_shortlink.py', '2026-04'],
  ],
  share: [['github:heiseonline/shariff src/js/services', '2023-10']],
  button: [['general knowledge of snippets on web pages', '2026']],
};
