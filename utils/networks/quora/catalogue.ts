import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'quora',
  links: {
    'own-profile': {
      url: 'https://www.quora.com/profile/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.quora.com/settings/privacy',
      source: 'shared/platforms/quora.json urls.privacy',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
