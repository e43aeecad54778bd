import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** AddToAny. */
export default defineRecipient({
  id: 'addtoany',
  name: 'AddToAny',
  domains: ['addtoany.com'],
  services: [
    {
      id: 'buttons',
      name: 'AddToAny buttons',
      how: 'widget',
      hosts: ['static.addtoany.com'],
      path: /^\/(menu|js|buttons)/,
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'AddToAny share link',
      how: 'share-link',
      hosts: ['www.addtoany.com'],
      path: /^\/(share|share_save|add_to|subscribe)/,
      fields: { url: 'page-url', linkurl: 'page-url', linkname: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
  ],
  markers: {
    hooks: { 'a2a_*': 'buttons' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  buttons: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  share: [['general knowledge of snippets on web pages', '2026']],
};
