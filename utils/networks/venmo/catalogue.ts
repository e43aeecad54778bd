import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'venmo',
  links: {
    'own-profile': {
      url: 'https://venmo.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://account.venmo.com/settings/privacy',
      source: 'https://swichdesign.com/articles/how-to-make-venmo-payments-private',
      date: '2026-01',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
