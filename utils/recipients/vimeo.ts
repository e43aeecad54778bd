import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Vimeo. */
export default defineRecipient({
  id: 'vimeo',
  name: 'Vimeo',
  domains: ['vimeo.com', 'vimeocdn.com'],
  services: [
    {
      id: 'player',
      name: 'Vimeo player',
      how: 'embed',
      hosts: ['player.vimeo.com', 'vimeo.com'],
      path: /^\/(video|moogaloop|embed|event\/|api\/player)/,
      confidence: 'medium',
    },
  ],
  markers: {
    hooks: { 'lite-vimeo': 'player', 'amp-vimeo': 'player' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['share', 'fl', 'fe'].map(
    (name): ClickId => ({ name, on: ['vimeo.com'], kind: 'share', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  player: [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:iamcal/oembed providers/vimeo.yml', '2026-08'],
  ],
  share: [['general knowledge of addresses that people share', '2026']],
  fl: [['general knowledge of addresses that people share', '2026']],
  fe: [['general knowledge of addresses that people share', '2026']],
};
