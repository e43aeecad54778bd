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

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  player: [['general knowledge of snippets on web pages', '2026']],
};
