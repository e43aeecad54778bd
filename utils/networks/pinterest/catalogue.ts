import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'pinterest',
  links: {
    'own-profile': {
      url: 'https://www.pinterest.com/{handle}/',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://www.pinterest.com/settings/edit-profile',
      source: 'github:file-id 48208393638',
      date: '2026-11-22',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.pinterest.com/settings/privacy',
      source: 'shared/platforms/pinterest.json urls.privacy_and_data',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  // The vendor calls all of a profile public (help pages, 2021-25), but since then a profile can be made private
  // (https://noided.org/protect/pinterest), and no source says what strangers still see of one.
  visibleTo: {},
  notes: ['Whether a profile is private is one setting for all of it.'],
});
