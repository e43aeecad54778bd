import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Criteo. */
export default defineRecipient({
  id: 'criteo',
  name: 'Criteo',
  domains: ['criteo.com', 'criteo.net', 'emailretargeting.com', 'hlserve.com'],
  services: [
    {
      id: 'onetag',
      name: 'Criteo OneTag',
      how: 'pixel',
      hosts: [
        'sslwidget.criteo.com',
        'widget.criteo.com',
        'widget.us.criteo.com',
        'widget.eu.criteo.com',
        'gum.criteo.com',
        'dis.criteo.com',
      ],
      path: /^\//,
      fields: { tld: 'page-url', p0: { carries: ['event'] } },
      confidence: 'low',
    },
    {
      id: 'onetag-script',
      name: 'Criteo OneTag',
      how: 'pixel',
      hosts: ['static.criteo.net', 'dynamic.criteo.com'],
      path: /^\/js\//,
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { criteo_q: 'onetag' },
    cookies: { cto_bundle: 'onetag', cto_bidid: 'onetag' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['general knowledge of who owns hlserve.com', '2026'],
  ],
  onetag: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  'onetag-script': [
    ['github:segmentio/analytics.js-integrations integrations/criteo/lib/index.js', '2026-04'],
    ['github:ampproject/amphtml ads/vendors/criteo.js', '2026-11'],
  ],
};
