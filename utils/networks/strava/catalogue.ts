import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'strava',
  links: {
    'own-profile': {
      url: 'https://www.strava.com/athletes/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.strava.com/settings/privacy',
      source: 'public GitHub files (ids 53694737021, 22472545602, 56318155488)',
      date: 'undated',
      confidence: 'high',
    },
  },
  visibleTo: {},
});
