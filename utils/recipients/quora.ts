import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Quora. */
export default defineRecipient({
  id: 'quora',
  name: 'Quora',
  networks: ['quora'],
  domains: ['quora.com', 'quoracdn.net'],
  services: [
    {
      id: 'pixel',
      name: 'Quora Pixel',
      how: 'pixel',
      hosts: ['q.quora.com'],
      path: /^\/_\/ad\/[0-9a-f]+\/pixel/,
      fields: { tag: { carries: ['event'], says: 'event' }, i: 'event', u: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'pixel-script',
      name: 'Quora Pixel',
      how: 'pixel',
      hosts: ['a.quora.com'],
      path: /^\/qevents\.js/,
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { qp: 'pixel' },
  },
  confidence: 'low',
});

export const clickIds: readonly ClickId[] = [
  { name: 'qclid', kind: 'click' },
  .../* @__PURE__ */ ['ch', 'oid', 'share', 'srid', 'target_type'].map(
    (name): ClickId => ({ name, on: ['quora.com'], kind: 'share', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['www.quora.com', 'quora.com'], path: /^\/_\/redirect$/, param: 'url', confidence: 'low' },
];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  pixel: [
    ['github:segmentio/action-destinations packages/destination-actions/src/destinations/quora', '2026-08'],
  ],
  'pixel-script': [
    [
      'github:segmentio/analytics.js-integrations integrations/quora-conversion-pixel/lib/index.js',
      '2026-04',
    ],
  ],
  qclid: [
    ['github:segmentio/action-destinations packages/destination-actions/src/destinations/quora', '2026-08'],
  ],
  'www.quora.com': [['general knowledge of addresses that people share', '2026']],
  ch: [['general knowledge of addresses that people share', '2026']],
  oid: [['general knowledge of addresses that people share', '2026']],
  share: [['general knowledge of addresses that people share', '2026']],
  srid: [['general knowledge of addresses that people share', '2026']],
  target_type: [['general knowledge of addresses that people share', '2026']],
};
