import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Pocket, a part of Mozilla; closed in 2025. */
export default defineRecipient({
  id: 'pocket',
  name: 'Pocket',
  domains: ['getpocket.com', 'readitlaterlist.com', 'pocket.co'],
  services: [
    {
      id: 'share',
      name: 'Pocket save link',
      how: 'share-link',
      hosts: ['getpocket.com', 'www.getpocket.com', 'readitlaterlist.com'],
      path: /^\/(save|edit|add)(\.php)?\/?$/,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Pocket button',
      how: 'widget',
      hosts: ['widgets.getpocket.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    hooks: { 'pocket-btn*': 'button' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:heiseonline/shariff src/js/services', '2023-10'],
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns readitlaterlist.com and pocket.co', '2026'],
  ],
  share: [
    ['github:heiseonline/shariff src/js/services', '2023-10'],
    ['github:nygardk/react-share src', '2026-03'],
  ],
  button: [['general knowledge of snippets on web pages', '2026']],
};
