import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'medium',
  research: ['medium'],
  pages: {
    settings: {
      kind: 'settings',
      url: 'https://medium.com/me/settings',
      also: ['/me/settings/*'],
      confidence: 'medium',
    },
  },
  settings: [],
});
