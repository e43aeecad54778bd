import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Taboola. */
export default defineRecipient({
  id: 'taboola',
  name: 'Taboola',
  domains: ['taboola.com', 'taboolasyndication.com'],
  services: [
    {
      id: 'pixel',
      name: 'Taboola Pixel',
      how: 'pixel',
      hosts: ['trc.taboola.com', 'trc-events.taboola.com', '*.trc.taboola.com'],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'pixel-script',
      name: 'Taboola',
      how: 'sdk',
      hosts: ['cdn.taboola.com', 'cdn.taboolasyndication.com'],
      path: /^\//,
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { _tfa: 'pixel', _taboola: 'pixel-script' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [{ name: 'tblci', kind: 'click', confidence: 'low' }];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  pixel: [
    ['github:stape-io/taboola-tag template.js', '2024-07'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
  'pixel-script': [
    ['github:ampproject/amphtml ads/vendors/taboola.js', '2026-11'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
  tblci: [['general knowledge of addresses that people share', '2026']],
};
