import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Outbrain. */
export default defineRecipient({
  id: 'outbrain',
  name: 'Outbrain',
  domains: ['outbrain.com', 'outbrainimg.com', 'zemanta.com', 'visualrevenue.com'],
  services: [
    {
      id: 'pixel',
      name: 'Outbrain Pixel',
      how: 'pixel',
      hosts: ['tr.outbrain.com', 'amplify.outbrain.com'],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'widgets',
      name: 'Outbrain recommendations',
      how: 'widget',
      hosts: ['widgets.outbrain.com', 'odb.outbrain.com'],
      path: /^\//,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
  ],
  markers: {
    calls: { obApi: 'pixel' },
  },
  confidence: 'low',
});

export const clickIds: readonly ClickId[] = [
  { name: 'obclid', kind: 'click', confidence: 'low' },
  { name: 'dicbo', kind: 'click' },
  { name: 'obOrigUrl', kind: 'click' },
];

export const wrappers: readonly Wrapper[] = [];

const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  pixel: [['github:stape-io/outbrain-tag template.js', '2026-02']],
  widgets: [['github:ampproject/amphtml ads/vendors/outbrain.js', '2026-11']],
  obclid: [['general knowledge of snippets on web pages', '2026']],
  dicbo: [tidy, ['github:jkwakman/Open-Cookie-Database open-cookie-database.csv', '2026-01']],
  obOrigUrl: [tidy],
};
