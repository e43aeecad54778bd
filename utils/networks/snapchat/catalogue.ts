import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'snapchat',
  links: {
    'own-profile': {
      url: 'https://www.snapchat.com/add/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://accounts.snapchat.com/accounts/privacy',
      source: 'shared/platforms/snapchat.json urls.privacy',
      date: '2026-11-22',
      confidence: 'low',
    },
  },
  visibleTo: {},
});
