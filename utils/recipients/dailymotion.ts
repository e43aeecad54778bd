import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Dailymotion. */
export default defineRecipient({
  id: 'dailymotion',
  name: 'Dailymotion',
  domains: ['dailymotion.com', 'dmcdn.net', 'dai.ly', 'dm-event.net'],
  services: [
    {
      id: 'player',
      name: 'Dailymotion player',
      how: 'embed',
      hosts: ['www.dailymotion.com', 'geo.dailymotion.com', 'api.dmcdn.net'],
      path: /^\/(embed|player|swf|all\.js)/,
      confidence: 'medium',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:yt-dlp/yt-dlp yt_dlp/extractor/dailymotion.py', '2026-08'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  player: [
    ['github:iamcal/oembed providers/dailymotion.yml', '2026-08'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
};
