import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Buffer. */
export default defineRecipient({
  id: 'buffer',
  name: 'Buffer',
  domains: ['buffer.com', 'bufferapp.com', 'buffer-analytics.com'],
  services: [
    {
      id: 'share',
      name: 'Buffer share link',
      how: 'share-link',
      hosts: ['buffer.com', 'bufferapp.com', 'publish.buffer.com', 'www.bufferapp.com'],
      path: /^\/(add|compose)/,
      fields: { url: 'page-url', text: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Buffer button',
      how: 'widget',
      hosts: ['static.bufferapp.com', 'widgets.bufferapp.com'],
      path: /^\/(js\/button|count)/,
      confidence: 'low',
    },
  ],
  markers: {
    hooks: { 'buffer-add-button': 'button' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:heiseonline/shariff src/js/services/buffer.js', '2023-10'],
    ['general knowledge of who owns buffer-analytics.com', '2026'],
  ],
  share: [['github:heiseonline/shariff src/js/services', '2023-10']],
  button: [['general knowledge of snippets on web pages', '2026']],
};
