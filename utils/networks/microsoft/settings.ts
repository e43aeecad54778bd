import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'microsoft',
  research: ['microsoft-account'],
  pages: {
    privacy: { kind: 'settings', url: 'https://account.microsoft.com/privacy', confidence: 'high' },
    ads: {
      kind: 'ad-preferences',
      url: 'https://account.microsoft.com/privacy/ad-settings',
      also: ['/privacy/ad-settings*'],
      confidence: 'medium',
    },
    apps: {
      kind: 'apps',
      url: 'https://account.live.com/consent/Manage',
      also: ['/consent/manage'],
      confidence: 'medium',
    },
    delete: { kind: 'delete', url: 'https://account.live.com/closeaccount.aspx', confidence: 'medium' },
  },
  settings: [],
});
