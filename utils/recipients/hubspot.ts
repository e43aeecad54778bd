import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** HubSpot. */
export default defineRecipient({
  id: 'hubspot',
  name: 'HubSpot',
  domains: [
    'hubspot.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hscollectedforms.net',
    'hsforms.net',
    'hsforms.com',
    'hsstatic.net',
    'hsleadflows.net',
    'hubspot.net',
    'hscta.net',
    'hsadspixel.net',
    'usemessages.com',
    'hubapi.com',
  ],
  services: [
    {
      id: 'tracking',
      name: 'HubSpot tracking code',
      how: 'pixel',
      hosts: ['track.hubspot.com', 'track-eu1.hubspot.com'],
      path: /^\/__pt[a-z]\.gif/,
      fields: {
        pu: 'page-url',
        r: 'referrer',
        t: { carries: ['title'], says: 'title' },
        vi: 'first-party-id',
        u: 'first-party-id',
        sd: 'screen',
        ln: 'language',
      },
      confidence: 'medium',
    },
    {
      id: 'tracking-script',
      name: 'HubSpot tracking code',
      how: 'pixel',
      hosts: ['js.hs-scripts.com', 'js-eu1.hs-scripts.com', 'js.hs-analytics.net', 'js-eu1.hs-analytics.net'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'forms',
      name: 'HubSpot forms',
      how: 'widget',
      hosts: ['js.hsforms.net', 'js-eu1.hsforms.net', 'forms.hsforms.com', 'js.hscollectedforms.net'],
      path: /^\//,
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { _hsq: 'tracking' },
    cookies: { hubspotutk: 'tracking', __hstc: 'tracking', __hssc: 'tracking' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  { name: '_hsenc', kind: 'click' },
  { name: '_hsmi', kind: 'click' },
  { name: '__hstc', kind: 'click' },
  { name: '__hssc', kind: 'click' },
  { name: '__hsfp', kind: 'click' },
  { name: 'hsCtaTracking', kind: 'click' },
];

export const wrappers: readonly Wrapper[] = [];

const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const strip = ['github:jparise/chrome-utm-stripper README.md', '2025-09'] as const;

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['general knowledge of who owns usemessages.com', '2026'],
  ],
  tracking: [['github:stape-io/hubspot-tag template.js', '2026-06']],
  'tracking-script': [
    [
      'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview',
      '2026-03',
    ],
  ],
  forms: [
    ['github:segmentio/analytics.js-integrations integrations/hubspot/lib/index.js', '2026-04'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
  _hsenc: [tidy, strip],
  _hsmi: [tidy, strip],
  __hstc: [tidy],
  __hssc: [tidy],
  __hsfp: [tidy],
  hsCtaTracking: [tidy],
};
