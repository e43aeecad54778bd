import { describe, expect, it } from 'vitest';
import { findNetwork } from '../../utils/networks/networks';

/** Addresses and what they tell: the handle of a profile, `null` for a profile that does not say, `other` for the rest. */
const addresses: Record<string, [path: string, told: string | null][]> = {
  tiktok: [
    ['https://www.tiktok.com/@robin.example', 'robin.example'],
    ['https://m.tiktok.com/@robin_example/?lang=nl', 'robin_example'],
    ['https://www.tiktok.com/@robin.example/video/7000000000000000001', 'other'],
    ['https://www.tiktok.com/foryou', 'other'],
  ],
  youtube: [
    ['https://www.youtube.com/@robin-example', 'robin-example'],
    ['https://m.youtube.com/@robin-example/shorts', 'robin-example'],
    ['https://www.youtube.com/@%C3%A9l%C3%A9onore', 'éléonore'],
    ['https://www.youtube.com/channel/UCrobinexample0000000001/about', null],
    ['https://www.youtube.com/c/RobinExample', null],
    ['https://www.youtube.com/user/RobinExample/videos', null],
    ['https://www.youtube.com/@robin-example/live', 'other'],
    ['https://www.youtube.com/channel', 'other'],
    ['https://www.youtube.com/watch?v=abcdefghijk', 'other'],
    ['https://studio.youtube.com/channel/UCrobinexample0000000001', 'other'],
  ],
  pinterest: [
    ['https://nl.pinterest.com/robin_example/', 'robin_example'],
    ['https://www.pinterest.de/robin_example/_created', 'robin_example'],
    ['https://www.pinterest.com/robin_example/moss-garden/', 'other'],
    ['https://www.pinterest.com/pin/555000111/', 'other'],
    ['https://help.pinterest.com/articles', 'other'],
  ],
  reddit: [
    ['https://www.reddit.com/user/robin_example/', 'robin_example'],
    ['https://old.reddit.com/u/robin-example/comments', 'robin-example'],
    ['https://www.reddit.com/user/robin_example/comments/1abc/moss/', 'other'],
    ['https://www.reddit.com/user/me', 'other'],
    ['https://www.reddit.com/r/gardens_example/', 'other'],
  ],
  bluesky: [
    ['https://bsky.app/profile/robin.example.com', 'robin.example.com'],
    ['https://bsky.app/profile/did:plc:robinexample0000000000001', null],
    ['https://bsky.app/profile/robin.example.com/followers', 'other'],
    ['https://bsky.app/profile/robin.example.com/post/3kabc', 'other'],
    ['https://bsky.app/settings/account', 'other'],
  ],
  github: [
    ['https://github.com/robin-example?tab=stars', 'robin-example'],
    ['https://github.com/robin-example/moss', 'other'],
    ['https://github.com/orgs/example-gardens/people', 'other'],
    ['https://github.com/notifications', 'other'],
    ['https://github.com/-robin', 'other'],
  ],
  medium: [
    ['https://medium.com/@robin.example/about', 'robin.example'],
    ['https://robin-example.medium.com/', 'robin-example'],
    ['https://robin-example.medium.com/moss-in-winter-1a2b3c', 'other'],
    ['https://medium.com/example-gardens', 'other'],
    ['https://help.medium.com/', 'other'],
  ],
  telegram: [
    ['https://t.me/robin_example', 'robin_example'],
    ['https://t.me/s/gardens_example?before=20', 'gardens_example'],
    ['https://t.me/gardens_example/12', 'other'],
    ['https://t.me/+15550142000', 'other'],
    ['https://t.me/joinchat/AAAA', 'other'],
  ],
  flickr: [
    ['https://www.flickr.com/people/robin_example/', 'robin_example'],
    ['https://www.flickr.com/photos/12345678@N00', '12345678@N00'],
    ['https://www.flickr.com/photos/robin_example/albums', 'other'],
    ['https://www.flickr.com/photos/tags', 'other'],
  ],
  strava: [
    ['https://www.strava.com/athletes/424242', '424242'],
    ['https://www.strava.com/pros/robin-example', 'robin-example'],
    ['https://www.strava.com/athletes/search', 'other'],
    ['https://www.strava.com/activities/5550001', 'other'],
  ],
  snapchat: [['https://www.snapchat.com/add/robin_example', 'other']],
  discord: [['https://discord.com/channels/@me', 'other']],
  whatsapp: [['https://web.whatsapp.com/', 'other']],
};

for (const [network, rows] of Object.entries(addresses)) {
  describe(network, () => {
    it.each(rows)('%s', (address, told) => {
      const url = new URL(address);
      const reader = findNetwork(url);
      expect(reader?.id).toBe(network);
      expect(reader?.locate(url)).toEqual(
        told === 'other' ? { page: 'other', handle: null } : { page: 'profile', handle: told },
      );
    });
  });
}
