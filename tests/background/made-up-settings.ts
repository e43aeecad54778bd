import type { NetworkSettings, Setting } from '../../utils/networks/define-settings';

/** A made-up catalogue on a real network's hosts: what the background does must not depend on what the catalogue holds. */
const makeSetting = (id: string, label: string, change: Partial<Setting> = {}): Setting => ({
  ...{
    id,
    topic: 'audience',
    kind: 'switch',
    labels: { en: [label] },
    options: [{ id: 'off' }, { id: 'on' }],
  },
  ...{ page: 'audience', where: 'web', default: null, severity: 'medium', confidence: 'high' },
  advice: { private: 'on', balanced: 'on', work: 'off' },
  ...change,
});

const pages: NetworkSettings['pages'] = {
  audience: { kind: 'settings', url: 'https://x.com/settings/audience', confidence: 'high' },
  ads: { kind: 'ad-preferences', url: 'https://x.com/settings/ads?tab=own', confidence: 'high' },
  empty: { kind: 'settings', url: 'https://x.com/settings/empty', confidence: 'high' },
  apps: { kind: 'apps', url: 'https://x.com/settings/apps', also: ['/settings/apps/*'], confidence: 'high' },
  sessions: { kind: 'sessions', url: 'https://x.com/settings/sessions', confidence: 'high' },
  delete: { kind: 'delete', url: 'https://x.com/settings/delete', confidence: 'high' },
};

export const madeUp: NetworkSettings = {
  id: 'x',
  research: [],
  pages,
  settings: [
    makeSetting('protect-posts', 'Protect your posts', { keys: ['testid:protectPosts'], severity: 'high' }),
    makeSetting('photo-tagging', 'Photo tagging by other people', {
      kind: 'choice',
      options: [
        { id: 'public', audience: 'public', labels: { en: ['Anyone can tag you'] } },
        { id: 'friends', audience: 'friends', labels: { en: ['Only people you follow'] } },
      ],
      advice: { private: 'friends', balanced: 'friends', work: 'public' },
    }),
    makeSetting('ad-interests', 'Personalised advertising', {
      page: 'ads',
      options: [{ id: 'on' }, { id: 'off' }],
      advice: { private: 'off', balanced: 'off', work: 'off' },
    }),
    makeSetting('read-receipts', 'Read receipts', { page: null, where: 'app' }),
    makeSetting('last-seen', 'Last seen', { page: null, where: 'app' }),
  ],
};

export const madeUpServer: NetworkSettings = {
  id: 'mastodon',
  research: [],
  pages: { privacy: { kind: 'settings', url: '{origin}/settings/privacy', confidence: 'high' } },
  settings: [
    makeSetting('locked', 'Require follow requests', { page: 'privacy', keys: ['name:account[locked]'] }),
  ],
};
