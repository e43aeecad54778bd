import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'quora',
  research: ['quora'],
  pages: {
    privacy: { kind: 'settings', url: 'https://www.quora.com/settings/privacy', confidence: 'medium' },
    'delete-account': {
      kind: 'delete',
      url: 'https://help.quora.com/hc/en-us/articles/115004250866-How-do-I-delete-my-Quora-account-?',
      confidence: 'medium',
    },
  },
  settings: [],
});
