import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'microsoft',
  links: {
    privacy: {
      url: 'https://account.microsoft.com/privacy',
      source: 'shared/platforms/microsoft-account.json urls.privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  visibleTo: {},
});
