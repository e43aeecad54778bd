import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'slack',
  research: ['slack'],
  pages: {
    account: { kind: 'settings', url: 'https://my.slack.com/account/settings', confidence: 'medium' },
  },
  settings: [],
});
