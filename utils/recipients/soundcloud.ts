import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** SoundCloud. */
export default defineRecipient({
  id: 'soundcloud',
  name: 'SoundCloud',
  domains: ['soundcloud.com', 'sndcdn.com'],
  services: [
    {
      id: 'player',
      name: 'SoundCloud player',
      how: 'embed',
      hosts: ['w.soundcloud.com', 'player.soundcloud.com'],
      path: /^\/(player|$)/,
      confidence: 'medium',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ ['si', 'ref'].map(
    (name): ClickId => ({ name, on: ['soundcloud.com'], kind: 'share', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [{ hosts: ['exit.sc', 'gate.sc'], path: /^\/$/, param: 'url' }];

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;
const intercept = ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'] as const;

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  player: [['github:ampproject/amphtml extensions/amp-soundcloud/0.1/amp-soundcloud.js', '2026-11']],
  si: [shared],
  'exit.sc': [unwrap, intercept],
  ref: [shared],
};
