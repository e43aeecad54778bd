import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'tumblr',
  research: ['tumblr'],
  pages: {
    account: { kind: 'settings', url: 'https://www.tumblr.com/settings/account', confidence: 'medium' },
    apps: { kind: 'apps', url: 'https://www.tumblr.com/settings/apps', confidence: 'medium' },
    delete: { kind: 'delete', url: 'https://www.tumblr.com/account/delete', confidence: 'medium' },
  },
  settings: [],
});
